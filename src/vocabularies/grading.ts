import { sources } from './sources.ts';
import { vocabulary } from './vocabulary.ts';

/** How results are given (frontmatter 4.9). */
export const gradings = vocabulary('grading', sources.prospectus, {
  'pass-fail': ['Pass or fail', 'You pass or you do not pass; there is no grade.'],
  percentage: ['Percentage', 'The result is a number from 0 to 100 per cent.'],
  letters: ['Letters', 'The result is a letter, such as A to F.'],
  numbers: ['Numbers', 'The result is a number, such as 1 to 5.'],
  'not-graded': ['Not graded', 'No grade is given.'],
});
