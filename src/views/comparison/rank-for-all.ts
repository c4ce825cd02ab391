import type { Figure } from '../../values/figure.ts';
import type { PersonPrice } from './price.ts';
import { isLess, minus, type Ranking } from './rank.ts';

/** An offer with what anybody pays for it. */
export type PricedForAll = { readonly letter: string; readonly prices: readonly PersonPrice[] };

/**
 * Which offer costs the least whoever one is: at every two prices that one person may have. Of two, the difference is
 * from the least to the most that anybody saves; of more, the figure is from the least to the most that anybody pays.
 * @returns null where that depends on who one is
 */
export function rankForAll(given: readonly PricedForAll[]): Ranking | null {
  const letters = given.map(({ letter }) => letter);
  const least = given.find((one) =>
    given.every((other) => other === one || pairsOf(one, other).every(([a, b]) => isLess(a, b))),
  );
  const [other, more] = given.filter((one) => one !== least);
  if (!least || !other) return null;
  return more
    ? { kind: 'least', letters, least: least.letter, figure: hull(least.prices.map(({ figure }) => figure)) }
    : {
        kind: 'less',
        letters,
        least: least.letter,
        difference: hull(pairsOf(least, other).map(([a, b]) => minus(b, a))),
        other: other.letter,
      };
}

/** What one person may have to pay for both: nobody is of a group in one offer and of everyone else in the other. */
function pairsOf(one: PricedForAll, other: PricedForAll): readonly (readonly [Figure, Figure])[] {
  const has = ({ prices }: PricedForAll, group: string | null): boolean =>
    prices.some((price) => price.group === group);
  return one.prices.flatMap((a) =>
    other.prices.flatMap((b): (readonly [Figure, Figure])[] => {
      const isNobody =
        (a.group === null && b.group !== null && has(one, b.group)) ||
        (b.group === null && a.group !== null && has(other, a.group));
      return isNobody ? [] : [[a.figure, b.figure]];
    }),
  );
}

/** From the least to the most of all; an open end stays open. */
function hull(figures: readonly Figure[]): Figure {
  const least = figures.map(({ min }) => min);
  const most = figures.map(({ max }) => max);
  return {
    min: least.includes(null) ? null : Math.min(...least.flatMap((value) => value ?? [])),
    max: most.includes(null) ? null : Math.max(...most.flatMap((value) => value ?? [])),
    about: figures.some(({ about }) => about),
  };
}
