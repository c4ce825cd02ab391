import { addMonths, type Day } from '../values/day.ts';

/** The last day on which something may start that starts within so many months. */
export function lastStart(today: Day, months: number): Day {
  return addMonths(today, months);
}
