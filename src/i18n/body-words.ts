/** The words that the components of contributed texts (bodies of offers, pathways, comparisons) add to what was written. */
export type BodyWords = {
  /** Language tag of these words: where it differs from the text's own, they are marked with it. */
  readonly language: string;
  /** Heading of a call-out that has no title of its own, by kind. */
  readonly callout: { readonly note: string; readonly caution: string; readonly tip: string };
  readonly video: string;
  readonly transcript: string;
  readonly contact: string;
  readonly email: string;
  readonly phone: string;
  readonly website: string;
  /** Heading above the footnotes. */
  readonly notes: string;
  /** Name of the link from a footnote back to its `use`-th mention in the text; both count from 1. */
  readonly backToText: (note: number, use: number) => string;
  /** Names of the boxes of a task list. */
  readonly taskDone: string;
  readonly taskOpen: string;
  /** Name of a table that scrolls sideways; `columns` are its column heads, joined by commas, or empty. */
  readonly table: (columns: string) => string;
};
