import type { Day } from '../values/day.ts';
import { type FeeProfile, isForEveryone, pricesTeaching } from '../values/fees/profile.ts';
import { type FeeOfOffer, isPast } from './fee-of-offer.ts';
import { type FeeTotal, type ProfileTotal, wholeOf } from './fee-totals.ts';

/** What a group of people pays; not known where the total is "at least". */
export type GroupPrice = { readonly profile: FeeProfile; readonly whole: FeeTotal };

/**
 * Groups that are told another price than the fee for everyone, at a time when that holds: sets that price the teaching
 * and are not over. A price that is not known in full counts as another one.
 * @returns none where no fee for everyone is known, or one of several currencies
 */
export function groupPrices(
  fee: FeeOfOffer,
  profiles: readonly { readonly profile: FeeProfile; readonly total: ProfileTotal }[],
  today: Day,
): readonly GroupPrice[] {
  const [one, other] = fee.known ? fee.value : [];
  if (!one || other) return [];
  const general = wholeOf(one.total);
  return profiles.flatMap(({ profile, total }): GroupPrice[] => {
    if (isForEveryone(profile) || !pricesTeaching(profile)) return [];
    if (isPast(profile, today) || !overlap(profile, one.profile)) return [];
    const whole = wholeOf(total);
    return isSame(whole, general) ? [] : [{ profile, whole }];
  });
}

/** Whether both may be valid on one day. */
function overlap(a: FeeProfile, b: FeeProfile): boolean {
  const isBefore = ({ until }: FeeProfile, { from }: FeeProfile): boolean =>
    until !== null && from !== null && until.latest < from.earliest;
  return !isBefore(a, b) && !isBefore(b, a);
}

function isSame(a: FeeTotal, b: FeeTotal): boolean {
  if (a.kind !== 'total' || b.kind !== 'total') return a.kind === 'free' && b.kind === 'free';
  const { figure, currency } = a.money;
  return currency === b.money.currency && figure.min === b.money.figure.min && figure.max === b.money.figure.max;
}
