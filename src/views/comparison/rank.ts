import type { Figure } from '../../values/figure.ts';

/** A figure that is known, of one offer. */
export type Ranked = { readonly letter: string; readonly figure: Figure };

/** How known figures of the same unit stand to each other. */
export type Ranking = { readonly letters: readonly string[] } & (
  | { readonly kind: 'same'; readonly figure: Figure }
  /** Which is less cannot be told: ranges meet, or an end is open. */
  | { readonly kind: 'overlap' }
  /** Of two. */
  | { readonly kind: 'less'; readonly least: string; readonly difference: Figure; readonly other: string }
  /** Of more than two: one is certainly the least. */
  | { readonly kind: 'least'; readonly least: string; readonly figure: Figure }
);

/**
 * Which figure is the least, where that is certain: its greatest value is smaller than the smallest of every other.
 * @returns null for fewer than two: nothing is compared with what is not known
 */
export function rank(given: readonly Ranked[]): Ranking | null {
  const letters = given.map(({ letter }) => letter);
  const [first, ...others] = given;
  if (!first || others.length === 0) return null;
  if (given.every(({ figure }) => isExact(figure) && figure.min === first.figure.min))
    return { kind: 'same', letters, figure: first.figure };
  const least = given.find((one) => given.every((other) => other === one || isLess(one.figure, other.figure)));
  if (!least) return { kind: 'overlap', letters };
  const [other, more] = given.filter((one) => one !== least);
  if (!other || more) return { kind: 'least', letters, least: least.letter, figure: least.figure };
  return {
    kind: 'less',
    letters,
    least: least.letter,
    difference: minus(other.figure, least.figure),
    other: other.letter,
  };
}

function isExact({ min, max }: Figure): boolean {
  return min !== null && min === max;
}

/** Whether the first is certainly less. */
export function isLess(a: Figure, b: Figure): boolean {
  return a.max !== null && b.min !== null && a.max < b.min;
}

/** How much more the first is: from the least to the most that it can be. */
export function minus(a: Figure, b: Figure): Figure {
  const subtract = (from: number | null, what: number | null): number | null =>
    from === null || what === null ? null : Math.round((from - what) * 1000) / 1000;
  return { min: subtract(a.min, b.max), max: subtract(a.max, b.min), about: a.about || b.about };
}
