import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { priceBandsIn, priceBandsOf, workloadBandsOf } from './bands.ts';
import type { ComparableHours } from './comparable-workload.ts';
import { derived, refused } from './derived.ts';

const hours = (min: number | null, max: number | null): ComparableHours =>
  derived({ min, max, about: false }, ['workload.learnerHours'], 'stated');

describe('bands of time', () => {
  test('a boundary belongs to the larger band', () => {
    expect(workloadBandsOf(hours(24.5, 24.5))).toEqual(['under-25']);
    expect(workloadBandsOf(hours(25, 25))).toEqual(['25-to-150']);
    expect(workloadBandsOf(hours(150, 150))).toEqual(['from-150']);
  });

  test('a range stands in every band that it touches', () => {
    expect(workloadBandsOf(hours(10, 200))).toEqual(['under-25', '25-to-150', 'from-150']);
  });

  test('unknown hours and hours with an open end stand in none', () => {
    expect(workloadBandsOf(refused('not-stated'))).toEqual([]);
    expect(workloadBandsOf(hours(20, null))).toEqual([]);
    expect(workloadBandsOf(hours(null, 20))).toEqual([]);
  });
});

describe('bands of the cost', () => {
  test('an upper bound belongs to its band, and only nothing is free', () => {
    expect(priceBandsOf({ min: 0, max: 0 }, 'EUR')).toEqual(['free']);
    expect(priceBandsOf({ min: 0.5, max: 500 }, 'EUR')).toEqual(['up-to-500']);
    expect(priceBandsOf({ min: 500.01, max: 1000 }, 'EUR')).toEqual(['500-to-1000']);
    expect(priceBandsOf({ min: 1001, max: 1001 }, 'EUR')).toEqual(['over-1000']);
  });

  test('are of round amounts of the same size in every currency', () => {
    expect(priceBandsIn('NOK')).toEqual(['free', 'up-to-5000', '5000-to-10000', 'over-10000']);
    expect(priceBandsOf({ min: 700, max: 700 }, 'NOK')).toEqual(['up-to-5000']);
  });

  test('"at least" is in no band', () => {
    expect(priceBandsOf({ min: 100, max: null }, 'EUR')).toEqual([]);
  });

  test('the bands of any range follow each other without a gap', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 3000 }), (a, b) => {
        const found = priceBandsOf({ min: Math.min(a, b), max: Math.max(a, b) }, 'EUR');
        expect(found.length).toBeGreaterThan(0);
        expect(priceBandsIn('EUR').join(' ')).toContain(found.join(' '));
      }),
    );
  });
});
