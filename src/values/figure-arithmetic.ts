import { type Figure, isExact } from './figure.ts';

/** Nothing, exactly. */
export const zero: Figure = { min: 0, max: 0, about: false };

/**
 * Sum of two figures of one unit, neither below zero. Bounds add up; an upper bound is lost where one of the two has
 * none. A set of alternatives is kept where the other figure is exact.
 */
export function addFigures(a: Figure, b: Figure): Figure {
  const min = a.min === null && b.min === null ? null : tidy((a.min ?? 0) + (b.min ?? 0));
  const max = a.max === null || b.max === null ? null : tidy(a.max + b.max);
  return { min, max, about: a.about || b.about, ...alternatives(a, b, (one, other) => one + other) };
}

/** Product of two figures, neither below zero; a bound that one of the two lacks is lacking. */
export function multiplyFigures(a: Figure, b: Figure): Figure {
  const min = a.min === null || b.min === null ? null : tidy(a.min * b.min);
  const max = a.max === null || b.max === null ? null : tidy(a.max * b.max);
  return { min, max, about: a.about || b.about, ...alternatives(a, b, (one, other) => one * other) };
}

/**
 * Quotient of two figures: the least over the most to the most over the least.
 * @returns null where the divisor may be zero
 */
export function divideFigures(a: Figure, b: Figure): Figure | null {
  if (b.min === null || b.min <= 0) return null;
  const min = a.min === null || b.max === null ? null : tidy(a.min / b.max);
  const max = a.max === null ? null : tidy(a.max / b.min);
  return min === null && max === null ? null : { min, max, about: a.about || b.about };
}

function alternatives(
  a: Figure,
  b: Figure,
  join: (one: number, other: number) => number,
): Pick<Figure, 'alternatives'> {
  const [set, single] = a.alternatives ? [a, b] : [b, a];
  if (!set.alternatives || single.min === null || !isExact(single)) return {};
  const joined = [...new Set(set.alternatives.map((one) => tidy(join(one, single.min ?? 0))))];
  return joined.length > 1 ? { alternatives: joined.sort((one, other) => one - other) } : {};
}

/** Without the last binary digits that tenths leave behind: 0.1 + 0.2 is 0.3. */
function tidy(value: number): number {
  return Number(value.toPrecision(15));
}
