import type { FeeProfile } from '../values/fees/profile.ts';
import { isFree } from '../values/fees/silent-sets.ts';
import type { Text } from '../values/text.ts';
import { type Line, type RowContext, sayPlace } from './row.ts';

/**
 * The state of a matter that others are told of, for the people of a set of fees that says nothing of it.
 * @param ofPayment true where the matter does not arise for those who pay nothing
 * @param moreAt where the fees as a whole have more
 */
export function silenceLine(
  profile: FeeProfile,
  ofPayment: boolean,
  moreAt: Text | undefined,
  context: RowContext,
): Line {
  const { fees, states } = context.words;
  if (ofPayment && isFree(profile)) return [{ text: fees.freeSoNone, quiet: true }];
  const place = profile.statedAt ?? moreAt;
  return place ? [states.elsewhere, ' ', sayPlace(place, context)] : [{ text: fees.notStated, quiet: true }];
}
