import { describe, expect, test } from 'vitest';
import { fees } from '../concepts/fees.ts';
import { readYaml } from '../diagnostics/yaml/read-yaml.ts';
import type { Figure } from '../values/figure.ts';
import { type FeeOfOffer, feeOfOffer, feePerEcts, feeSpan, sortAmount } from './fee-of-offer.ts';
import { totalOfProfile } from './fee-totals.ts';

const today = '2026-11-16';
const parse = (yaml: string) => fees.shape.fees.parse((readYaml(`fees: ${yaml}`).data as { fees: unknown }).fees);
const fee = (yaml: string): FeeOfOffer => feeOfOffer(parse(yaml), today);
const reason = (yaml: string): string => {
  const given = fee(yaml);
  return given.known ? 'known' : given.reason;
};
const sorted = (yaml: string, currency = 'EUR'): (number | null)[] => {
  const given = fee(yaml);
  return given.known ? given.value.map(({ total }) => sortAmount(total, currency)) : [];
};
const exactly = (value: number): Figure => ({ min: value, max: value, about: false });

describe('the fee of an offer', () => {
  test('is the total of the profile for everyone that holds today', () => {
    expect(sorted('450 EUR')).toEqual([450]);
    expect(sorted('[ { price: 450 EUR, until: 2026-12-31 }, { price: 480 EUR, from: 2027-01-01 } ]')).toEqual([450]);
    expect(sorted('[ 450 EUR, { for: alumni, price: 300 EUR } ]')).toEqual([450]);
    expect(sorted('free')).toEqual([0]);
  });
  test('depends on who you are where no profile is for everyone', () => {
    expect(reason('[ { for: residents, tuition: 300 EUR }, { for: non-residents, tuition: 900 EUR } ]')).toBe(
      'depends-on-who',
    );
    expect(reason('{ for: eciu-students, price: free }')).toBe('depends-on-who');
  });
  test('depends on who you are where the set for everyone prices only what comes on top', () => {
    const sets =
      '[ { for: businesses, price: 43400 NOK }, { for: members, price: 24150 NOK }, { assessment: 4900 NOK, refund: Within 14 days } ]';
    expect(reason(sets)).toBe('depends-on-who');
    const given = parse(sets);
    if (given.state !== 'stated') throw new Error(given.state);
    const totals = given.value.map((profile) => ({ profile, total: totalOfProfile(profile) }));
    expect(feeSpan(totals)).toEqual({ figure: { min: 24150, max: 43400, about: false }, currency: 'NOK' });
    expect(feeSpan(totals.slice(1))).toBeNull();
  });
  test('is not known where nothing is stated, or only elsewhere, or not for today', () => {
    expect(feeOfOffer({ state: 'not-stated' }, today)).toMatchObject({
      known: false,
      reason: 'not-stated',
      missing: ['fees'],
    });
    expect(reason('{ statedAt: another page }')).toBe('elsewhere');
    expect(reason('{ notApplicable: Paid by the state }')).toBe('not-applicable');
    expect(reason('{ refund: Within 14 days }')).toBe('not-stated');
    expect(reason('{ price: 450 EUR, until: 2025-08-31 }')).toBe('not-today');
    expect(reason('{ price: 450 EUR, from: 2027-01-01 }')).toBe('not-today');
  });
  test('of two currencies both are kept, and neither is compared', () => {
    const both = '[ { price: 450 EUR }, { price: 500 USD } ]';
    expect(sorted(both)).toEqual([450, null]);
    expect(sorted(both, 'USD')).toEqual([null, 500]);
  });
  test('a profile without condition goes before one with; alone, a condition is marked', () => {
    expect(sorted('[ 450 EUR, { price: 400 EUR, condition: Paid before May }, { price: 100 EUR, seats: 5 } ]')).toEqual(
      [450],
    );
    expect(fee('{ price: free, condition: During the pilot }')).toMatchObject({
      known: true,
      value: [{ conditional: true }],
    });
    expect(reason('[ { price: 400 EUR, condition: Early }, { price: 450 EUR, condition: Late } ]')).toBe(
      'depends-on-condition',
    );
  });
  test('where dates do not tell which of two holds, neither is taken', () => {
    expect(reason('[ { price: 450 EUR, until: autumn 2026 }, { price: 480 EUR, from: 2026-10 } ]')).toBe(
      'not-clear-which',
    );
    expect(reason('[ { price: free, until: 2026 }, { price: 480 EUR, from: 2026-10 } ]')).toBe('not-clear-which');
  });
  test('a fee that is charged is known to exist and has no amount to sort by', () => {
    expect(sorted('charged')).toEqual([null]);
    expect(sorted('{ tuition: 450 EUR, materials: charged }')).toEqual([null]);
  });
  test('free to learn, paid to certify sorts by what the certificate makes of it', () => {
    expect(sorted('{ tuition: free, certificate: 49 USD }', 'USD')).toEqual([49]);
  });
});

describe('the fee for one ECTS credit', () => {
  const total = (yaml: string) => {
    const given = parse(yaml);
    if (given.state !== 'stated' || !given.value[0]) throw new Error(given.state);
    const totals = totalOfProfile(given.value[0]);
    if (totals.kind !== 'one') throw new Error('two totals');
    return totals.total;
  };
  test('is the total over the credits, in its own currency', () => {
    expect(feePerEcts(total('480 EUR'), exactly(5))).toMatchObject({
      known: true,
      value: { figure: { min: 96, max: 96 }, currency: 'EUR' },
      from: ['fees', 'workload.credits'],
    });
    expect(feePerEcts(total('480 EUR'), { min: 4, max: 6, about: false })).toMatchObject({
      value: { figure: { min: 80, max: 120 } },
    });
  });
  test('is not worked out without a total or credits', () => {
    expect(feePerEcts(total('charged'), exactly(5))).toMatchObject({ known: false, reason: 'no-total' });
    expect(feePerEcts(total('480 EUR'), null)).toMatchObject({ known: false, reason: 'no-credits' });
    expect(feePerEcts(total('480 EUR'), exactly(0))).toMatchObject({ known: false, reason: 'no-credits' });
    expect(feePerEcts(total('free'), exactly(5))).toMatchObject({ known: false, reason: 'free' });
  });
});
