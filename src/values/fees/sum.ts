import type { FeeKind } from '../../vocabularies/fee-kinds.ts';
import type { PerUnit } from '../../vocabularies/per-units.ts';
import type { Amount } from '../amount.ts';
import type { Duration } from '../duration.ts';
import type { Figure } from '../figure.ts';
import { addFigures, multiplyFigures, zero } from '../figure-arithmetic.ts';
import type { Text } from '../text.ts';
import type { FeeItem } from './profile.ts';

/** What an amount "per part", "per credit" … is multiplied with; null: not known. */
export type FeeFactors = {
  /** Parts that are not optional. */
  readonly parts: Figure | null;
  /** Credits that are awarded, where there is one system of them. */
  readonly credits: Figure | null;
  readonly learnerHours: Figure | null;
  readonly duration: Duration | null;
};

export const noFactors: FeeFactors = { parts: null, credits: null, learnerHours: null, duration: null };

/** Why something is not in a sum. */
export type MissingFee =
  /** Neither price nor tuition nor total is stated. */
  | { readonly what: 'teaching' }
  /** There is a fee, but no figure. */
  | {
      readonly what: 'amount';
      readonly item: FeeKind | 'total';
      readonly because: 'charged' | 'on-request';
      readonly name?: Text | undefined;
    }
  /** The figure has no currency. */
  | { readonly what: 'currency'; readonly item: FeeKind | 'total'; readonly name?: Text | undefined }
  /** Amounts in several currencies are never added. */
  | { readonly what: 'one-currency' }
  /** It is not known how often it is paid. */
  | {
      readonly what: 'factor';
      readonly item: FeeKind | 'total';
      readonly per: PerUnit;
      readonly name?: Text | undefined;
    };

/** What amounts add up to. */
export type FeeSum = {
  /** Of all amounts that are known; null where none is. */
  readonly known: Figure | null;
  /** Null where every known amount is free. */
  readonly currency: string | null;
  readonly missing: readonly MissingFee[];
  /** Kinds of fee that are in the sum, and what they were multiplied with. */
  readonly items: readonly FeeKind[];
  readonly factors: readonly PerUnit[];
};

/** One amount, paid so often. */
export type Priced =
  | { readonly figure: Figure; readonly currency: string | null; readonly factor: PerUnit | null }
  | { readonly missing: MissingFee };

/**
 * One amount times its factor. `count` multiplies its own item only; without it, `per part` takes the parts, `per
 * credit` the credits, `per hour` the hours, a unit of time a duration in that very unit, `per attempt` one attempt.
 */
export function price(
  amount: Amount,
  count: Figure | null,
  factors: FeeFactors,
  item: FeeKind | 'total',
  name?: Text,
): Priced {
  const named = name ? { name } : {};
  if (amount.kind === 'free') return { figure: zero, currency: amount.currency ?? null, factor: null };
  if (amount.kind !== 'amount') return { missing: { what: 'amount', item, because: amount.kind, ...named } };
  if (amount.currency === null) return { missing: { what: 'currency', item, ...named } };
  const times = count ?? (amount.per === null ? once : factorOf(amount.per, factors));
  if (times === null && amount.per !== null) return { missing: { what: 'factor', item, per: amount.per, ...named } };
  return { figure: multiplyFigures(amount.figure, times ?? once), currency: amount.currency, factor: amount.per };
}

/** Adds items, whether optional or not. An item under a condition may be paid or not: the sum becomes a range. */
export function sumItems(items: readonly FeeItem[], factors: FeeFactors): FeeSum {
  let known: Figure | null = null;
  const missing: MissingFee[] = [];
  const kinds: FeeKind[] = [];
  const used: PerUnit[] = [];
  const currencies = new Set<string>();
  for (const item of items) {
    const priced = price(item.amount, item.count, factors, item.kind, item.name);
    if ('missing' in priced) {
      missing.push(priced.missing);
      continue;
    }
    if (priced.currency !== null) currencies.add(priced.currency);
    if (priced.factor !== null) used.push(priced.factor);
    kinds.push(item.kind);
    const figure = item.condition === undefined ? priced.figure : perhaps(priced.figure);
    known = known === null ? figure : addFigures(known, figure);
  }
  if (currencies.size > 1) {
    return { known: null, currency: null, missing: [...missing, { what: 'one-currency' }], items: [], factors: [] };
  }
  const [currency = null] = currencies;
  return { known, currency, missing, items: [...new Set(kinds)], factors: [...new Set(used)] };
}

const once: Figure = { min: 1, max: 1, about: false };

function factorOf(per: PerUnit, factors: FeeFactors): Figure | null {
  switch (per) {
    case 'part':
      return factors.parts;
    case 'credit':
      return factors.credits;
    case 'hour':
      return factors.learnerHours;
    case 'attempt':
      return once;
    case 'day':
    case 'week':
    case 'month':
    case 'semester':
    case 'year':
      return factors.duration !== null && factors.duration.unit === per ? factors.duration.figure : null;
    default:
      return per satisfies never;
  }
}

function perhaps(figure: Figure): Figure {
  return figure.max === 0 ? figure : { min: 0, max: figure.max, about: figure.about };
}
