import type { Credits } from '../../values/credits.ts';
import type { Day } from '../../values/day.ts';
import type { Duration } from '../../values/duration.ts';
import type { Figure } from '../../values/figure.ts';
import type { Text } from '../../values/text.ts';
import type { NoFeeReason } from '../fee-of-offer.ts';
import type { RunState } from '../run-state.ts';

/** Steps to a rule: place of the top-level rule, then places in `from`. A pathway put in place goes on inside. */
export type RulePath = readonly number[];
/** Steps to an entry of a rule, as those to a rule. */
export type EntryPath = readonly number[];

/** How much a rule takes. Bounds null: none. */
export type ProblemTake =
  | { readonly kind: 'all' }
  | { readonly kind: 'items'; readonly min: number; readonly max: number | null }
  | { readonly kind: 'credits'; readonly min: number; readonly max: number | null; readonly system: string };

/** A rule with its list. */
export type ProblemRule = {
  readonly kind: 'rule';
  readonly path: RulePath;
  readonly title?: Text;
  readonly take: ProblemTake;
  readonly inOrder: boolean;
  readonly conditions: readonly Text[];
  /** Id of the pathway without an award whose rules these are. */
  readonly pathway?: string;
  readonly from: readonly ProblemNode[];
};

/** A place that a thing can fill. */
export type ProblemEntry =
  | {
      readonly kind: 'offer';
      readonly path: EntryPath;
      readonly offer: string;
      /** Ids that are accepted in its place. */
      readonly alsoAccepts: readonly string[];
      /** Ids of versions before it that are not said to be accepted. */
      readonly earlier: readonly string[];
      readonly credit: Credits | null;
    }
  | {
      readonly kind: 'pathway';
      readonly path: EntryPath;
      readonly pathway: string;
      readonly credit: Credits | null;
    }
  | {
      readonly kind: 'other';
      readonly path: EntryPath;
      readonly text: Text;
      /** How many are needed where all are taken, and how many count at most; null: any number. */
      readonly needed: number;
      readonly places: number | null;
      readonly credit: Credits | null;
      readonly role: string | null;
      /** Ids of providers; empty: somebody who is only named; null: not known. */
      readonly provider: readonly string[] | null;
    }
  | {
      readonly kind: 'any-offer';
      readonly path: EntryPath;
      /** Ids of the offers that fit, and of those of which it cannot be told. */
      readonly offers: readonly string[];
      readonly maybe: readonly string[];
    };

export type ProblemNode = ProblemRule | ProblemEntry;

/** What counts only up to a limit. */
export type ProblemLimit = {
  /** Its place in the pathway's `limits`; one limit on each other provider gives several with the same place. */
  readonly limit: number;
  readonly title?: Text;
  readonly most:
    | { readonly kind: 'entries'; readonly count: number }
    /** `sure` to `hoping` where the credit of the award is a range. */
    | { readonly kind: 'credits'; readonly sure: number; readonly hoping: number; readonly system: string };
  /** Keys of what it is about, and of what it may be about: see `keyOfHeld`. `priorLearning`: of whatever was validated. */
  readonly inside: readonly string[];
  readonly maybe: readonly string[];
  readonly priorLearning: boolean;
};

/** Credit in one system. `sure` false: about so much, or only said to be equal. */
export type ProblemCredit = {
  readonly system: string;
  readonly min: number;
  readonly max: number | null;
  readonly sure: boolean;
};

/** What an offer asks for first, as far as it is offers and pathways; `words`: something else. */
export type ProblemNeed =
  | { readonly kind: 'offer' | 'pathway'; readonly id: string }
  | { readonly kind: 'words' }
  | { readonly kind: 'all' | 'any'; readonly of: readonly ProblemNeed[] };

/** A date as exactly as it is known. */
export type ProblemDate = { readonly earliest: Day; readonly latest: Day; readonly text: string };

/** A dated occasion of an offer, for a plan. */
export type ProblemRun = {
  readonly start: ProblemDate | 'rolling' | 'by-request';
  readonly end: ProblemDate | null;
  /** Last day to apply, of those for whom it comes first; null: not stated. */
  readonly applyBy: Day | null;
  /** It is later for some people. */
  readonly applyVaries?: true;
  /** BCP 47 languages of teaching, where the run says them itself. */
  readonly teaching?: readonly string[];
  readonly state: RunState;
};

/** What an offer costs everybody; `toLearn` differs where learning is free and the certificate is not. */
export type ProblemFee =
  | { readonly kind: 'free' }
  | { readonly kind: 'total'; readonly figure: Figure; readonly currency: string }
  | { readonly kind: 'at-least'; readonly figure: Figure | null; readonly currency: string | null }
  | { readonly kind: 'not-known'; readonly why: NoFeeReason | 'several-currencies' };

/** What of an offer a pathway and a plan depend on. */
export type ProblemOffer = {
  readonly title: Text;
  readonly provider: readonly string[];
  readonly status: string;
  readonly successor?: string;
  readonly credits: readonly ProblemCredit[];
  /** How long after its award it counts, as the offer says. */
  readonly countsFor: Duration | null;
  /** How long its certificates are valid: the shortest, and the longest or null where one does not end or is silent. */
  readonly valid: { readonly least: Duration; readonly most: Duration | null } | null;
  readonly needs: ProblemNeed | null;
  /** Hours and ECTS credits that can be compared; null: not known. */
  readonly hours: Figure | null;
  readonly ects: Figure | null;
  readonly eqf: number | null;
  readonly duration: Duration | null;
  /** BCP 47 languages of teaching; absent: not stated. */
  readonly teaching?: readonly string[];
  readonly runs: readonly ProblemRun[] | null;
  readonly fee: ProblemFee;
};

/** What a pathway's rules and the offers in them come to: plain data that survives JSON. */
export type PathwayProblem = {
  readonly pathway: string;
  readonly title: Text;
  readonly provider: readonly string[];
  readonly status: string;
  readonly openFrom: ProblemDate | null;
  readonly openUntil: ProblemDate | null;
  /** Null: what leads to the award is not stated; nothing can be worked out. */
  readonly rules: readonly ProblemRule[] | null;
  readonly order: readonly { readonly first: readonly string[]; readonly then: readonly string[] }[];
  readonly limits: readonly ProblemLimit[];
  readonly countTwice: boolean;
  readonly countsFor: Duration | null;
  readonly completeWithin: Duration | null;
  /** How old a certificate may be on the day of admission. */
  readonly ageAtAdmission: Duration | null;
  readonly conditions: readonly Text[];
  /** Offers that can count, by id. */
  readonly offers: { readonly [id: string]: ProblemOffer };
  /** Awards of other pathways that can count, by id. */
  readonly awards: {
    readonly [id: string]: {
      readonly title: Text;
      readonly status: string;
      readonly credits: readonly ProblemCredit[];
    };
  };
};
