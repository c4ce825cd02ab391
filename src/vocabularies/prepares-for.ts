import { sources } from './sources.ts';
import { vocabulary } from './vocabulary.ts';

/** What an offer prepares for (frontmatter, amendment 13). */
export const preparesForKinds = vocabulary('kind of goal', sources.prospectus, {
  certification: ['Certification', 'It prepares you for a certificate that another body gives.'],
  licence: ['Licence', 'It prepares you for a licence that you need for certain work.'],
  exam: ['Exam', 'It prepares you for an exam.'],
  occupation: ['Occupation', 'It prepares you for a kind of work.'],
  programme: ['Programme', 'It prepares you for a further course of study.'],
});
