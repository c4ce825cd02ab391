import type { Cell, Derived, Line } from '../../concepts/row.ts';
import type { ElementState } from './strip.ts';

/** A fact as it looks on the page of an offer, and what it means. */
export type Sample = {
  readonly label: string;
  readonly cell: Cell;
  readonly derived?: readonly Derived[];
  readonly explain: string;
};

/** A word and its meaning. */
export type Meaning = { readonly label: string; readonly note?: string; readonly explain: Line };

export type HowToReadView = {
  readonly signs: readonly Sample[];
  readonly worked: readonly Sample[];
  /** A strip with three kinds of squares. */
  readonly strip: readonly ElementState[];
  /** The nine standard elements in the order of the squares, then those that are not counted. */
  readonly elements: readonly Meaning[];
  readonly elementsSource: string;
  /** The seven questions of those who recognise. */
  readonly criteria: readonly Meaning[];
  readonly page: readonly Meaning[];
  readonly verdicts: readonly Meaning[];
  readonly principles: readonly Meaning[];
  readonly principlesSource: string;
};
