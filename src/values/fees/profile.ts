import type { FeeKind } from '../../vocabularies/fee-kinds.ts';
import type { fundingApplications } from '../../vocabularies/funding-application.ts';
import type { taxes } from '../../vocabularies/tax.ts';
import type { IdOf } from '../../vocabularies/vocabulary.ts';
import type { Amount } from '../amount.ts';
import type { Audience } from '../fields.ts';
import type { Figure } from '../figure.ts';
import type { Text } from '../text.ts';
import type { When } from '../when.ts';

/** One thing that is paid for. `optional`: not everybody pays it, so it is left out of the total. */
export type FeeItem = {
  readonly kind: FeeKind;
  readonly name?: Text | undefined;
  readonly amount: Amount;
  /** How often this item alone is paid. */
  readonly count: Figure | null;
  readonly optional: boolean;
  /** Who or when it is paid: not everybody pays it. */
  readonly condition?: Text | undefined;
  /** What one gets for it. */
  readonly covers?: Text | undefined;
  readonly statedAt?: Text | undefined;
  readonly note?: Text | undefined;
};

export type Tax = {
  /** Null: it is not said whether the amounts hold the tax. */
  readonly is: IdOf<typeof taxes> | null;
  readonly rate: Figure | null;
  readonly amount: Amount | null;
  readonly note?: Text | undefined;
};

/** Until when how much of the fee is paid back. */
export type RefundStep = {
  /** A date, or words such as "14 days before the start". */
  readonly until?: { readonly date: When } | { readonly words: Text } | undefined;
  /** Per cent of the fee. */
  readonly share: Figure | null;
  readonly note?: Text | undefined;
};

export type Reduction = {
  readonly name?: Text | undefined;
  readonly for?: Audience | undefined;
  /** `not-stated`: there is one, its size is not given; null: no amount was written. */
  readonly amount: Amount | { readonly kind: 'percent'; readonly figure: Figure } | 'not-stated' | null;
  /** Items it holds for; empty: not said. */
  readonly on: readonly FeeKind[];
  readonly until: When | null;
  readonly statedAt?: Text | undefined;
  readonly note?: Text | undefined;
};

/** Money from others. */
export type Funding = {
  readonly name?: Text | undefined;
  readonly for?: Audience | undefined;
  readonly covers?: Text | undefined;
  readonly application: IdOf<typeof fundingApplications> | null;
  readonly from: When | null;
  readonly until: When | null;
  readonly statedAt?: Text | undefined;
  readonly note?: Text | undefined;
};

/** What one audience pays at one time under one condition. */
export type FeeProfile = {
  /** `everyone`, where the file names no audience. */
  readonly for: Audience;
  /** The time in which the profile holds; null: open. */
  readonly from: When | null;
  readonly until: When | null;
  readonly condition?: Text | undefined;
  /** How many places there are at this fee. */
  readonly seats: Figure | null;
  readonly items: readonly FeeItem[];
  /** As stated. */
  readonly total: Amount | null;
  readonly tax: Tax | null;
  /** Whether it can be paid in parts, or how. */
  readonly instalments: boolean | Text | null;
  readonly refund: Text | readonly RefundStep[] | null;
  /** Empty: the provider says that there are none. Null: not stated. */
  readonly reductions: readonly Reduction[] | null;
  readonly funding: readonly Funding[] | null;
  readonly statedAt?: Text | undefined;
  readonly note?: Text | undefined;
};

/** Whether the profile holds for everybody. */
export function isForEveryone(profile: Pick<FeeProfile, 'for'>): boolean {
  return 'id' in profile.for && profile.for.id === 'everyone';
}

/** Whether the profile says what the teaching costs. */
export function pricesTeaching({ items, total }: Pick<FeeProfile, 'items' | 'total'>): boolean {
  return total !== null || items.some(({ kind }) => kind === 'price' || kind === 'tuition');
}

/** Currencies that the profile names, each once; amounts whose currency is not stated do not count. */
export function currenciesOf(profile: Pick<FeeProfile, 'items' | 'total'>): readonly string[] {
  const amounts = [...profile.items.map(({ amount }) => amount), ...(profile.total ? [profile.total] : [])];
  return [...new Set(amounts.flatMap((amount) => ('currency' in amount && amount.currency ? [amount.currency] : [])))];
}
