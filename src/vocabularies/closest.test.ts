import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closest, distance } from './closest.ts';

test('letters put in, taken out and changed are counted', () => {
  expect(distance('kitten', 'sitting')).toBe(3);
  expect(distance('', 'abc')).toBe(3);
  expect(distance('abc', 'abc')).toBe(0);
});

test('the distance is the same both ways, zero only for equal words, and no detour is shorter', () => {
  const word = fc.string({ maxLength: 8 });
  fc.assert(
    fc.property(word, word, word, (a, b, c) => {
      expect(distance(a, b)).toBe(distance(b, a));
      expect(distance(a, b) === 0).toBe(a === b);
      expect(distance(a, c)).toBeLessThanOrEqual(distance(a, b) + distance(b, c));
    }),
  );
});

test('near misses are found, nearest first, and strangers are not', () => {
  expect(closest('estqff', ['rqf', 'nestqf', 'estqf'])).toEqual(['estqf', 'nestqf']);
  expect(closest('banana', ['estqf'])).toEqual([]);
});
