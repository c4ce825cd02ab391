import type { Cell, Line } from '../../concepts/row.ts';
import type { Day } from '../../values/day.ts';
import type { TagView } from './banner.ts';
import type { ByDay } from './dated.ts';
import type { ElementState } from './strip.ts';

/** One of the facts to decide with. */
export type DocketRow = {
  readonly label: string;
  readonly cell: Cell;
  /** Short asides below it, one a line. */
  readonly notes?: readonly Line[];
  /** A last day to apply: how soon it comes is said below. */
  readonly closes?: Day;
  /** Where several groups of people have last days of their own: drawn instead of the cell. */
  readonly groups?: readonly GroupDay[];
  /** What it is from later days on, where it depends on the day of reading. */
  readonly later?: ByDay<Pick<DocketRow, 'cell' | 'notes' | 'closes' | 'groups'>>;
};

/** The last day to apply of one group; `key` as in `CostChoice`: who chooses that group sees its day only. */
export type GroupDay = { readonly key?: string; readonly line: Line; readonly closes?: Day };

/** Where to go on: `apply` to apply; `read` to the provider's page, where nobody can apply. */
export type DocketAction = { readonly kind: 'apply' | 'read'; readonly label: string; readonly href: string };

/** What one group of people pays in all. */
export type CostChoice = {
  /** Once on the page; stands in the address where it is chosen. */
  readonly key: string;
  readonly label: string;
  /** `€480`, `Free`, `at least €100`, or that the amount is not stated. */
  readonly figure: string;
  readonly notes?: readonly string[];
  /** The last day on which it may hold; absent: none is stated. */
  readonly until?: Day;
};

/** What it costs everyone, in large type, or why that is not known. */
export type DocketCost = { readonly figure: string; readonly notes?: readonly Line[] };

/** The one box of an offer's page: the facts to decide with. */
export type DocketView = {
  readonly status?: TagView;
  /** The status from the day of the build on. */
  readonly statuses: ByDay<{ readonly status?: TagView }>;
  /**
   * The price in large type, only where an amount (or "Free") is stated and the offer can be taken. Otherwise the
   * box is headed "Key facts", and the cost is the first of the rows in its own state.
   */
  readonly cost?: DocketCost & { readonly later?: ByDay<DocketCost> };
  /** What each group of people pays, where several are told apart. */
  readonly choices?: readonly CostChoice[];
  /** Start, deadline, time, level, how, language, what is needed: always in this order. */
  readonly rows: readonly DocketRow[];
  readonly action?: DocketAction;
  /** The action from the day of the build on. */
  readonly actions: ByDay<{ readonly action?: DocketAction }>;
  readonly elements: readonly ElementState[];
};
