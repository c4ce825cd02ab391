import { describe, expect, test } from 'vitest';
import { completeOffer, offerOf, siteOf, sparseOffer } from '../views/testing.ts';
import { deriveOfferFacts } from './offer-facts.ts';

const site = siteOf({
  complete: completeOffer,
  sparse: sparseOffer,
  rolling: completeOffer.replace(/runs:\n.*\n.*\n/, 'runs: rolling\n').replace('DL-101', 'DL-102'),
  closed: completeOffer.replace('status: published', 'status: closed').replace('DL-101', 'DL-103'),
  two: completeOffer
    .replace(/fees:\n(?: .*\n)+/, 'fees:\n  tuition: free\n  certificate: 60 EUR\n')
    .replace('DL-101', 'DL-104'),
  'season too': completeOffer.replace('runs:\n', 'runs:\n  - start: autumn 2027\n').replace('DL-101', 'DL-106'),
  visa: completeOffer
    .replace(
      'applyBy: 2027-01-15',
      'applyBy:\n      - { for: people who need a visa, date: 2026-12-01 }\n      - 2027-01-15',
    )
    .replace('DL-101', 'DL-105'),
});
const factsOf = (name: string) => deriveOfferFacts(offerOf(site, name), site.catalogue, site.today);

describe('facts of a complete offer', () => {
  const facts = factsOf('complete');

  test('hours follow from credits and the country of the provider', () => {
    expect(facts.hours).toMatchObject({
      known: true,
      value: { min: 156, max: 156 },
      rule: 'credits-times-country-hours',
    });
    expect(facts.workloadBands).toEqual(['from-150']);
  });

  test('the fee for everyone sorts it, and it is free for some', () => {
    expect(facts).toMatchObject({ price: 480, priceBands: ['up-to-500'], freeForSome: true });
    expect(facts.profiles[0]?.perEcts).toMatchObject({ known: true, value: { figure: { min: 80, max: 80 } } });
  });

  test('all nine elements are answered, so the route is the convention', () => {
    expect(facts.completeness.answered).toBe(9);
    expect(facts.route.route).toBe('lisbon-convention');
  });

  test('one can apply now for the next run', () => {
    expect(facts.availability).toBe('now');
    expect(facts.nextRun?.deadline?.text).toBe('2027-01-15');
  });
});

describe('facts of a sparse offer', () => {
  const facts = factsOf('sparse');

  test('nothing unknown becomes a value', () => {
    expect(facts).toMatchObject({
      hours: { known: false },
      ects: { known: false },
      size: { known: false },
      level: { known: false, reason: 'described-only' },
      fee: { known: false, reason: 'not-stated' },
      price: null,
      priceBands: [],
      workloadBands: [],
      freeForSome: false,
      nextRun: null,
      availability: null,
    });
  });

  test('what is missing stands in the way of the convention', () => {
    expect(facts.route.route).toBe('prior-learning');
    expect(facts.route.missing).toContain('workload');
  });
});

describe('availability', () => {
  test('is at any time for a rolling start', () => {
    expect(factsOf('rolling').availability).toBe('any-time');
  });

  test('is none for a closed offer, whatever its dates say', () => {
    expect(factsOf('closed').availability).toBe('no');
    expect(factsOf('closed').nextRun).toBeNull();
  });
});

test('free to learn and paid to certify is sorted by what the certificate costs, and is not free for some', () => {
  expect(factsOf('two')).toMatchObject({ price: 60, priceBands: ['up-to-500'], freeForSome: false });
});

test('the next start is the certain date, not the season of the same year', () => {
  const { nextRun } = factsOf('season too');
  expect(nextRun?.run.start).toMatchObject({ text: '2027-02-01' });
  expect(nextRun?.deadline?.text).toBe('2027-01-15');
});

test('a deadline for some people is not the deadline of everybody', () => {
  expect(factsOf('visa').nextRun?.deadline?.text).toBe('2027-01-15');
});
