import type { Cell, Derived, Line } from '../../concepts/row.ts';
import type { Silence } from './offer.ts';

/** Whether the offers differ in a row, in words; `same` rows can be hidden. */
export type Verdict = {
  readonly kind: 'differs' | 'same' | 'same-where-stated' | 'only-one' | 'none';
  readonly label: string;
};

export type ComparisonRow = {
  /** Key of the row, the same in every offer. */
  readonly key: string;
  readonly label: string;
  /** A short aside to the label. */
  readonly note?: string;
  readonly verdict: Verdict;
  /** One for each offer, in order. */
  readonly cells: readonly { readonly cell: Cell; readonly derived?: readonly Derived[] }[];
};

/** Two to four offers side by side: an editor's set. */
export type ComparisonView = {
  readonly title: string;
  readonly lead?: Line;
  readonly lang?: string;
  readonly offers: readonly {
    readonly title: string;
    readonly href: string;
    readonly lang?: string;
    readonly by: string;
    readonly silence: Silence;
  }[];
  readonly groups: readonly { readonly title: string; readonly rows: readonly ComparisonRow[] }[];
  readonly bodyHtml?: string;
};
