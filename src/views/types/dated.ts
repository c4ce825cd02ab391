import type { Availability } from '../../facts/offer-dates.ts';
import type { Day } from '../../values/day.ts';
import type { EntryFact } from './entry.ts';

/**
 * Something that depends on the day of reading, in order: each holds from its day until the next begins. The first is
 * that of the day of the build, and holds for earlier days too.
 */
export type ByDay<T> = readonly (T & { readonly from: Day })[];

/** What an offer's dates come to from a day on: for lists, filters and their order. */
export type EntryDates = {
  /** The next start with its deadline, as cards show it. */
  readonly start: EntryFact;
  /** Whether one can apply: the value of the filter `status`; null where nothing stated tells. */
  readonly apply: Availability;
  /** Puts starts in order, as `SearchRecord.sort.start` does. */
  readonly order: string;
  /** First and last day that the next start can mean; absent where it is at any time or not known. */
  readonly starts?: readonly [earliest: Day, latest: Day];
  /** What it costs, where that depends on the day. */
  readonly cost?: EntryFact;
  /** Last day on which one can apply for it, of the group whose day comes first, where that is known. */
  readonly closes?: Day;
};
