import type { Place, Span } from '../places.ts';

/** One thing in one place. */
export type Option = {
  /** Number of the thing; with `countTwice` a thing has a number in each top-level rule. */
  readonly thing: number;
  readonly place: Place;
  /** Place of its thing among the contested ones; below zero: nothing competes for it. */
  readonly at: number;
  /** Place among the options of its thing. */
  readonly rank: number;
  /** Credit in the system of the rule itself, and of the rule around it. */
  readonly own: Span;
  readonly out: Span;
  /** What it costs to use it: one for a thing, more for a thing in doubt. */
  readonly weight: number;
  /** What it uses of limits, by number of the limit. */
  readonly uses: readonly { readonly cap: number; readonly amount: number }[];
};

/** Options that were chosen, joined without copying. */
export type Pick =
  | { readonly option: Option; readonly rest: Pick | null }
  | { readonly left: Pick; readonly right: Pick };

/** Both picks together. */
export function join(left: Pick | null, right: Pick | null): Pick | null {
  if (left === null) return right;
  return right === null ? left : { left, right };
}

/** The options of a pick. */
export function optionsOf(pick: Pick | null): Option[] {
  const found: Option[] = [];
  const open: Pick[] = pick === null ? [] : [pick];
  for (let here = open.pop(); here !== undefined; here = open.pop()) {
    if ('option' in here) {
      found.push(here.option);
      if (here.rest !== null) open.push(here.rest);
    } else open.push(here.right, here.left);
  }
  return found;
}
