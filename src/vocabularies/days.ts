import { sources } from './sources.ts';
import { vocabulary } from './vocabulary.ts';

/** Days of the week on which sessions are (frontmatter, amendment 9). */
export const days = vocabulary('day of the week', sources.prospectus, {
  mon: ['Monday', 'Sessions are on Mondays.'],
  tue: ['Tuesday', 'Sessions are on Tuesdays.'],
  wed: ['Wednesday', 'Sessions are on Wednesdays.'],
  thu: ['Thursday', 'Sessions are on Thursdays.'],
  fri: ['Friday', 'Sessions are on Fridays.'],
  sat: ['Saturday', 'Sessions are on Saturdays.'],
  sun: ['Sunday', 'Sessions are on Sundays.'],
});
