import { certainlyBefore, hasKnownDays, type When } from './when.ts';

/**
 * True only if both dates have known days and the whole of `a` lies before the whole of `b`. Between terms whose days
 * nobody has told it is false: they are never called contradictory.
 */
export function surelyBefore(a: When, b: When): boolean {
  return hasKnownDays(a) && hasKnownDays(b) && certainlyBefore(a, b);
}
