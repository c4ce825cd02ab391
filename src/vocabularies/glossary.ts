import { sources } from './sources.ts';
import { vocabulary } from './vocabulary.ts';

const entry = (label: string, explanation: string, source: string) => ({ label, explanation, source });

/** Words of the field, explained for learners; the site's glossary. */
export const glossary = vocabulary('word', sources.prospectus, {
  'micro-credential': entry(
    'Micro-credential',
    'A proof of what you have learned in a short time and shown in an assessment with clear criteria.',
    sources.recommendation2022,
  ),
  offer: ['Offer', 'The description of a micro-credential that you can take.'],
  run: ['Run', 'One occasion, with dates, on which an offer is held.'],
  provider: ['Provider', 'The organisation that offers a micro-credential and usually also awards it.'],
  'awarding-body': entry(
    'Awarding body',
    'The organisation whose name is on the certificate and that answers for it.',
    sources.annexI,
  ),
  pathway: ['Pathway', 'A larger certificate or degree, and the rules by which smaller ones count towards it.'],
  'learning-outcomes': entry(
    'Learning outcomes',
    'What you know, understand and can do when you have finished.',
    sources.eqfRecommendation2017,
  ),
  'notional-workload': entry(
    'Workload',
    'The time an average learner needs for everything: lessons, own study and assessment (in full: notional workload).',
    sources.ectsGuide2015,
  ),
  ects: entry(
    'ECTS',
    'European credits for the time that learning takes: one credit is about 25 to 30 hours, and a full year has 60.',
    sources.ectsGuide2015,
  ),
  credit: entry(
    'Credit',
    'A unit for an amount of learning; different systems count differently.',
    sources.ectsGuide2015,
  ),
  ecvet: entry(
    'ECVET',
    'A former European credit system for vocational education; it is no longer used.',
    'Council Recommendation of 24 November 2020 on vocational education and training (2020/C 417/01)',
  ),
  level: entry(
    'Level',
    'How demanding the learning is, on a scale such as the eight levels of the EQF.',
    sources.eqfRecommendation2017,
  ),
  eqf: entry(
    'EQF',
    'The European Qualifications Framework: eight levels by which qualifications of different countries can be compared.',
    sources.eqfRecommendation2017,
  ),
  'qf-ehea': entry(
    'QF-EHEA',
    'The framework of European higher education, with a short, a first (bachelor), a second (master) and a third (doctorate) cycle.',
    'Framework of Qualifications for the European Higher Education Area (2005)',
  ),
  cycle: entry(
    'Cycle',
    'A stage of higher education: short cycle, bachelor, master or doctorate.',
    'Framework of Qualifications for the European Higher Education Area (2005)',
  ),
  nqf: entry(
    'NQF',
    'A national qualifications framework: the levels of qualifications in one country.',
    sources.eqfRecommendation2017,
  ),
  referencing: entry(
    'Referencing',
    'A country officially says which of its levels equals which level of the EQF.',
    sources.eqfRecommendation2017,
  ),
  stackable: entry(
    'Stackable',
    'It can be put together with others to make something larger; this gives no automatic right to a qualification.',
    sources.annexII,
  ),
  'stand-alone': entry('Stand-alone', 'It has a value by itself, without other courses.', sources.annexI),
  recognition: entry(
    'Recognition',
    'Another school, university or employer accepts what you have learned and lets it count.',
    sources.annexII,
  ),
  'recognition-of-prior-learning': entry(
    'Recognition of prior learning',
    'An institution looks at what you learned earlier, at work, in courses or alone, and decides what counts.',
    sources.ectsGuide2015,
  ),
  'validation-of-non-formal-learning': entry(
    'Validation',
    'Learning from outside school is identified, assessed and certified.',
    'Council Recommendation of 20 December 2012 on the validation of non-formal and informal learning (2012/C 398/01)',
  ),
  'lisbon-recognition-convention': entry(
    'Lisbon Recognition Convention',
    'A treaty: countries recognise studies from each other unless there is an important difference.',
    'Council of Europe and UNESCO, Convention on the Recognition of Qualifications concerning Higher Education in the European Region (1997)',
  ),
  'enic-naric': entry(
    'ENIC-NARIC',
    'National offices that tell you what a foreign certificate is worth in their country.',
    'ENIC-NARIC networks of the Council of Europe, UNESCO and the European Commission',
  ),
  'european-digital-credential': entry(
    'European Digital Credential',
    'A signed digital certificate in the format of the European Union, which everybody can check.',
    'European Commission, European Digital Credentials for Learning',
  ),
  'open-badge': entry(
    'Open Badge',
    'A digital badge that carries facts about what you did and who gave it to you.',
    '1EdTech, Open Badges 3.0',
  ),
  'verifiable-credential': entry(
    'Verifiable credential',
    'A digital certificate with a signature, so that software can check that nobody has changed it.',
    'W3C, Verifiable Credentials Data Model 2.0',
  ),
  wallet: entry(
    'Wallet',
    'An app or a website in which you keep your digital certificates.',
    'Regulation (EU) 2024/1183, European Digital Identity Framework',
  ),
  europass: entry(
    'Europass',
    'A free website of the European Union for your CV, your certificates and learning opportunities.',
    'Decision (EU) 2018/646',
  ),
  'quality-assurance': entry(
    'Quality assurance',
    'How an organisation, and others from outside, make sure that learning and certificates are good.',
    sources.annexII,
  ),
  accreditation: entry(
    'Accreditation',
    'A quality agency says officially that a school or course meets its standards.',
    'Standards and Guidelines for Quality Assurance in the European Higher Education Area (2015)',
  ),
  esg: entry(
    'ESG',
    'The European standards for the quality of higher education.',
    'Standards and Guidelines for Quality Assurance in the European Higher Education Area (2015)',
  ),
  eqavet: entry(
    'EQAVET',
    'The European framework for the quality of vocational education.',
    'Council Recommendation of 24 November 2020 on vocational education and training (2020/C 417/01)',
  ),
  deqar: entry(
    'DEQAR',
    'A public database of quality reports on higher education in Europe.',
    'European Quality Assurance Register for Higher Education, DEQAR',
  ),
  isced: entry('ISCED', 'The international list of levels of education.', sources.isced2011),
  'isced-f': entry('ISCED-F', 'The international list of fields of study; each has a number.', sources.iscedF2013),
  esco: entry(
    'ESCO',
    'The European list of skills and occupations, in many languages.',
    'European Commission, European Skills, Competences, Qualifications and Occupations (ESCO)',
  ),
  digcomp: entry(
    'DigComp',
    'The European list of digital skills that everybody needs.',
    'European Commission, DigComp 2.2 (2022)',
  ),
  cefr: entry('CEFR', 'Six levels of knowing a language, from A1 (beginner) to C2.', sources.cefr),
  sdg: entry(
    'SDG',
    'The Sustainable Development Goals: 17 goals of the United Nations for a better world by 2030.',
    sources.sdg,
  ),
  'self-paced': ['Self-paced', 'You decide how fast you go.'],
  blended: entry('Blended', 'A part is online, and for a part you come to a place.', sources.annexI),
  hybrid: ['Hybrid', 'It takes place in a room and online at the same time, and you choose.'],
  synchronous: ['Live', 'Everybody takes part at the same time (also called synchronous).'],
  mooc: entry('MOOC', 'An online course that is open to a very large number of people, often free.', sources.cmf),
  prerequisite: entry('Prerequisite', 'What you need before you can enrol.', sources.annexI),
  portfolio: ['Portfolio', 'A collection of your work that shows what you can do.'],
  'identity-check': entry(
    'Identity check',
    'The provider makes sure that it is really you who takes the assessment.',
    sources.annexI,
  ),
  'certificate-supplement': entry(
    'Supplement',
    'A page beside a certificate that explains what it stands for.',
    'Decision (EU) 2018/646',
  ),
  'of-this-kind': [
    'Offers of this kind',
    'Facts that hold for all offers of one kind of a provider, not surely for this one.',
  ],
  'not-stated': [
    'Not stated',
    'The provider does not say it, or not on the page that was read; it does not mean “no”.',
  ],
});
