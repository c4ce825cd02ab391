import { type FeeProfile, isForEveryone, pricesTeaching } from '../values/fees/profile.ts';
import type { Inline, RowContext } from './row.ts';

/**
 * Who pays a set of fees. Beside people who are told a price of their own, the price for everyone is that of everyone
 * else; a set without a price is paid by all of them.
 */
export function payerOf(profile: FeeProfile, all: readonly FeeProfile[], context: RowContext): Inline {
  const others = all.some((one) => !isForEveryone(one) && pricesTeaching(one));
  return isForEveryone(profile) && pricesTeaching(profile) && others
    ? context.words.fees.everyoneElse
    : context.audience(profile.for);
}
