import { type Delivery, lengthOf } from '../concepts/delivery.ts';
import type { Parts } from '../concepts/parts-model.ts';
import { countParts } from '../concepts/parts-sums.ts';
import type { Workload } from '../concepts/workload.ts';
import { type Fact, stated } from '../values/fact.ts';
import type { FeeItem, FeeProfile } from '../values/fees/profile.ts';
import { isForEveryone } from '../values/fees/profile.ts';
import { type FeeFactors, type FeeSum, type MissingFee, noFactors, price, sumItems } from '../values/fees/sum.ts';
import type { Figure } from '../values/figure.ts';
import type { FeeKind } from '../vocabularies/fee-kinds.ts';
import type { PerUnit } from '../vocabularies/per-units.ts';

/** Money: a figure in one currency. */
export type Money = { readonly figure: Figure; readonly currency: string };

/** Where a total comes from: stated as such, one fee alone, or added up. */
export type FeeSource = {
  readonly rule: 'stated-total' | 'single-fee' | 'sum';
  readonly items: readonly FeeKind[];
  readonly factors: readonly PerUnit[];
};

/** What something costs. `at-least`: so much is known, and more is missing; `known` null: nothing is. */
export type FeeTotal =
  | { readonly kind: 'free'; readonly from: FeeSource }
  | { readonly kind: 'total'; readonly money: Money; readonly from: FeeSource }
  | { readonly kind: 'at-least'; readonly known: Money | null; readonly missing: readonly MissingFee[] };

/** Free to learn, paid to certify gives two totals, never one. Lists show both and sort by the second. */
export type ProfileTotal =
  | { readonly kind: 'one'; readonly total: FeeTotal }
  | { readonly kind: 'two'; readonly toLearn: FeeTotal; readonly withCertificate: FeeTotal };

/** The total that one pays in the end: with the certificate, where there are two. */
export function wholeOf(total: ProfileTotal): FeeTotal {
  return total.kind === 'two' ? total.withCertificate : total.total;
}

/** What multiplies fees in an offer. */
export type PricedOffer = {
  readonly parts: Fact<Parts<object>>;
  readonly workload: Fact<Workload>;
  readonly delivery: Fact<Delivery>;
};

/** What "per part", "per credit" … are multiplied with in an offer. Several credit systems give no factor. */
export function feeFactors(offer: PricedOffer): FeeFactors {
  const parts = stated(offer.parts);
  const workload = stated(offer.workload);
  const delivery = stated(offer.delivery);
  const awarded =
    workload && Array.isArray(workload.credits) ? workload.credits.filter(({ basis }) => basis === 'awarded') : [];
  return {
    parts: parts ? countParts(parts) : null,
    credits: awarded.length === 1 && awarded[0] ? awarded[0].figure : null,
    learnerHours: workload?.learnerHours ?? null,
    duration: delivery ? lengthOf(delivery) : null,
  };
}

/**
 * What a profile costs in total: as stated, else the sum of the items that are not optional. There is a total only
 * where the teaching is priced (price, tuition or total); otherwise, and where an amount or a factor is missing, there
 * is "at least" the known sum. Where the teaching is free and assessment or certificate are not, there are two totals.
 */
export function totalOfProfile(profile: FeeProfile, factors: FeeFactors = noFactors): ProfileTotal {
  const { items } = profile;
  const paid = items.filter(({ optional }) => !optional);
  const teaching = items.filter(isTeaching);
  const freeToLearn =
    teaching.length > 0 && teaching.every(({ amount, condition }) => amount.kind === 'free' && condition === undefined);
  const certifying = items.filter((item) => isCertifying(item) && item.amount.kind !== 'free');
  const whole = statedTotal(profile, factors);
  if (freeToLearn && certifying.length > 0) {
    const toLearn = totalOf(
      sumItems(
        paid.filter((item) => !isCertifying(item)),
        factors,
      ),
      true,
    );
    const all = items.filter((item) => isCertifying(item) || !item.optional);
    return { kind: 'two', toLearn, withCertificate: whole ?? totalOf(sumItems(all, factors), true) };
  }
  return { kind: 'one', total: whole ?? totalOf(sumItems(paid, factors), teaching.length > 0) };
}

function isTeaching({ kind }: FeeItem): boolean {
  return kind === 'price' || kind === 'tuition';
}

function isCertifying({ kind }: FeeItem): boolean {
  return kind === 'certificate' || kind === 'assessment';
}

function statedTotal({ total }: FeeProfile, factors: FeeFactors): FeeTotal | null {
  if (total === null) return null;
  const from: FeeSource = { rule: 'stated-total', items: [], factors: [] };
  if (total.kind === 'free') return { kind: 'free', from };
  const priced = price(total, null, factors, 'total');
  if ('missing' in priced) return { kind: 'at-least', known: null, missing: [priced.missing] };
  return {
    kind: 'total',
    money: { figure: priced.figure, currency: priced.currency ?? '' },
    from: { ...from, factors: priced.factor ? [priced.factor] : [] },
  };
}

function totalOf(sum: FeeSum, teaching: boolean): FeeTotal {
  const missing: readonly MissingFee[] = teaching ? sum.missing : [{ what: 'teaching' }, ...sum.missing];
  const from: FeeSource = {
    rule: sum.items.length === 1 ? 'single-fee' : 'sum',
    items: sum.items,
    factors: sum.factors,
  };
  const nothing = sum.known?.max === 0;
  if (missing.length === 0 && nothing) return { kind: 'free', from };
  const known =
    sum.known === null || nothing || sum.currency === null ? null : { figure: sum.known, currency: sum.currency };
  return missing.length === 0 && known ? { kind: 'total', money: known, from } : { kind: 'at-least', known, missing };
}

/** Whether the fees are answered: the catalogue's own element beside those of the European standard. */
export type FeesCompleteness = 'stated' | 'partly' | 'not-applicable' | 'not-stated';

/**
 * Stated: the profile for everyone has a total, or prices the teaching and every item that is not optional (or says
 * that it is free). Partly: charged or on request, other audiences only, other fees only, or stated elsewhere.
 */
export function feesCompleteness(fees: Fact<readonly FeeProfile[]>): FeesCompleteness {
  if (fees.state === 'not-applicable' || fees.state === 'not-stated') return fees.state;
  if (fees.state === 'elsewhere') return 'partly';
  const isKnown = ({ amount }: Pick<FeeItem, 'amount'>): boolean => amount.kind === 'amount' || amount.kind === 'free';
  const complete = fees.value.some((profile) => {
    const { items, total } = profile;
    if (!isForEveryone(profile)) return false;
    return (
      (total !== null && isKnown({ amount: total })) ||
      (items.some(isTeaching) && items.every((item) => item.optional || isKnown(item)))
    );
  });
  if (complete) return 'stated';
  const hints = fees.value.some(
    ({ items, total, statedAt }) => items.length > 0 || total !== null || statedAt !== undefined,
  );
  return hints || fees.moreAt !== undefined ? 'partly' : 'not-stated';
}
