import type { Direction } from '../../concepts/stackability.ts';
import type { Credits } from '../../values/credits.ts';
import type { Duration } from '../../values/duration.ts';
import type { Fact } from '../../values/fact.ts';
import type { LevelRef, Organisation } from '../../values/fields.ts';
import type { Figure } from '../../values/figure.ts';
import type { Text } from '../../values/text.ts';
import type { When } from '../../values/when.ts';
import type { awardKinds } from '../../vocabularies/award-kinds.ts';
import type { entryRoles } from '../../vocabularies/entry-roles.ts';
import type { IdOf } from '../../vocabularies/vocabulary.ts';

/** What the learner gets at the end. */
export type Award = {
  readonly name?: Text;
  readonly kind: IdOf<typeof awardKinds> | null;
  /** In one or more systems; empty: not stated. */
  readonly credits: readonly Credits[];
  readonly level: readonly LevelRef[];
  /** Who awards it; empty: the pathway's providers. */
  readonly by: readonly Organisation[];
  readonly note?: Text;
};

/** How much of the entries a rule asks for. */
export type Take =
  | { readonly kind: 'all' }
  /** So many entries; `max` null: no upper bound. */
  | { readonly kind: 'items'; readonly min: number; readonly max: number | null }
  /** So much credit. `exact`: a sum of the entries must be the figure itself. */
  | { readonly kind: 'credits'; readonly figure: Figure; readonly system: string; readonly exact: boolean };

/** Offers of the catalogue by what they are: all given criteria must fit; an empty list asks for nothing. */
export type OfferFilter = {
  /** Ids of providers. */
  readonly provider: readonly string[];
  /** ISCED-F codes. */
  readonly field: readonly string[];
  readonly minimumLevel?: LevelRef | undefined;
  readonly maximumLevel?: LevelRef | undefined;
};

/** What may stand in the list of a rule. */
export type Entry =
  | PathwayRule
  | {
      readonly kind: 'offer';
      readonly offer: string;
      /** Counts as so much, whatever the offer's own credit is. */
      readonly credit: Credits | null;
      /** Ids of earlier versions or equals that are accepted in its place. */
      readonly alsoAccepts: readonly string[];
      readonly note?: Text;
    }
  | { readonly kind: 'pathway'; readonly pathway: string; readonly credit: Credits | null; readonly note?: Text }
  | {
      /** Outside this catalogue: a thesis, electives, courses of others. */
      readonly kind: 'other';
      readonly text: Text;
      readonly provider?: Organisation;
      readonly credit: Credits | null;
      readonly count: Figure | 'several';
      /** What part it plays: a final piece of work, an examination, the rest of the programme … */
      readonly role?: IdOf<typeof entryRoles>;
      readonly url?: string;
      readonly note?: Text;
    }
  | {
      /** Any offer of the catalogue that fits all given keys. */
      readonly kind: 'any-offer';
      readonly anyOffer: OfferFilter;
      /** Ids of offers that do not fit. */
      readonly except: readonly string[];
      readonly note?: Text;
    };

/** One rule of a pathway: so much of these entries. All rules of a pathway must hold. */
export type PathwayRule = {
  readonly kind: 'rule';
  readonly title?: Text;
  readonly take: Take;
  readonly from: readonly Entry[];
  /** True: in the order of the list. */
  readonly inOrder: boolean;
  /** What cannot be computed, such as a grade average: while one stands, only the provider can tell. */
  readonly conditions: readonly Text[];
  readonly note?: Text;
};

/** A cap over all rules of a pathway. */
export type Limit = {
  readonly title?: Text;
  readonly atMost:
    | { readonly kind: 'entries'; readonly count: number }
    | { readonly kind: 'credits'; readonly figure: Figure; readonly system: string }
    /** Of the credits of the award. */
    | { readonly kind: 'percent'; readonly percent: number };
  readonly from: /** From outside the pathway's own providers; or credit for learning that was no course. */
    | { readonly kind: 'elsewhere' | 'prior-learning' }
    /** Each provider that is none of the pathway's own, taken by itself. */
    | { readonly kind: 'each-other-provider' }
    | { readonly kind: 'offers'; readonly offers: readonly string[] }
    | ({ readonly kind: 'matching' } & OfferFilter);
  readonly note?: Text;
};

/** An order across rules: all of `first` before any of `then`. Offer ids. */
export type Order = { readonly first: readonly string[]; readonly then: readonly string[]; readonly note?: Text };

export type PathwayTime = {
  readonly duration: Duration | null;
  /** How long after its award a credential counts. */
  readonly countsFor: Duration | null;
  /** How old a credential may be on the day of admission. */
  readonly ageAtAdmission: Duration | null;
  /** From the first award to the last. */
  readonly completeWithin: Duration | null;
  readonly openFrom: When | null;
  readonly openUntil: When | null;
  readonly note?: Text;
};

/** The keys that a pathway has beside those it shares with offers. */
export type PathwayOwn = {
  /** `none`: a set without a credential of its own; null: not stated. */
  readonly award: Award | 'none' | null;
  readonly direction: readonly Direction[];
  readonly rules: Fact<readonly PathwayRule[]>;
  readonly order: readonly Order[];
  readonly limits: readonly Limit[];
  readonly countTwice: boolean;
  readonly time: PathwayTime | null;
  readonly conditions: readonly Text[];
};
