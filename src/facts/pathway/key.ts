import type { ProblemEntry } from './problem.ts';
import type { Held } from './progress.ts';

/** What stands for a held thing in limits and in saved plans: `offer a/x`, `pathway p`, `other 0.2`. */
export function keyOfHeld(what: Held['what']): string {
  if ('offer' in what) return `offer ${what.offer}`;
  if ('pathway' in what) return `pathway ${what.pathway}`;
  return `other ${what.other.join('.')}`;
}

/** The key of what an entry names first; of “any offer” the place alone. */
export function entryKey(entry: ProblemEntry): string {
  switch (entry.kind) {
    case 'offer':
      return `offer ${entry.offer}`;
    case 'pathway':
      return `pathway ${entry.pathway}`;
    case 'other':
      return `other ${entry.path.join('.')}`;
    case 'any-offer':
      return `any ${entry.path.join('.')}`;
    default:
      return entry satisfies never;
  }
}
