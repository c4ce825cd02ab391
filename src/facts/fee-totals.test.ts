import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fees } from '../concepts/fees.ts';
import { readYaml } from '../diagnostics/yaml/read-yaml.ts';
import type { FeeItem, FeeProfile } from '../values/fees/profile.ts';
import { type FeeFactors, noFactors } from '../values/fees/sum.ts';
import type { Figure } from '../values/figure.ts';
import { isOptionalByDefault } from '../vocabularies/fee-kinds.ts';
import { type FeeTotal, feesCompleteness, totalOfProfile } from './fee-totals.ts';

const exactly = (value: number): Figure => ({ min: value, max: value, about: false });
const parse = (yaml: string) => fees.shape.fees.parse((readYaml(`fees: ${yaml}`).data as { fees: unknown }).fees);
function profile(yaml: string): FeeProfile {
  const given = parse(yaml);
  if (given.state !== 'stated' || !given.value[0]) throw new Error(given.state);
  return given.value[0];
}
function one(yaml: string, factors: Partial<FeeFactors> = {}): FeeTotal {
  const total = totalOfProfile(profile(yaml), { ...noFactors, ...factors });
  if (total.kind !== 'one') throw new Error('two totals');
  return total.total;
}
const money = (min: number, currency = 'EUR', max = min) => ({
  kind: 'total',
  money: { figure: { min, max }, currency },
});

describe('the total of a profile', () => {
  test('is the stated total, whatever the items are', () => {
    expect(one('{ tuition: 450 EUR, materials: charged, total: 480 EUR }')).toMatchObject({
      ...money(480),
      from: { rule: 'stated-total' },
    });
    expect(one('{ total: free }')).toMatchObject({ kind: 'free' });
  });
  test('is the price alone', () => {
    expect(one('450 EUR')).toMatchObject({ ...money(450), from: { rule: 'single-fee', items: ['price'] } });
    expect(one('free')).toMatchObject({ kind: 'free' });
    expect(one('0 CAD')).toMatchObject({ kind: 'free' });
  });
  test('is the sum of what everybody pays', () => {
    expect(
      one(
        '{ tuition: 450 EUR, materials: 30 EUR, certificate: free, repeatExam: 60 EUR per attempt, travel: charged }',
      ),
    ).toMatchObject({
      ...money(480),
      from: { rule: 'sum', items: ['tuition', 'certificate', 'materials'] },
    });
    expect(one('{ tuition: 450 EUR, accommodation: { amount: 300 EUR, optional: no } }')).toMatchObject(money(750));
    expect(one('{ tuition: 450 EUR, materials: { amount: 30 EUR, optional: yes } }')).toMatchObject(money(450));
  });
  test('is a range where an amount is, or where something is paid under a condition', () => {
    expect(one('{ tuition: 400-450 EUR, materials: 30 EUR }')).toMatchObject(money(430, 'EUR', 480));
    expect(one('{ tuition: 450 EUR, registration: { amount: 20 EUR, condition: Not for members } }')).toMatchObject(
      money(450, 'EUR', 470),
    );
  });
  test('multiplies with a count of its own, or with what the unit asks for', () => {
    expect(one('{ tuition: { amount: 150 USD per part, count: 5 }, assessment: 600 USD }')).toMatchObject(
      money(1350, 'USD'),
    );
    expect(one('{ tuition: 150 USD per part }', { parts: exactly(4) })).toMatchObject({
      ...money(600, 'USD'),
      from: { factors: ['part'] },
    });
    expect(one('{ tuition: 60 NZD per credit }', { credits: exactly(15) })).toMatchObject(money(900, 'NZD'));
    expect(one('{ tuition: 10 EUR per hour }', { learnerHours: { min: 20, max: 30, about: false } })).toMatchObject(
      money(200, 'EUR', 300),
    );
    expect(one('49 USD per month', { duration: { figure: exactly(3), unit: 'month' } })).toMatchObject(
      money(147, 'USD'),
    );
    expect(one('{ tuition: 100 EUR, assessment: 60 EUR per attempt }')).toMatchObject(money(160));
    expect(one('{ total: 49 USD per month }', { duration: { figure: exactly(3), unit: 'month' } })).toMatchObject(
      money(147, 'USD'),
    );
  });
  test('never converts units of time', () => {
    expect(one('49 USD per month', { duration: { figure: exactly(12), unit: 'week' } })).toEqual({
      kind: 'at-least',
      known: null,
      missing: [{ what: 'factor', item: 'price', per: 'month' }],
    });
  });
  test('is at least the known sum where an amount or a factor is missing, and names it', () => {
    expect(one('{ tuition: 450 EUR, materials: charged }')).toMatchObject({
      kind: 'at-least',
      known: { figure: { min: 450 }, currency: 'EUR' },
      missing: [{ what: 'amount', item: 'materials', because: 'charged' }],
    });
    expect(one('{ tuition: 450 EUR, other: { name: Fuel, amount: on-request } }')).toMatchObject({
      missing: [{ item: 'other', name: { und: 'Fuel' } }],
    });
    expect(one('charged')).toMatchObject({ kind: 'at-least', known: null });
    expect(one('450 currency-not-stated')).toMatchObject({
      kind: 'at-least',
      known: null,
      missing: [{ what: 'currency' }],
    });
  });
  test('needs the teaching to be priced: a certificate fee alone is no total', () => {
    expect(one('{ application: 50 EUR }')).toMatchObject({
      kind: 'at-least',
      known: { figure: { min: 50 } },
      missing: [{ what: 'teaching' }],
    });
    expect(one('{ certificate: free }')).toMatchObject({
      kind: 'at-least',
      known: null,
      missing: [{ what: 'teaching' }],
    });
  });
  test('never adds two currencies', () => {
    expect(one('{ tuition: 450 EUR, materials: 30 USD }')).toEqual({
      kind: 'at-least',
      known: null,
      missing: [{ what: 'one-currency' }],
    });
  });
});

