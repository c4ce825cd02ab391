/** Names of the documents that the vocabularies cite, written once so that every row cites them alike. */
export const sources = {
  prospectus: 'Vocabulary of Prospectus, content version 1',
  recommendation2022: 'Council Recommendation of 16 June 2022 on micro-credentials (2022/C 243/02)',
  annexI: 'Council Recommendation of 16 June 2022 on micro-credentials (2022/C 243/02), Annex I',
  annexII: 'Council Recommendation of 16 June 2022 on micro-credentials (2022/C 243/02), Annex II',
  eqfRecommendation2017:
    'Council Recommendation of 22 May 2017 on the European Qualifications Framework (2017/C 189/03)',
  elm: 'European Learning Model 3.1, EU code lists',
  isced2011: 'UNESCO, International Standard Classification of Education, ISCED 2011',
  iscedF2013: 'UNESCO, ISCED Fields of Education and Training 2013 (ISCED-F)',
  cefr: 'Council of Europe, Common European Framework of Reference for Languages',
  ectsGuide2015: "European Commission, ECTS Users' Guide 2015",
  etfGuide: 'European Training Foundation, Guide to design, issue and recognise micro-credentials (2022)',
  nufficStacking:
    'Nuffic, The rise and recognition of micro-credentials: stacking modules and the future of the qualification (2022)',
  eValuate: 'Nuffic, e-Valuate project and Micro-evaluator (2022)',
  microbol: 'MICROBOL, Common framework for micro-credentials in the EHEA (2022)',
  routes: 'European Training Foundation, routes to the recognition of micro-credentials (2022)',
  acqf: 'ACQF, CDP brief 13, Micro-credentials: towards a common understanding in different parts of the world (2022)',
  georgia:
    'NCEQE, Thematic analysis: introduction of micro-credentials in the higher education system of Georgia (2023)',
  edu4sdgs:
    'edu4sdgs, In-depth analysis of the most recent recommendations and tools for awarding micro and digital credentials',
  core: 'TPG-LRC CoRE, Micro-credentials for higher education institutions',
  cmf: 'European MOOC Consortium, Common Micro-credential Framework (2019)',
  sdg: 'United Nations, Transforming our world: the 2030 Agenda for Sustainable Development (A/RES/70/1)',
} as const;
