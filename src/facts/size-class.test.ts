import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { derived, refused } from './derived.ts';
import { deriveSize } from './size-class.ts';

const hours = (min: number | null, max: number | null) =>
  derived({ min, max, about: false }, ['workload.learnerHours'], 'stated' as const);

describe('the size of an offer', () => {
  test('a boundary belongs to the larger class', () => {
    expect(deriveSize(hours(24, 24))).toMatchObject({ value: ['skill-credential'] });
    expect(deriveSize(hours(25, 25))).toMatchObject({ value: ['learning-unit'] });
    expect(deriveSize(hours(150, 150))).toMatchObject({ value: ['short-learning-programme'] });
  });

  test('a range over a boundary names both classes', () => {
    expect(deriveSize(hours(125, 150))).toMatchObject({ value: ['learning-unit', 'short-learning-programme'] });
  });

  test('a range over two boundaries names the class between them too', () => {
    expect(deriveSize(hours(10, 200))).toMatchObject({
      value: ['skill-credential', 'learning-unit', 'short-learning-programme'],
    });
  });

  test('unknown hours have no size', () => {
    expect(deriveSize(refused('not-stated' as const, ['workload.learnerHours']))).toMatchObject({
      known: false,
      reason: 'hours-unknown',
    });
    expect(deriveSize(hours(20, null))).toMatchObject({ known: false, reason: 'hours-open' });
    expect(deriveSize(hours(2000, 2000))).toMatchObject({ known: false, reason: 'out-of-range' });
  });

  test('exact hours from 1 to 1,500 always have exactly one size', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 1500, noNaN: true }), (each) => {
        const size = deriveSize(hours(each, each));
        expect(size.known && size.value.length).toBe(1);
      }),
    );
  });
});
