import { vocabulary } from '../../vocabularies/vocabulary.ts';

/** Rule profiles that a catalogue can answer to; each adds rules of its own source. */
export const ruleProfiles = vocabulary('rule profile', 'Vocabulary of Prospectus, content version 1', {
  'eu-2022': [
    'European standard',
    'Every element of the Council Recommendation of 16 June 2022 is stated, or does not apply for a stated reason.',
  ],
  microbol: ['MICROBOL', 'The common framework of the MICROBOL project: 1 to 59 ECTS.'],
  mce: ['Micro-credentials in Europe', 'The working group on micro-credentials in Europe: 1.5 to 45 ECTS.'],
  cmf: [
    'Common Microcredential Framework',
    'The framework of the European MOOC Consortium: EQF levels 6 to 8, 100 to 150 hours.',
  ],
  'es-rd822': ['Spain', 'Royal Decree 822/2021: at most 15 ECTS.'],
  'ge-2023': ['Georgia', 'The Georgian proposal of 2023: 1 to 30 ECTS, complete general education required.'],
  nz: [
    'New Zealand',
    'The rules of the New Zealand Qualifications Authority: at most 40 credits, a stated need, a review date.',
  ],
  'au-2021': ['Australia', 'The National Microcredentials Framework of 2021: at least one hour, assessed.'],
  'ee-ut': ['University of Tartu', '12 to 30 ECTS.'],
  'ee-tlu': ['Tallinn University', '6 to 30 ECTS, one to three semesters.'],
  lv: ['Latvia', '1 to 8 ECTS are typical.'],
});
