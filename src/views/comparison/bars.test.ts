import fc from 'fast-check';
import { expect, test } from 'vitest';
import { derived } from '../../facts/derived.ts';
import { completeOffer, offerOf, siteOf, sparseOffer } from '../testing.ts';
import type { ComparedOffer } from '../types/comparison.ts';
import { costBars, hoursBars, roundScale } from './bars.ts';
import { toComparedOffer } from './compared-offer.ts';

const site = siteOf({ complete: completeOffer, sparse: sparseOffer });
const complete = toComparedOffer(offerOf(site, 'complete'), site);
const sparse = toComparedOffer(offerOf(site, 'sparse'), site);
const groups = siteOf({
  groups: completeOffer.replace(
    /fees:\n(?: .*\n)+/,
    'fees:\n  - for: residents\n    total: 1580 EUR\n  - for: non-residents\n    total: 2230 EUR\n',
  ),
});
const taking = (min: number | null, max: number | null): ComparedOffer => ({
  ...complete,
  derived: { ...complete.derived, hours: derived({ min, max, about: false }, ['workload'], 'stated') },
});
const costing = (value: number, currency: string): ComparedOffer => {
  const from = { rule: 'stated-total', items: [], factors: [] } as const;
  const money = { figure: { min: value, max: value, about: false }, currency };
  const total = { kind: 'one', total: { kind: 'total', money, from } } as const;
  const fee = derived([{ profile: 0, total, conditional: false }], ['fees'], 'profile-for-everyone' as const);
  return { ...complete, derived: { ...complete.derived, fee } };
};

test('a scale ends at a round number that is not less, and not much more', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.1, max: 1e7, noNaN: true }), (most) => {
      const scale = roundScale(most);
      expect(scale).toBeGreaterThanOrEqual(most - 0.001);
      expect(scale).toBeLessThanOrEqual(most * 1.5);
    }),
  );
  expect([150, 125, 480, 1000, 27].map(roundScale)).toEqual([160, 160, 500, 1000, 30]);
});

test('hours stand on one scale: sure up to the least, possible up to the most, dotted where not known', () => {
  expect(hoursBars([taking(100, 140), taking(null, 50), taking(30, null), sparse])).toEqual({
    scale: 160,
    bars: [
      { kind: 'stated', from: 100, to: 140 },
      { kind: 'stated', from: 0, to: 50 },
      { kind: 'stated', from: 30, to: 160 },
      { kind: 'none', from: 0, to: 0 },
    ],
  });
});

test('one known length is compared with nothing', () => {
  expect(hoursBars([complete, sparse])).toBeNull();
});

test('a cost that depends on who one is reaches from the least to the most, and the scale holds it', () => {
  const spans = toComparedOffer(offerOf(groups, 'groups'), groups);
  expect(spans.feeSpan).toMatchObject({ figure: { min: 1580, max: 2230 }, currency: 'EUR' });
  expect(costBars([costing(480, 'EUR'), spans])).toEqual({
    currency: 'EUR',
    scale: 2500,
    bars: [
      { kind: 'stated', from: 480, to: 480 },
      { kind: 'stated', from: 1580, to: 2230 },
    ],
  });
  expect(costBars([costing(480, 'GBP'), spans])).toBeNull();
  expect(toComparedOffer(offerOf(site, 'complete'), site)).not.toHaveProperty('feeSpan');
});

test('costs in two currencies have no bars', () => {
  expect(costBars([costing(480, 'EUR'), costing(600, 'EUR'), sparse])).toMatchObject({ scale: 600, currency: 'EUR' });
  expect(costBars([costing(480, 'EUR'), costing(600, 'GBP')])).toBeNull();
});
