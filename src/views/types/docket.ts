import type { Cell, Line } from '../../concepts/row.ts';
import type { TagView } from './banner.ts';
import type { ElementState } from './strip.ts';

/** One of the facts to decide with. */
export type DocketRow = {
  readonly label: string;
  readonly cell: Cell;
  /** Short asides below it, one a line. */
  readonly notes?: readonly Line[];
};

/** The one box of an offer's page: the facts to decide with. */
export type DocketView = {
  readonly status?: TagView;
  /**
   * The price in large type, only where an amount (or "Free") is stated and the offer can be taken. Otherwise the
   * box is headed "Key facts", and the cost is the first of the rows in its own state.
   */
  readonly cost?: { readonly figure: string; readonly notes?: readonly Line[] };
  /** Start, deadline, time, level, how, language, what is needed: always in this order. */
  readonly rows: readonly DocketRow[];
  /** `apply`: where to apply. `read`: the provider's page, where nobody can apply. */
  readonly action?: { readonly kind: 'apply' | 'read'; readonly label: string; readonly href: string };
  readonly elements: readonly ElementState[];
};
