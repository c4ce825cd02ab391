import { sources } from './sources.ts';
import { type IdOf, vocabulary } from './vocabulary.ts';

/** What those who recognise a micro-credential look at. The catalogue says what is documented and gives no score. */
export const eValuateCriteria = vocabulary('criterion of recognition', sources.eValuate, {
  quality: ['Quality of the course', 'How is the quality of the course or of the provider checked?'],
  verification: ['Verification of the certificate', 'How can others check that a certificate is genuine?'],
  level: ['Level of the course', 'At what level of a framework is the course?'],
  'learning-outcomes': ['Learning outcomes', 'What do learners know afterwards, and what can they do?'],
  workload: ['Workload', 'How much time do learners need?'],
  testing: ['Way of testing', 'How are the results of learning tested?'],
  identification: ['Identification of the participant', 'How does the provider make sure who takes the assessment?'],
});

export type EValuateCriterion = IdOf<typeof eValuateCriteria>;
