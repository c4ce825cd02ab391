import { sources } from './sources.ts';
import { vocabulary } from './vocabulary.ts';

/** Who decides how fast one goes (frontmatter 4.6). */
export const paces = vocabulary('pace', sources.prospectus, {
  scheduled: ['With a schedule', 'The provider sets the dates, and the group goes forward together.'],
  'self-paced': ['At your own pace', 'You decide how fast you go.'],
  'agreed-with-tutor': ['Agreed with a tutor', 'You and a tutor agree how fast you go.'],
});
