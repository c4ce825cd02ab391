import type { Cell, Derived, Line, Row } from '../../concepts/row.ts';
import type { ComparableLevel } from '../../facts/comparable-level.ts';
import type { ComparableEcts, ComparableHours } from '../../facts/comparable-workload.ts';
import type { Derived as DerivedFact } from '../../facts/derived.ts';
import type { NoFeeReason } from '../../facts/fee-of-offer.ts';
import type { FeeTotal, Money, ProfileTotal } from '../../facts/fee-totals.ts';
import type { TagView } from './banner.ts';
import type { ByDay } from './dated.ts';
import type { LadderView, Silence } from './offer.ts';
import type { ElementState } from './strip.ts';

/** A fee that holds for everyone, in one currency. */
export type ComparedFee = {
  /** Which of the stated sets of fees it comes from: its place in the list of fees, from 0. */
  readonly profile: number;
  readonly total: ProfileTotal;
  /** True where it holds only under a condition or for a number of places. */
  readonly conditional: boolean;
};

/** What is worked out so that offers can stand side by side: each a value with its rule, or what is missing. */
export type ComparableFacts = {
  readonly hours: ComparableHours;
  readonly ects: ComparableEcts;
  readonly level: ComparableLevel;
  /** One for each currency of which the payer chooses; currencies are never compared. */
  readonly fee: DerivedFact<readonly ComparedFee[], 'profile-for-everyone', NoFeeReason>;
};

/** The rows of one concept, as the offer's page shows them. */
export type ConceptRows = {
  /** Key of the concept, kebab-case: permanent. */
  readonly concept: string;
  readonly rows: readonly Row[];
};

/**
 * All that a comparison needs of an offer: plain JSON, the same from the catalogue and from
 * `/api/v1/offers/<id>.json`.
 */
export type ComparedOffer = {
  /** `provider/offer`. */
  readonly id: string;
  /** Path of its page. */
  readonly href: string;
  readonly title: string;
  /** BCP 47 language of the title, where it is not the page's. */
  readonly lang?: string;
  /** Providers as shown, `(fictional)` included where one is. */
  readonly by: string;
  /** Only where it cannot simply be applied for: paused, closed, not confirmed, draft. */
  readonly status?: TagView;
  /** `published`, `unconfirmed`, `suspended`, `closed`, `superseded`, `draft`. */
  readonly standing: string;
  readonly silence: Silence;
  /** What it costs everyone and when it starts next, in one line each: rows of no concept. */
  readonly cost: Row;
  readonly start: Row;
  /** Concepts in the order in which readers meet them, each with all of its rows. */
  readonly display: readonly ConceptRows[];
  readonly ladder?: LadderView;
  /** All nine, in the order of `elementKeys`. */
  readonly elements: readonly ElementState[];
  readonly derived: ComparableFacts;
  /** The least to the most that anybody pays, where that depends on who one is: to draw it, not to rank it. */
  readonly feeSpan?: Money | undefined;
  /** Groups of people that are told another price than the fee for everyone. */
  readonly groups?: readonly ComparedGroup[] | undefined;
  /** The start from the day of the build on. */
  readonly starts: ByDay<{ readonly cell: Cell }>;
  /** Its fees from the day of the build on, where a set of them begins or ends to hold. */
  readonly costs?: ByDay<{
    readonly cost: Row;
    readonly fee: ComparableFacts['fee'];
    readonly feeSpan?: Money;
    readonly groups?: readonly ComparedGroup[];
  }>;
  /** What the reader can do next, from the day of the build on. */
  readonly actions: ByDay<{ readonly action?: ComparedAction }>;
};

/** What a group of people pays in all; `at-least` where that is not known in full. */
export type ComparedGroup = {
  /** The group as it is named within a sentence. */
  readonly who: string;
  readonly whole: FeeTotal;
};

/** Where to apply; where nobody can, the provider's page. */
export type ComparedAction = { readonly kind: 'apply' | 'read'; readonly href: string };

/**
 * Whether the offers differ in a row, in words; `same` and `none` can be hidden. `equivalent`: said in different ways,
 * but the same once converted.
 */
export type Verdict = {
  readonly kind: 'differs' | 'equivalent' | 'same' | 'same-where-stated' | 'only-one' | 'none';
  readonly label: string;
};

/** A length on the scale that a row shares: filled where stated, outlined where worked out, empty where not known. */
export type ComparedBar = {
  /** `none`: no figure is known on this scale. */
  readonly kind: 'stated' | 'worked' | 'none';
  /** Certain up to here; between here and `to` it is a range. */
  readonly from: number;
  readonly to: number;
};

export type ComparedCell = {
  readonly cell: Cell;
  readonly derived?: readonly Derived[];
  /** The cell from later days on, where it depends on the day of reading. */
  readonly later?: ByDay<{ readonly cell: Cell }>;
  readonly bar?: ComparedBar;
  readonly ladder?: LadderView;
  /** Squares of the standard facts; then the cell's own words are not drawn. */
  readonly elements?: readonly ElementState[];
  /** What of it is compared, where that is a figure; texts are compared otherwise. */
  readonly figure?: string;
};

export type ComparisonRow = {
  /** Key of the row, the same in every offer. */
  readonly key: string;
  readonly label: string;
  /** What it is about, where its group holds rows about many things. */
  readonly section?: string;
  /** A short aside to the label: the scale of its bars. */
  readonly note?: string;
  readonly verdict: Verdict;
  /** End of the scale of the row's bars. */
  readonly scale?: number;
  /** One for each offer, in order. */
  readonly cells: readonly ComparedCell[];
};

export type ComparisonGroup = {
  readonly key: 'decide' | 'first' | 'takes' | 'worth';
  readonly title: string;
  readonly rows: readonly ComparisonRow[];
};

/** The head of a column. */
export type ComparedHead = Pick<
  ComparedOffer,
  'id' | 'title' | 'href' | 'lang' | 'by' | 'silence' | 'status' | 'actions'
>;

/** Two to four offers side by side. */
export type ComparisonView = {
  readonly offers: readonly ComparedHead[];
  /** What tells them apart, in sentences. */
  readonly summary: readonly Line[];
  readonly groups: readonly ComparisonGroup[];
  /** From this day on one of the fees is another: sentences and verdicts are of the day before. */
  readonly feesUntil?: string;
};
