import { sources } from './sources.ts';
import { vocabulary } from './vocabulary.ts';

/** At what time of the day or week sessions are (frontmatter 4.6). */
export const timetables = vocabulary('timetable', sources.prospectus, {
  daytime: ['Daytime', 'Sessions are during the day, from Monday to Friday.'],
  evening: ['Evening', 'Sessions are in the evening.'],
  weekend: ['Weekend', 'Sessions are on Saturday or Sunday.'],
  'block-days': ['Whole days in blocks', 'Sessions fill whole days, with weeks without sessions between them.'],
});
