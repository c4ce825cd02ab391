import { addDuration, type Day } from '../../values/day.ts';
import type { Duration } from '../../values/duration.ts';

/** The last day of a length of time from a day: surely, and at most; null: it has no end, or cannot be told. */
export type LastDay = { readonly sure: Day | null; readonly most: Day | null; readonly told: boolean };

/**
 * How long something holds that lasts a length of time from a day on. Of “up to 5 years” five are meant; of a range the
 * lower end is sure. Terms and semesters have no length in the calendar: `told` is false.
 */
export function lastDayOf(from: Day, { figure, unit }: Duration): LastDay {
  const least = figure.min ?? figure.max;
  const end = (amount: number | null): Day | null => (amount === null ? null : addDuration(from, amount, unit));
  const told = addDuration(from, 1, unit) !== null;
  return { sure: end(least), most: end(figure.max), told };
}
