import type { Day } from '../../values/day.ts';
import type { ByDay } from './dated.ts';
import type { IndexGroup } from './index-list.ts';
import type { Link } from './link.ts';
import type { TallyRow } from './transparency.ts';

/** An offer with a day that matters. */
export type DatedOffer = {
  readonly day: Day;
  readonly title: string;
  readonly href: string;
  readonly lang?: string;
  /** Provider, hours, cost, start: short, each a piece; from the day of the build on. */
  readonly facts: ByDay<{ readonly facts: readonly string[] }>;
};

/** An offer for which one can apply until its day, from another day on. */
export type ClosingOffer = DatedOffer & {
  readonly from: Day;
  /** Whose day it is, where it is not that of everybody. */
  readonly who?: string;
};

export type HomeView = {
  readonly offers: number;
  readonly providers: number;
  /** Where the search form goes: `/offers/`. */
  readonly searchHref: string;
  /** Below the search: all offers, online, 25 to 150 hours … */
  readonly shortcuts: readonly Link[];
  /** Field, time, cost, mode, level, language. */
  readonly groups: readonly IndexGroup[];
  readonly providersHref: string;
  /** Deadlines to come, the nearest first; five are shown, and others take the place of what has closed. */
  readonly closingSoon: readonly ClosingOffer[];
  /** First published last, at most five. */
  readonly newest: readonly DatedOffer[];
  /** One example each of what helps to choose. */
  readonly comparison?: Link;
  readonly pathway?: Link;
  readonly tally: readonly TallyRow[];
  /** Offers that answer all nine elements. */
  readonly complete: number;
  readonly transparencyHref: string;
};
