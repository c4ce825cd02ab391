import { sources } from './sources.ts';
import { vocabulary } from './vocabulary.ts';

/** What one enrols in (`apply.each`, frontmatter 4.7). */
export const enrolmentUnits = vocabulary('unit of enrolment', sources.prospectus, {
  offer: ['The whole offer', 'You enrol once, for everything.'],
  part: ['Each part', 'You enrol in each part separately; there is no enrolment in the whole.'],
  run: ['Each run', 'You enrol in one of the dates on which it is held.'],
});
