/** What a set costs; less is better, the first figure first. */
export type Weight = readonly number[];

export type LeastSearch<Part> = {
  /** All that could be taken, what is preferred first; copies of one thing stand together. */
  readonly parts: readonly Part[];
  readonly same: (a: Part, b: Part) => boolean;
  /** Whether a set does. More must never do less. */
  readonly isEnough: (parts: readonly Part[]) => boolean;
  /** What a set costs. More must never cost less. */
  readonly weigh: (parts: readonly Part[]) => Weight;
  /** How often `isEnough` may be asked once a set is known. */
  readonly trials: number;
};

/** `isLeast` false: the trials ended first; no part of the set can be left out, but another set may cost less. */
export type Least<Part> = { readonly parts: readonly Part[]; readonly isLeast: boolean };

/**
 * The set of parts that does and costs least. First leaves out what can be left out, the least preferred first; then
 * tries every other set that could cost less, part by part, and turns back where not even all that is left would do.
 * @returns null where not even all parts do
 */
export function leastOf<Part>(search: LeastSearch<Part>): Least<Part> | null {
  const { parts, same, isEnough, weigh } = search;
  if (!isEnough(parts)) return null;
  let best = thinned(parts, isEnough);
  let cost = weigh(best);
  let left = search.trials;
  const tryFrom = (taken: readonly Part[], at: number): void => {
    const part = parts[at];
    if (part === undefined || left <= 0) return;
    const more = [...taken, part];
    const weight = weigh(more);
    if (isLess(weight, cost)) {
      left -= 1;
      if (isEnough(more)) [best, cost] = [more, weight];
      else tryFrom(more, at + 1);
    }
    // Without this one no further copy of it is taken either: copies are alike.
    let next = at + 1;
    while (next < parts.length && same(parts[next] as Part, part)) next += 1;
    left -= 1;
    if (left > 0 && isEnough([...taken, ...parts.slice(next)])) tryFrom(taken, next);
  };
  if (!isEnough([])) tryFrom([], 0);
  else best = [];
  return { parts: best, isLeast: left > 0 };
}

/** Leaves out, from the end, whatever is not needed: halves first, so that few questions do for many parts. */
function thinned<Part>(all: readonly Part[], isEnough: (parts: readonly Part[]) => boolean): readonly Part[] {
  let kept = all;
  const drop = (some: readonly Part[]): void => {
    const rest = kept.filter((part) => !some.includes(part));
    if (isEnough(rest)) kept = rest;
    else if (some.length > 1) {
      const middle = some.length >> 1;
      drop(some.slice(middle));
      drop(some.slice(0, middle));
    }
  };
  if (all.length > 0) drop(all);
  return kept;
}

/** True where the first figure that differs is smaller. */
export function isLess(a: Weight, b: Weight): boolean {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at >= 0 && (a[at] as number) < (b[at] ?? Number.POSITIVE_INFINITY);
}
