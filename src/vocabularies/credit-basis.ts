import { sources } from './sources.ts';
import { vocabulary } from './vocabulary.ts';

/** Whether credits are awarded or only said to equal the work (frontmatter 4.3, amendment 4). */
export const creditBases = vocabulary('credit basis', sources.prospectus, {
  awarded: ['Awarded', 'You receive these credits when you pass.'],
  equivalent: ['Equivalent', 'The work is said to equal so many credits, but the credits are not awarded.'],
});
