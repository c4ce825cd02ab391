import type { Line } from '../../concepts/row.ts';
import type { StateOfElement } from './strip.ts';

/** Offers by what they say about one fact. The four states add up to the total. */
export type TallyRow = {
  readonly key: string;
  readonly label: string;
  readonly stated: number;
  readonly partly: number;
  readonly notApplicable: number;
  readonly notStated: number;
};

/** A state in the table of offers; `elsewhere` is for the cost only. */
export type MatrixState = StateOfElement | 'elsewhere';

export type MatrixView = {
  /** Heads of the columns; `short` may hold soft hyphens. */
  readonly columns: readonly { readonly key: string; readonly short: string }[];
  readonly groups: readonly {
    readonly title: string;
    readonly href?: string;
    readonly rows: readonly {
      readonly title: string;
      readonly href: string;
      readonly lang?: string;
      /** One for each column. */
      readonly states: readonly MatrixState[];
    }[];
  }[];
};

/** How many offers answer so many of the nine elements: index 0 to 9. */
export type HistogramView = { readonly counts: readonly number[] };

export type TransparencyView = {
  readonly total: number;
  readonly elements: readonly TallyRow[];
  readonly histogram: HistogramView;
  /** Cost apart from the elements: `elsewhere` counts as on another page. */
  readonly cost: {
    readonly stated: number;
    readonly partly: number;
    readonly elsewhere: number;
    readonly notStated: number;
  };
  readonly providers: readonly {
    readonly name: string;
    readonly href: string;
    readonly offers: number;
    /** Elements answered, summed over its offers, of `offers × 9`. */
    readonly answered: number;
  }[];
  readonly matrix: MatrixView;
  /** How it is counted, one paragraph a line. */
  readonly method: readonly Line[];
};
