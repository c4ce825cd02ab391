import { addDays, type Day } from '../values/day.ts';
import { type Fact, stated } from '../values/fact.ts';
import { currenciesOf, type FeeProfile, isForEveryone, pricesTeaching } from '../values/fees/profile.ts';
import { type FeeFactors, noFactors } from '../values/fees/sum.ts';
import type { Figure } from '../values/figure.ts';
import { divideFigures } from '../values/figure-arithmetic.ts';
import { isOver, type When } from '../values/when.ts';
import { type Derived, derived, refused } from './derived.ts';
import { type FeeTotal, type Money, type ProfileTotal, totalOfProfile } from './fee-totals.ts';

/** The fee that holds for everyone in one currency. */
export type OfferFee = {
  readonly total: ProfileTotal;
  readonly profile: FeeProfile;
  /** True where it holds only under a condition or for a number of places. */
  readonly conditional: boolean;
  /** True where it does not hold yet, but will for the next start. */
  readonly ahead?: true;
};

/**
 * Why there is no fee of an offer: nothing is stated; stated elsewhere; what one pays depends on who one is, or on a
 * condition; no fee for everyone holds today or covers the next start; several may hold, and their dates do not tell
 * which.
 */
export type NoFeeReason =
  | 'not-stated'
  | 'not-applicable'
  | 'elsewhere'
  | 'depends-on-who'
  | 'depends-on-condition'
  | 'not-today'
  | 'not-clear-which';

/** One fee, or one for each currency of which the payer chooses; they are never compared. */
export type FeeOfOffer = Derived<readonly OfferFee[], 'profile-for-everyone', NoFeeReason>;

/**
 * The fee of an offer, for lists and sorting: the total of the profile for everyone that is valid on the day. A profile
 * without condition goes before those with one. Where none is valid yet, it is the one that will be for the next start.
 * @param start of the run that somebody can next take part in, where it has a date
 */
export function feeOfOffer(
  fees: Fact<readonly FeeProfile[]>,
  today: Day,
  factors: FeeFactors = noFactors,
  start: When | null = null,
): FeeOfOffer {
  if (fees.state === 'not-applicable') return refused('not-applicable');
  if (fees.state !== 'stated') return refused(fees.state, ['fees']);
  const priced = fees.value.filter(({ items, total }) => items.length > 0 || total !== null);
  if (priced.length === 0) return refused('not-stated', ['fees']);
  const teaching = priced.filter(pricesTeaching);
  // Where only some people are told a price, a set for everyone without one is what they pay beside it.
  if (teaching.length > 0 && !teaching.some(isForEveryone)) return refused('depends-on-who');
  const everyone = priced.filter(isForEveryone);
  if (everyone.length === 0) return refused('depends-on-who');
  const valid = everyone.filter((profile) => mayHold(profile, today));
  const now = valid.length > 0 || start === null ? valid : everyone.filter((profile) => covers(profile, start));
  if (now.length === 0) return refused('not-today', ['fees']);
  const ahead = valid.length === 0 ? ({ ahead: true } as const) : {};
  const free = now.filter((profile) => !isConditional(profile));
  const chosen = free.length > 0 ? free : now;
  if (!areAlternatives(chosen)) return refused(free.length > 0 ? 'not-clear-which' : 'depends-on-condition');
  const value = chosen.map(
    (profile): OfferFee => ({
      total: totalOfProfile(profile, factors),
      profile,
      conditional: isConditional(profile),
      ...ahead,
    }),
  );
  return derived(value, ['fees'], 'profile-for-everyone');
}

/**
 * The amount by which a list is sorted, in one currency: the least that one pays; with the certificate, where learning
 * is free and the certificate is not.
 * @returns null where the total is not known or in another currency
 */
export function sortAmount(total: ProfileTotal, currency: string): number | null {
  const whole = total.kind === 'two' ? total.withCertificate : total.total;
  if (whole.kind === 'free') return 0;
  if (whole.kind === 'at-least' || whole.money.currency !== currency) return null;
  return whole.money.figure.min ?? whole.money.figure.max;
}

/** What one ECTS credit costs. Only a total is divided; what is free or only known in part is not. */
export function feePerEcts(
  total: FeeTotal,
  ects: Figure | null,
): Derived<Money, 'total-by-credits', 'no-total' | 'free' | 'no-credits'> {
  if (total.kind === 'free') return refused('free');
  if (total.kind === 'at-least') return refused('no-total', ['fees']);
  const figure = ects && divideFigures(total.money.figure, ects);
  if (!figure) return refused('no-credits', ['workload.credits']);
  return derived({ figure, currency: total.money.currency }, ['fees', 'workload.credits'], 'total-by-credits');
}

/**
 * The least to the most that anybody pays, where it depends on who one is. Sets that price no teaching, and people who
 * pay nothing, are left out.
 * @returns null where fewer than two are told a price, where a total of these is not known, or where they are in several currencies
 */
export function feeSpan(
  profiles: readonly { readonly profile: FeeProfile; readonly total: ProfileTotal }[],
): Money | null {
  const totals = profiles
    .filter(({ profile }) => pricesTeaching(profile))
    .map(({ total }) => (total.kind === 'two' ? total.withCertificate : total.total))
    .filter(({ kind }) => kind !== 'free');
  const sums = totals.flatMap((total) => (total.kind === 'total' ? [total.money] : []));
  const [first] = sums;
  if (
    !first ||
    sums.length < 2 ||
    sums.length < totals.length ||
    sums.some(({ currency }) => currency !== first.currency)
  )
    return null;
  const least = sums.map(({ figure }) => figure.min);
  const most = sums.map(({ figure }) => figure.max);
  if (least.includes(null) || most.includes(null)) return null;
  const figure: Figure = {
    min: Math.min(...least.flatMap((value) => value ?? [])),
    max: Math.max(...most.flatMap((value) => value ?? [])),
    about: sums.some(({ figure: { about } }) => about),
  };
  return { figure, currency: first.currency };
}

/** Not certainly before its first day or after its last. */
export function mayHold(profile: FeeProfile, today: Day): boolean {
  return !(profile.from !== null && profile.from.earliest > today) && !isPast(profile, today);
}

/** Certainly no longer valid. */
export function isPast({ until }: FeeProfile, today: Day): boolean {
  return until !== null && isOver(until, today);
}

/** Certainly valid at a start, whichever day that turns out to be. */
function covers({ from, until }: FeeProfile, start: When): boolean {
  return (from === null || from.latest <= start.earliest) && (until === null || until.earliest >= start.latest);
}

/** The days after `today` from which on `mayHold` may say something else of one of the sets of fees, in order. */
export function feeChangeDays(fees: Fact<readonly FeeProfile[]>, today: Day): readonly Day[] {
  const days = (stated(fees) ?? []).flatMap(({ from, until }) => [
    ...(from === null ? [] : [from.earliest]),
    ...(until === null ? [] : [addDays(until.latest, 1)]),
  ]);
  return [...new Set(days)].filter((day) => day > today).sort();
}

function isConditional({ condition, seats }: FeeProfile): boolean {
  return condition !== undefined || seats !== null;
}

/** One profile, or one for each currency. */
function areAlternatives(profiles: readonly FeeProfile[]): boolean {
  const currencies = profiles.map((profile) => currenciesOf(profile).join());
  return profiles.length === 1 || (new Set(currencies).size === profiles.length && !currencies.includes(''));
}
