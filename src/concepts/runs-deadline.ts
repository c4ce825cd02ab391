import type { Audience } from '../values/fields.ts';
import type { Inline, RowContext } from './row.ts';
import type { Deadline } from './runs-model.ts';

/** True where a date is for nobody in particular. */
export function isGeneral(whose: Audience | undefined): boolean {
  return whose === undefined || ('id' in whose && whose.id === 'everyone');
}

/**
 * Whom a last date to apply is for. Beside a group with a date of its own, the date for everyone is that of the others:
 * those of the group are part of everyone, and would read a date that is not theirs.
 * @returns null where that need not be said
 */
export function deadlineAudience(
  { for: whose }: Deadline,
  all: readonly Deadline[],
  { audience, words }: Pick<RowContext, 'audience' | 'words'>,
): Inline | null {
  if (isGeneral(whose) && all.some((one) => !isGeneral(one.for))) return words.runs.others;
  return whose ? audience(whose) : null;
}
