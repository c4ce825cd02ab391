import type { Line } from '../../concepts/row.ts';

/** What has changed about the subject of the page, said above everything else. */
export type BannerView = {
  /** `caution`: it concerns what the reader can do. `note`: good to know. `fault`: something is broken. */
  readonly tone: 'caution' | 'note' | 'fault';
  /** Absent in a banner of one sentence within the text. */
  readonly heading?: string;
  /** What it means for the reader, since when, what instead: one line a paragraph. */
  readonly lines: readonly Line[];
};

/** A short word in a frame: a status, a severity. */
export type TagView = { readonly label: string; readonly tone: 'plain' | 'open' | 'caution' | 'fault' };

/** What must be said beside the name of a record. */
export type Marks = {
  /** The record is a draft: only `dev` shows it. */
  readonly draft?: true;
  /** The provider does not exist. */
  readonly fictional?: true;
};
