import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isLess, leastOf, type Weight } from './pathway-least.ts';

type Part = { readonly name: number; readonly hours: number };

/** Each part serves some of three needs; a set is enough where each need is served often enough. */
const anySearch = fc.record({
  parts: fc.array(fc.record({ hours: fc.integer({ min: 0, max: 9 }), serves: fc.subarray([0, 1, 2]) }), {
    maxLength: 9,
  }),
  asked: fc.tuple(...[0, 1, 2].map(() => fc.integer({ min: 0, max: 2 }))),
});

test('the set that costs least is found, whatever is asked', () => {
  fc.assert(
    fc.property(anySearch, ({ parts: given, asked }) => {
      const parts = given.map(({ hours }, name): Part => ({ name, hours }));
      const isEnough = (some: readonly Part[]): boolean =>
        asked.every((times, need) => some.filter(({ name }) => given[name]?.serves.includes(need)).length >= times);
      const weigh = (some: readonly Part[]): Weight => [some.reduce((sum, { hours }) => sum + hours, 0), some.length];
      const found = leastOf({ parts, same: (a, b) => a === b, isEnough, weigh, trials: 10_000 });
      const all = Array.from({ length: 2 ** parts.length }, (_, set) => parts.filter((_, at) => (set >> at) & 1));
      const enough = all.filter(isEnough).map(weigh);
      const least = enough.reduce<Weight | null>(
        (best, one) => (best === null || isLess(one, best) ? one : best),
        null,
      );
      expect(found && weigh(found.parts)).toEqual(least);
      expect(found?.isLeast ?? true).toBe(true);
      if (found) expect(isEnough(found.parts)).toBe(true);
    }),
    { numRuns: 500, seed: 7 },
  );
});

test('what cannot be tried in time is said not to be the least, and holds nothing needless', () => {
  const parts = Array.from({ length: 20 }, (_, name): Part => ({ name, hours: 20 - name }));
  const isEnough = (some: readonly Part[]): boolean => some.length >= 10;
  const weigh = (some: readonly Part[]): Weight => [some.reduce((sum, { hours }) => sum + hours, 0)];
  const found = leastOf({ parts, same: (a, b) => a === b, isEnough, weigh, trials: 50 });
  expect(found?.isLeast).toBe(false);
  expect(found?.parts).toHaveLength(10);
});
