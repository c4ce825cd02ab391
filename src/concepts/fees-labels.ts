import { type FeeProfile, isForEveryone } from '../values/fees/profile.ts';
import { heading, joinLines, periodLine } from './inline-values.ts';
import { payerOf } from './payer.ts';
import { type Inline, type Line, type RowContext, say } from './row.ts';

/** What marks a set of fees beside others. */
export type LabelAsk = {
  readonly all: readonly FeeProfile[];
  /** Who pays, where that is not the payer of the set. */
  readonly payer?: Inline;
  /** Leaves the time out: where the line itself says it. */
  readonly withoutTime?: true | undefined;
};

/** Audience, condition and, where they differ, the time; null for the only set, if it is for everyone. */
export function labelOf(profile: FeeProfile, { all, payer, withoutTime }: LabelAsk, context: RowContext): Line | null {
  const pieces: Line[] = [];
  if (all.length > 1 || !isForEveryone(profile)) pieces.push([heading(payer ?? payerOf(profile, all, context))]);
  if (profile.condition) pieces.push([say(profile.condition, context)]);
  const period = !withoutTime && timesDiffer(all) ? periodLine(profile.from, profile.until, context) : null;
  if (period) pieces.push(period);
  return pieces.length === 0 ? null : joinLines(pieces);
}

/** Whether the sets hold at different times. */
export function timesDiffer(profiles: readonly FeeProfile[]): boolean {
  return new Set(profiles.map(({ from, until }) => `${from?.earliest}/${until?.latest}`)).size > 1;
}
