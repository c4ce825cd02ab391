import type { Credits } from '../../values/credits.ts';
import type { Day } from '../../values/day.ts';
import type { Text } from '../../values/text.ts';
import type { When } from '../../values/when.ts';
import type { EntryPath, ProblemEntry, RulePath } from './problem.ts';

/** A date as exactly as it is known; a `When` is one. A day: both the same. */
export type HeldDate = Pick<When, 'earliest' | 'latest'>;

/** Something that a learner holds, or supposes to hold. */
export type Held = {
  readonly what:
    | { readonly offer: string }
    | { readonly pathway: string }
    /** So many of something outside the catalogue that a rule lists in words. */
    | { readonly other: EntryPath; readonly count: number };
  /** Of the award; absent: not known. */
  readonly on?: HeldDate | undefined;
  /** As the certificate says. */
  readonly credit?: Credits | undefined;
  /** True for credit that was given for what one had learned before, without the course. */
  readonly priorLearning?: boolean | undefined;
};

/**
 * `met`: the rules are met as the catalogue knows them. `ask`: only the provider can tell. `not-yet`: something is
 * missing, however doubts are decided.
 */
export type ProgressState = 'met' | 'ask' | 'not-yet';

/** Why something held may not count; only the provider can tell. */
export type Doubt =
  /** When it was awarded is not known well enough. */
  | 'date'
  /** It is an earlier version of what is listed. */
  | 'earlier-version'
  /** It was awarded before something that must come first, or that is not there. */
  | 'order'
  /** Whether it is what the rule takes is not known: a level is not stated or not linked. */
  | 'fit';

/** Why a state is no plain “met”, though nothing is missing. */
export type Ask =
  /** In words, such as a grade average. `path` null: of the pathway as a whole. */
  | { readonly kind: 'condition'; readonly path: RulePath | null; readonly text: Text }
  | { readonly kind: 'doubt'; readonly path: EntryPath; readonly held: Held; readonly why: Doubt }
  /** The credit is not stated, a range, or only said to be equal. */
  | { readonly kind: 'credit'; readonly path: EntryPath; readonly held: Held }
  /** Whether a limit holds cannot be told: the provider or the credit of what it is about is not known. */
  | { readonly kind: 'limit'; readonly limit: number };

/** How far one rule is. Rules inside rules have entries of their own, after the rule around them. */
export type RuleProgress = {
  readonly path: RulePath;
  readonly state: ProgressState;
  /** What counts in it, rules inside included; one thing never counts in two top-level rules unless `countTwice`. */
  readonly counted: readonly Held[];
  /** What counts, where the rule asks for credit: at least and at most, where a credit is not exact. */
  readonly credit: Credits | null;
  /** What is still to be done; null where nothing is, or where that cannot be told. */
  readonly missing: Credits | { readonly entries: number } | null;
  /** Entries of its list that could fill what is missing. */
  readonly couldFill: readonly ProblemEntry[];
};

/** How much of a limit is used. */
export type LimitProgress = {
  /** Its place in the pathway's `limits`. */
  readonly limit: number;
  readonly used: Credits | { readonly entries: number };
  readonly most: Credits | { readonly entries: number };
  /** What it keeps from counting. */
  readonly excess: readonly Held[];
};

/** Whether and when an entry could be taken next. */
export type NextWhen =
  | 'now'
  /** Nobody confirms that it can be taken now. */
  | 'unconfirmed'
  /** Ids of offers (or pathways) that it asks for first. */
  | { readonly after: readonly string[] }
  | 'not-offered'
  /** Outside this catalogue. */
  | 'outside';

/** Whether the pathway itself can be entered and finished now. */
export type Openness = 'open' | 'unconfirmed' | 'not-yet-open' | 'over' | 'suspended' | 'closed';

/** How far somebody is on a pathway. Plain data. */
export type Progress = {
  readonly state: ProgressState;
  /**
   * False where more things compete than can be tried: then `state` is a lower bound, and what is counted may be less
   * than the best.
   */
  readonly exact: boolean;
  readonly openness: Openness;
  /** The first and the last day of the time in which all must be awarded; null: no such rule, or not begun. */
  readonly window: { readonly from: Day; readonly until: Day } | null;
  readonly rules: readonly RuleProgress[];
  /** The rule that decides the state: the first that is not met; null where all are met or only a condition is left. */
  readonly decidedBy: RulePath | null;
  /** What to ask the provider; empty unless something is in doubt. */
  readonly asks: readonly Ask[];
  readonly limits: readonly LimitProgress[];
  readonly spare: readonly { readonly held: Held; readonly why: Doubt | 'not-needed' | 'limit' }[];
  readonly remarks: readonly {
    readonly held: Held;
    readonly why:
      | 'not-listed'
      | 'in-the-future'
      | 'too-old'
      | 'expired'
      | 'outside-window'
      /** The same credential is given a second time, or more of an entry than it has places. */
      | 'twice';
  }[];
  /** For each entry that could be next, in the order of the file. */
  readonly next: readonly { readonly entry: ProblemEntry; readonly when: NextWhen }[];
};
