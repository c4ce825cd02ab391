import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Figure } from '../../values/figure.ts';
import { rank } from './rank.ts';

const bound = fc.option(fc.integer({ min: 0, max: 200 }));
const figure: fc.Arbitrary<Figure> = fc
  .tuple(bound, bound, fc.boolean())
  .map(([a, b, about]) =>
    a !== null && b !== null ? { min: Math.min(a, b), max: Math.max(a, b), about } : { min: a, max: b, about },
  );
const offers = fc
  .array(figure, { maxLength: 4 })
  .map((all) => all.map((one, at) => ({ letter: 'ABCD'[at] ?? '', figure: one })));
const exactly = (value: number): Figure => ({ min: value, max: value, about: false });

test('the least is so whatever value of its range each figure has', () => {
  fc.assert(
    fc.property(offers, (given) => {
      const ranking = rank(given);
      if (ranking?.kind !== 'least' && ranking?.kind !== 'less') return;
      const least = given.find(({ letter }) => letter === ranking.least);
      for (const other of given) {
        if (other !== least) expect(least?.figure.max ?? Number.NaN).toBeLessThan(other.figure.min ?? Number.NaN);
      }
    }),
  );
});

test('ranges that meet, and open ends that could meet, are not ranked', () => {
  fc.assert(
    fc.property(offers, (given) => {
      const [a, b] = given;
      if (given.length !== 2 || !a || !b) return;
      const apart =
        (a.figure.max !== null && b.figure.min !== null && a.figure.max < b.figure.min) ||
        (b.figure.max !== null && a.figure.min !== null && b.figure.max < a.figure.min);
      const same =
        a.figure.min !== null &&
        a.figure.min === a.figure.max &&
        a.figure.min === b.figure.min &&
        b.figure.min === b.figure.max;
      expect(rank(given)?.kind).toBe(same ? 'same' : apart ? 'less' : 'overlap');
    }),
  );
});

test('one known figure is compared with nothing', () => {
  expect(rank([])).toBeNull();
  expect(rank([{ letter: 'A', figure: exactly(1) }])).toBeNull();
});

test('the difference holds for the whole of both ranges', () => {
  const range = { min: 100, max: 120, about: true };
  expect(
    rank([
      { letter: 'A', figure: range },
      { letter: 'B', figure: exactly(60) },
    ]),
  ).toMatchObject({
    kind: 'less',
    least: 'B',
    other: 'A',
    difference: { min: 40, max: 60, about: true },
  });
});
