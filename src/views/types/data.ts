import type { Link } from './link.ts';

/** Why offers are left out of a format. */
export type OmissionView = {
  readonly reason: string;
  /** The key to fill in. */
  readonly field?: string;
  readonly count: number;
  /** The first of them. */
  readonly offers: readonly Link[];
};

/** One format on the page about data. */
export type FormatView = {
  /** Anchor of its section. */
  readonly key: string;
  readonly title: string;
  readonly what: string;
  readonly readers: string;
  /** How to make it known, where somebody must do something. */
  readonly register?: string;
  readonly files: readonly Link[];
  readonly example?: { readonly link: Link; readonly excerpt: string };
  /** What stands in the settings to switch it on or off; absent where it is always written. */
  readonly setting?: string;
  readonly isOn: boolean;
  readonly omissions: readonly OmissionView[];
};

export type DataPageView = {
  readonly title: string;
  readonly lead: string;
  readonly licence: { readonly words: string; readonly link?: Link };
  readonly formats: readonly FormatView[];
  /** Path below which the files of the Open Education API stand. */
  readonly ooapiRoot: string;
  /** Offers that no register gets, whatever its format. */
  readonly withheld: readonly OmissionView[];
};
