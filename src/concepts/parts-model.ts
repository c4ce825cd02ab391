import type { Fact } from '../values/fact.ts';
import type { Figure } from '../values/figure.ts';
import type { Text } from '../values/text.ts';

/** How many of a choice are taken: entries, or credit of them. */
export type PartTake =
  | { readonly kind: 'all' }
  | { readonly kind: 'items'; readonly min: number; readonly max: number | null }
  | { readonly kind: 'credits'; readonly figure: Figure; readonly system: string; readonly exact: boolean };

/** One part of an offer, or several alike. Its facts are its own; the offer's stay those of the whole. */
export type SinglePart<Facts> = {
  readonly kind: 'part';
  /** Unique in the offer; runs and other parts refer to it. */
  readonly id?: string | undefined;
  readonly title?: Text | undefined;
  /** The provider's own code. */
  readonly code?: string | undefined;
  /** Id of an offer: the part is an offer of its own. */
  readonly offer?: string | undefined;
  readonly url?: string | undefined;
  /** How many of this kind there are; `several`: the number is not stated. */
  readonly count: Figure | 'several';
  readonly optional: boolean;
  /** Whether it can be taken without the others; null: not stated. */
  readonly takenAlone: boolean | null;
  /** Ids of the parts that come before it. */
  readonly after: readonly string[];
  readonly note?: Text | undefined;
} & Facts;

/** So many of these parts. */
export type PartChoice<Facts> = {
  readonly kind: 'choice';
  readonly id?: string | undefined;
  readonly title?: Text | undefined;
  readonly take: PartTake;
  readonly from: readonly Part<Facts>[];
  readonly after: readonly string[];
  readonly note?: Text | undefined;
};

export type Part<Facts> = SinglePart<Facts> | PartChoice<Facts>;

export type Parts<Facts> = {
  /** In the order of the list; null: not stated. */
  readonly inOrder: boolean | null;
  readonly list: readonly Part<Facts>[];
};

/** Facts that a part may state of itself, by the key of their concept. */
export const partFactKeys = [
  'learningOutcomes',
  'workload',
  'level',
  'prerequisites',
  'delivery',
  'assessment',
  'fees',
] as const;
export type PartFactKey = (typeof partFactKeys)[number];

/** What the sums of the parts need to know of a workload. */
export type CountedWorkload = {
  readonly learnerHours: Figure | null;
  readonly credits:
    | readonly { readonly figure: Figure; readonly system: string; readonly basis: string }[]
    | 'none'
    | null;
};

/** The least that a part's facts hold. */
export type CountedFacts = { readonly workload: Fact<CountedWorkload> };
