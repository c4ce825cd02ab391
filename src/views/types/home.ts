import type { Day } from '../../values/day.ts';
import type { IndexGroup } from './index-list.ts';
import type { Link } from './link.ts';
import type { TallyRow } from './transparency.ts';

/** An offer with a day that matters. */
export type DatedOffer = {
  readonly day: Day;
  readonly title: string;
  readonly href: string;
  readonly lang?: string;
  /** Provider, hours, cost, start: short, each a piece. */
  readonly facts: readonly string[];
};

export type HomeView = {
  readonly offers: number;
  readonly providers: number;
  /** Where the search form goes: `/offers/`. */
  readonly searchHref: string;
  /** Below the search: all offers, online, up to 150 hours … */
  readonly shortcuts: readonly Link[];
  /** Field, time, cost, mode, level, language. */
  readonly groups: readonly IndexGroup[];
  readonly providersHref: string;
  /** Deadlines to come, the nearest first; at most five. */
  readonly closingSoon: readonly DatedOffer[];
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