describe('free to learn, paid to certify', () => {
  test('gives two totals', () => {
    expect(totalOfProfile(profile('{ tuition: free, certificate: 49 USD }'))).toMatchObject({
      kind: 'two',
      toLearn: { kind: 'free' },
      withCertificate: money(49, 'USD'),
    });
  });
  test('also where the certificate is optional, or other things cost', () => {
    expect(
      totalOfProfile(
        profile(
          '{ tuition: free, materials: 10 EUR, assessment: 20 EUR, certificate: { amount: 30 EUR, optional: yes } }',
        ),
      ),
    ).toMatchObject({
      kind: 'two',
      toLearn: money(10),
      withCertificate: money(60),
    });
  });
  test('a certificate with a fee that is not known leaves the second total open', () => {
    expect(totalOfProfile(profile('{ price: free, certificate: charged }'))).toMatchObject({
      kind: 'two',
      withCertificate: { kind: 'at-least', known: null },
    });
  });
  test('where the certificate is free too, there is one', () => {
    expect(totalOfProfile(profile('{ tuition: free, certificate: free }'))).toMatchObject({
      kind: 'one',
      total: { kind: 'free' },
    });
  });
});

describe('properties of totals', () => {
  const cents = fc.integer({ min: 1, max: 1_000_000 }).map((value) => value / 100);
  const kinds = fc.constantFrom('registration', 'materials', 'compulsoryCharges', 'repeatExam', 'travel', 'other');
  const item = fc.tuple(kinds, cents, fc.integer({ min: 1, max: 9 }), fc.boolean()).map(
    ([kind, value, count, optional]): FeeItem => ({
      kind,
      amount: { kind: 'amount', figure: exactly(value), currency: 'EUR', per: null },
      count: exactly(count),
      optional: optional || isOptionalByDefault(kind),
    }),
  );
  const withItems = (items: readonly FeeItem[]): FeeProfile => ({
    ...profile('{ tuition: 100 EUR }'),
    items: [...profile('{ tuition: 100 EUR }').items, ...items],
  });
  const totalOf = (items: readonly FeeItem[]): FeeTotal => {
    const total = totalOfProfile(withItems(items));
    if (total.kind !== 'one') throw new Error('two totals');
    return total.total;
  };
  const amount = (total: FeeTotal): number => (total.kind === 'total' ? (total.money.figure.min ?? 0) : 0);

  test('the total is the sum in cents of count times amount, without what is optional', () => {
    fc.assert(
      fc.property(fc.array(item, { maxLength: 8 }), (items) => {
        const cost = ({ amount: paid, count }: FeeItem): number =>
          paid.kind === 'amount' ? Math.round((paid.figure.min ?? 0) * 100) * (count?.min ?? 1) : 0;
        const sum = items.filter(({ optional }) => !optional).reduce((so, one) => so + cost(one), 10_000);
        expect(Math.round(amount(totalOf(items)) * 100)).toBe(sum);
      }),
    );
  });
  test('the order of the fees does not matter', () => {
    fc.assert(
      fc.property(fc.array(item, { maxLength: 6 }), (items) => {
        expect(amount(totalOf(items.toReversed()))).toBeCloseTo(amount(totalOf(items)), 6);
      }),
    );
  });
  test('a fee that is not known never gives a total, and never lowers what is known', () => {
    fc.assert(
      fc.property(
        fc.array(item, { maxLength: 6 }),
        fc.constantFrom('charged' as const, 'on-request' as const),
        (items, kind) => {
          const hidden: FeeItem = { kind: 'other', amount: { kind }, count: null, optional: false };
          const total = totalOf([...items, hidden]);
          expect(total.kind).toBe('at-least');
          expect(total.kind === 'at-least' && total.known?.figure.min).toBeCloseTo(amount(totalOf(items)), 6);
        },
      ),
    );
  });
  test('another currency anywhere takes the total away', () => {
    fc.assert(
      fc.property(fc.array(item, { maxLength: 6 }), cents, (items, value) => {
        const foreign: FeeItem = {
          kind: 'materials',
          amount: { kind: 'amount', figure: exactly(value), currency: 'USD', per: null },
          count: null,
          optional: false,
        };
        expect(totalOf([...items, foreign])).toMatchObject({ kind: 'at-least', known: null });
      }),
    );
  });
});

describe('whether fees are answered', () => {
  const completeness = (yaml: string) => feesCompleteness(parse(yaml));
  test('by a total, or by priced teaching with every other amount known, for everyone', () => {
    expect(completeness('450 EUR')).toBe('stated');
    expect(completeness('free')).toBe('stated');
    expect(completeness('{ total: 480 EUR }')).toBe('stated');
    expect(completeness('{ tuition: 60 NZD per credit, travel: charged }')).toBe('stated');
  });
  test('partly by a fee of unknown size, other audiences, other fees, or a place to look', () => {
    expect(completeness('charged')).toBe('partly');
    expect(completeness('{ tuition: 450 EUR, materials: charged }')).toBe('partly');
    expect(completeness('{ for: residents, price: 450 EUR }')).toBe('partly');
    expect(completeness('{ certificate: 49 USD }')).toBe('partly');
    expect(completeness('{ statedAt: another page }')).toBe('partly');
  });
  test('not at all by a refund, and not applicable by its reason', () => {
    expect(completeness('{ refund: Within 14 days }')).toBe('not-stated');
    expect(feesCompleteness({ state: 'not-stated' })).toBe('not-stated');
    expect(completeness('{ notApplicable: Paid by the state }')).toBe('not-applicable');
  });
});
