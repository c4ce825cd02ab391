import type { ProblemFee, ProblemOffer } from '../facts/pathway/problem.ts';
import type { Credits } from '../values/credits.ts';
import type { Figure } from '../values/figure.ts';

/** A thing whose hours, credits and cost are added up. `offer` null: outside the catalogue. */
export type Summand = {
  readonly key: string;
  readonly offer: Pick<ProblemOffer, 'hours' | 'ects' | 'fee'> | null;
  /** What it counts as, where the rules say so. */
  readonly credit: Credits | null;
};

/** So much is known; what is not known is named and never taken for zero. */
export type Total = { readonly figure: Figure | null; readonly unknown: readonly string[] };

/** Why a cost is not known: nobody states it; it depends on who one is; it is stated, but not as one sum. */
export type UnknownCost = 'not-stated' | 'depends' | 'see-page';

export type Sums = {
  readonly hours: Total;
  readonly ects: Total;
  /** One sum a currency, never added to each other; empty where nothing is known to cost anything. */
  readonly costs: readonly { readonly currency: string; readonly figure: Figure }[];
  /** Some are known to be free. */
  readonly free: readonly string[];
  /** Of these the cost is not known at all, and why. */
  readonly costUnknown: readonly { readonly key: string; readonly why: UnknownCost }[];
  /** Of these only a part of the cost is known: more comes on top. */
  readonly costPartly: readonly string[];
};

/** Adds up what things take, give and cost. Fees are those for everyone, with the certificate. */
export function sumsOf(things: readonly Summand[]): Sums {
  const costs = new Map<string, Figure>();
  const free: string[] = [];
  const costUnknown: Sums['costUnknown'][number][] = [];
  const costPartly: string[] = [];
  for (const { key, offer } of things) {
    const fee: ProblemFee = offer?.fee ?? { kind: 'not-known', why: 'not-stated' };
    if (fee.kind === 'free') free.push(key);
    else if (fee.kind === 'not-known' || fee.figure === null || fee.currency === null)
      costUnknown.push({ key, why: whyOf(fee) });
    else {
      if (fee.kind === 'at-least') costPartly.push(key);
      costs.set(fee.currency, add(costs.get(fee.currency) ?? nothing, fee.figure));
    }
  }
  return {
    hours: total(things.map(({ key, offer }) => [key, offer?.hours ?? null])),
    ects: total(things.map(({ key, offer, credit }) => [key, ectsOf(offer, credit)])),
    costs: [...costs].map(([currency, figure]) => ({ currency, figure })),
    free,
    costUnknown,
    costPartly,
  };
}

function whyOf(fee: ProblemFee): UnknownCost {
  if (fee.kind !== 'not-known' || fee.why === 'not-stated') return 'not-stated';
  return fee.why === 'depends-on-who' || fee.why === 'depends-on-condition' ? 'depends' : 'see-page';
}

const nothing: Figure = { min: 0, max: 0, about: false };

function ectsOf(offer: Summand['offer'], credit: Credits | null): Figure | null {
  return credit?.system === 'ECTS' ? credit.figure : (offer?.ects ?? null);
}

function total(parts: readonly (readonly [string, Figure | null])[]): Total {
  const known = parts.flatMap(([, figure]) => (figure ? [figure] : []));
  return {
    figure: known.length === 0 ? null : known.reduce(add, nothing),
    unknown: parts.filter(([, figure]) => figure === null).map(([key]) => key),
  };
}

/** A bound that one of the two lacks is lacking above, and is nothing below. */
function add(a: Figure, b: Figure): Figure {
  return {
    min: tidy((a.min ?? 0) + (b.min ?? 0)),
    max: a.max === null || b.max === null ? null : tidy(a.max + b.max),
    about: a.about || b.about,
  };
}

function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
