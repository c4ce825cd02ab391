import type { Cell, Line, Row } from '../../concepts/row.ts';
import type { Day } from '../../values/day.ts';
import type { BannerView, Marks } from './banner.ts';
import type { DocketView } from './docket.ts';
import type { Link } from './link.ts';
import type { ElementState } from './strip.ts';

/** Whose silence "not stated" is: the provider's, or only of the page that was read (source with `excerpt: yes`). */
export type Silence = 'provider' | 'source';

/** What the device keeps of a saved offer. */
export type SavedOffer = {
  readonly id: string;
  readonly title: string;
  readonly by: string;
  /** BCP 47 language of the title, where it is not the page's. */
  readonly lang?: string;
};

/** A small deed with the page's subject: a link, or a button where scripts run. */
export type Deed =
  | (Link & {
      readonly icon: 'calendar' | 'compare' | 'data' | 'embed';
      /** The last day on which it makes sense. */
      readonly until?: Day;
      /** What it is called from a later day on. */
      readonly later?: { readonly from: Day; readonly label: string };
    })
  | { readonly icon: 'print'; readonly label: string }
  | { readonly icon: 'save'; readonly offer: SavedOffer };

/** Where on a ladder of levels an offer stands. */
export type LadderView = {
  /** How many steps the ladder has. */
  readonly of: number;
  /** The step, from 1. */
  readonly here: number;
  /** The same in words: `Level 6 of 8`. */
  readonly label: string;
};

/** A concept on the page: a heading in the margin, and its rows. */
export type SectionView = {
  /** Anchor: the key of the concept, kebab-case. */
  readonly key: string;
  readonly title: string;
  /** What the section is about, in one plain sentence. */
  readonly explain?: string;
  readonly rows: readonly Row[];
  /** Pictures beside rows, by key of the row. */
  readonly pictures?: Readonly<Record<string, LadderView>>;
  /** What must be said with it, below the rows: stacking gives no automatic right … */
  readonly notes?: readonly BannerView[];
  /** "Offers of this kind: …": facts of the kind, never of this offer (amendment 4). */
  readonly ofThisKind?: readonly Row[];
  /** Folded on a phone (decision 11): from Recognition on. */
  readonly folded?: true;
};

/** The panel that says what the standard elements mean for recognition. */
export type RecognitionView = {
  /** What is answered, what is missing, and what follows: the first piece is strong. */
  readonly verdict: Line;
  readonly elements: readonly ElementState[];
  /** Where the standard elements are explained. */
  readonly guideHref: string;
  /** What each of the seven criteria is told (e-Valuate). */
  readonly criteria: readonly Row[];
};

/** Everything on the page of one offer, in order. No HTML but `bodyHtml`. */
export type OfferView = {
  /** `provider/offer`. */
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly subtitle?: string;
  /** BCP 47 language of title, lead, outcomes and body, where it is not the page's. */
  readonly lang?: string;
  /** Steps above the title, from Home to the provider. */
  readonly trail: readonly Link[];
  readonly marks: Marks;
  /** Who offers it, where, its kind and code: `By X, Estonia. Micro-credential, code DLM-210.` */
  readonly byline: Line;
  /** The summary. */
  readonly lead?: Line;
  /** When it cannot be taken, or nobody has confirmed it. */
  readonly banner?: BannerView;
  readonly docket: DocketView;
  readonly silence: Silence;
  /** What one will be able to do. */
  readonly outcomes: { readonly cell: Cell; readonly note?: Line };
  /** Questions made from what is not stated; only on sparse offers. */
  readonly ask: readonly string[];
  readonly deeds: readonly Deed[];
  /** Comparisons with other offers that are ready. */
  readonly comparisons: readonly Link[];
  /** The concepts in their fixed order; `recognition` is drawn with its panel, `provenance` is the last. */
  readonly sections: readonly SectionView[];
  readonly recognition: RecognitionView;
  /** The editor's text, checked and rendered. */
  readonly bodyHtml?: string;
  readonly bodyLang?: string;
  /** The same page in other languages. */
  readonly translations: readonly Link[];
};
