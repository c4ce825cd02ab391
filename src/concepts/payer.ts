import { type FeeProfile, isForEveryone } from '../values/fees/profile.ts';
import { isOfEveryoneElse } from '../values/fees/silent-sets.ts';
import type { Inline, RowContext } from './row.ts';

/**
 * Who pays a set of fees. Beside people who are told a price of their own, the price for everyone is that of everyone
 * else; a set without a price is paid by all of them.
 */
export function payerOf(profile: FeeProfile, all: readonly FeeProfile[], context: RowContext): Inline {
  return isOfEveryoneElse(profile, all) ? context.words.fees.everyoneElse : context.audience(profile.for);
}

/** Who is left open by a set of fees that says nothing of what others say: everyone but the people of those. */
export function silentPayerOf(profile: FeeProfile, told: readonly FeeProfile[], context: RowContext): Inline {
  const isElse = isForEveryone(profile) && told.some((one) => !isForEveryone(one));
  return isElse ? context.words.fees.everyoneElse : context.audience(profile.for);
}
