import { readTerm } from '../values/term.ts';
import type { When } from '../values/when.ts';

/** What of a date its order depends on. */
type Span = Pick<When, 'earliest' | 'latest' | 'text'>;

/**
 * A text that puts starts in order, the earliest first. What is known to the day, week or month goes by its first day.
 * A year, or a term whose days the provider does not state, could begin on any day of its year: it comes after every
 * start that is known better in that year, and terms among each other go by season or number. So a certain date is
 * never hidden by a vague one.
 */
export function startOrder(when: Span): string {
  if (!isVague(when)) return when.earliest;
  const term = readTerm(when.text);
  if (!term) return `${when.earliest.slice(0, 4)}-12-31-9`;
  const season = seasons.findIndex((name) => term.name.startsWith(name));
  // Of an academic year, spring and summer lie in its second calendar year.
  const year = season === 0 || season === 1 ? term.lastYear : term.firstYear;
  const rank = season >= 0 ? season + 1 : (/\d/.exec(term.name)?.[0] ?? 9);
  return `${year}-12-31-${rank}`;
}

const seasons = ['spring', 'summer', 'autumn', 'winter'];

/** True for a year, and for a term that has got no days of its own. */
export function isVague({ earliest, latest }: Span): boolean {
  return earliest.endsWith('-01-01') && latest.endsWith('-12-31');
}
