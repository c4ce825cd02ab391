import { sources } from './sources.ts';
import { vocabulary } from './vocabulary.ts';

/** How certain recognition is (frontmatter 4.10, amendment 13). */
export const certainties = vocabulary('certainty', sources.prospectus, {
  agreed: ['Agreed', 'The institution that recognises it has agreed to do so.'],
  possible: ['Possible', 'It may count, but nobody promises it: ask before you enrol.'],
});
