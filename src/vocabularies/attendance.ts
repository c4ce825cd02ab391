import { sources } from './sources.ts';
import { vocabulary } from './vocabulary.ts';

/** Whether learners must be present at fixed hours (frontmatter 4.6). */
export const attendances = vocabulary('attendance', sources.prospectus, {
  live: ['Live', 'There are fixed hours at which you must take part.'],
  recorded: ['Live, with a recording', 'There are fixed hours, but you can watch a recording later instead.'],
  'own-time': ['In your own time', 'There are no fixed hours: you choose when you study.'],
});
