import { sources } from './sources.ts';
import { type IdOf, vocabulary } from './vocabulary.ts';

/** What those who recognise a micro-credential look at. The catalogue says what is documented and gives no score. */
export const eValuateCriteria = vocabulary('criterion of recognition', sources.eValuate, {
  quality: ['Quality of the course', 'Is it said how the quality of the course or of the provider is checked?'],
  verification: ['Verification of the certificate', 'Is it said how others can check that a certificate is genuine?'],
  level: ['Level of the course', 'Is it said at what level of a framework the course is?'],
  'learning-outcomes': ['Learning outcomes', 'Is it said what learners know and can do afterwards?'],
  workload: ['Workload', 'Is it said how much time learners need?'],
  testing: ['Way of testing', 'Is it said how the results of learning are tested?'],
  identification: [
    'Identification of the participant',
    'Is it said how the provider makes sure who takes the assessment?',
  ],
});

export type EValuateCriterion = IdOf<typeof eValuateCriteria>;
