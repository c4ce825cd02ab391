import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readYaml } from '../../diagnostics/yaml/read-yaml.ts';
import { findingsOf } from '../findings.ts';
import type { FeeProfile } from './profile.ts';
import { feesFact as schema } from './schema.ts';

const written = (yaml: string): unknown => (readYaml(yaml).data as { fees?: unknown } | undefined)?.fees;
const parse = (yaml: string) => schema.parse(written(yaml));
const statedIn = (yaml: string): readonly FeeProfile[] => {
  const given = parse(yaml);
  if (given.state !== 'stated') throw new Error(given.state);
  return given.value;
};
const refusals = (yaml: string): string[] =>
  findingsOf(schema.safeParse(written(yaml)).error?.issues ?? [], written(yaml), ['fees']).map(
    ({ rule, at }) => `${rule.id} ${at.join('.')}`,
  );

describe('the forms of fees', () => {
  test('an amount alone is the price for everyone, however it is written', () => {
    const [only] = statedIn('fees: 450 EUR');
    expect(only).toMatchObject({
      for: { id: 'everyone' },
      items: [{ kind: 'price', amount: { kind: 'amount', currency: 'EUR' }, count: null, optional: false }],
    });
    expect(statedIn('fees:\n  price: 450 EUR')).toEqual([only]);
    expect(statedIn('fees:\n  - 450 EUR')).toEqual([only]);
    expect(statedIn('fees:\n  - price:\n      amount: 450 EUR')).toEqual([only]);
  });
  test('free, charged and on request are three things, and none is not stated', () => {
    expect(statedIn('fees: free')[0]?.items[0]?.amount).toEqual({ kind: 'free' });
    expect(statedIn('fees: charged')[0]?.items[0]?.amount).toEqual({ kind: 'charged' });
    expect(statedIn('fees: on-request')[0]?.items[0]?.amount).toEqual({ kind: 'on-request' });
    expect(parse('title: x')).toEqual({ state: 'not-stated' });
    expect(parse('fees:\n  statedAt: https://www.example.edu/fees')).toMatchObject({ state: 'elsewhere' });
  });
  test('an item has an amount that may stand elsewhere', () => {
    expect(
      statedIn('fees: { price: { amount: charged, statedAt: "https://www.example.edu/fees" } }')[0]?.items[0],
    ).toMatchObject({
      amount: { kind: 'charged' },
      statedAt: { und: 'https://www.example.edu/fees' },
    });
  });
  test('a fee for each component keeps its count', () => {
    expect(
      statedIn('fees: { tuition: { amount: 150 USD per part, count: 5 }, assessment: 600 USD, total: 1350 USD }')[0],
    ).toMatchObject({
      items: [{ kind: 'tuition', count: { min: 5 }, amount: { per: 'part' } }, { kind: 'assessment' }],
      total: { currency: 'USD' },
    });
  });
  test('what not everybody pays is optional by its kind, unless the file says otherwise', () => {
    const optional = (yaml: string): boolean | undefined => statedIn(yaml)[0]?.items[0]?.optional;
    expect(optional('fees: { repeatExam: 60 EUR per attempt }')).toBe(true);
    expect(optional('fees: { accommodation: { amount: 300 EUR, optional: no } }')).toBe(false);
    expect(optional('fees: { certificate: { amount: 49 USD, optional: yes } }')).toBe(true);
  });
  test('other fees have a name, one or several, and may have a condition', () => {
    expect(
      statedIn('fees: { other: [ { name: Locker, amount: 20 EUR, condition: On site only, covers: One term } ] }')[0]
        ?.items[0],
    ).toMatchObject({
      kind: 'other',
      name: { und: 'Locker' },
      condition: { und: 'On site only' },
      covers: { und: 'One term' },
    });
    expect(statedIn('fees: { other: { name: Locker, amount: 20 EUR } }')[0]?.items).toHaveLength(1);
  });
  test('audiences, times, conditions and places tell profiles apart', () => {
    expect(
      statedIn(
        'fees: [ { for: residents, tuition: 300 EUR }, { for: Friends of the college, tuition: 900 EUR, seats: 5 } ]',
      ),
    ).toMatchObject([
      { for: { id: 'residents' }, seats: null },
      { for: { words: { und: 'Friends of the college' } }, seats: { min: 5 } },
    ]);
    expect(statedIn('fees: { price: free, condition: During the pilot }')[0]?.condition).toEqual({
      und: 'During the pilot',
    });
  });
  test('tax is a word or a block with rate and amount', () => {
    expect(statedIn('fees: { price: 450 EUR, tax: included }')[0]?.tax).toEqual({
      is: 'included',
      rate: null,
      amount: null,
    });
    expect(
      statedIn('fees: { price: 450 EUR, tax: { is: not-included, rate: 20 %, amount: 90 EUR } }')[0]?.tax,
    ).toMatchObject({ is: 'not-included', rate: { min: 20 }, amount: { kind: 'amount' } });
  });
  test('payment in parts is yes, no or words', () => {
    const instalments = (text: string) => statedIn(`fees: { price: 450 EUR, instalments: ${text} }`)[0]?.instalments;
    expect([instalments('yes'), instalments('no')]).toEqual([true, false]);
    expect(instalments('Two payments')).toEqual({ und: 'Two payments' });
  });
  test('a refund is words, or steps with a date or words and a share', () => {
    expect(statedIn('fees: { refund: Within 14 days after the start }')[0]?.refund).toEqual({
      und: 'Within 14 days after the start',
    });
    expect(
      statedIn(
        'fees: { refund: [ { until: 2027-01-15, share: 100 % }, { until: 14 days before the start, share: 50 % }, Ask us ] }',
      )[0]?.refund,
    ).toMatchObject([
      { until: { date: { earliest: '2027-01-15' } }, share: { min: 100 } },
      { until: { words: { und: '14 days before the start' } } },
      { note: { und: 'Ask us' } },
    ]);
  });
  test('no reductions and no funding are stated nothing, not unknown', () => {
    expect(statedIn('fees: { price: free, reductions: none, funding: none }')[0]).toMatchObject({
      reductions: [],
      funding: [],
    });
    expect(statedIn('fees: { price: free }')[0]).toMatchObject({ reductions: null, funding: null });
  });
  test('a reduction is an amount, a percentage, or not stated in size', () => {
    expect(
      statedIn(
        'fees: { price: 450 EUR, reductions: [ { name: Early, amount: 10 %, on: tuition }, { amount: 50 EUR }, { name: Discounts, amount: not-stated } ] }',
      )[0]?.reductions,
    ).toMatchObject([
      { amount: { kind: 'percent' }, on: ['tuition'] },
      { amount: { kind: 'amount' }, on: [] },
      { amount: 'not-stated' },
    ]);
  });
  test('a scholarship without application, for one term', () => {
    expect(
      statedIn(
        'fees: { funding: [ { name: Merit scholarships, application: not-needed, from: winter 2025, until: winter 2025 } ] }',
      )[0]?.funding,
    ).toMatchObject([{ application: 'not-needed', from: { precision: 'term' } }]);
  });
  test('the schema of editors can be made from it', () => {
    expect(JSON.stringify(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }))).toContain(
      'compulsoryCharges',
    );
  });
});

describe('what is refused in fees', () => {
  test('amounts without a currency or in another form', () => {
    expect(refusals('fees: 450')).toEqual(['fees/amount fees']);
    expect(refusals('fees: { tuition: 1.250,50 € }')).toEqual(['fees/amount fees.tuition']);
  });
  test('an item without amount, and one under other without name', () => {
    expect(refusals('fees: [ { tuition: { count: 5 } } ]')).toEqual(['fees/item fees.0.tuition']);
    expect(refusals('fees: { other: [ { amount: 20 EUR } ] }')).toEqual(['fees/item fees.other.0']);
    expect(refusals('fees: { price: 450 EUR, reductions: [ { amount: 10 %, on: teaching } ] }')).toEqual([
      'fees/item fees.reductions.0.on',
    ]);
  });
  test('a tax that is none of the three, or says nothing', () => {
    expect(refusals('fees: { price: 450 EUR, tax: VAT }')).toEqual(['fees/tax fees.tax']);
    expect(refusals('fees: { price: 450 EUR, tax: { note: Ask us } }')).toEqual(['fees/tax fees.tax']);
  });
  test('a refund date that looks like a date but is none', () => {
    expect(refusals('fees: { price: 450 EUR, refund: [ { until: 2027-02-30 } ] }')).toEqual([
      'value/date fees.refund.0.until',
    ]);
  });
  test('funding with another word for the application, and unknown keys', () => {
    expect(refusals('fees: { price: 450 EUR, funding: [ { name: A, application: yes } ] }')).toEqual([
      'fees/funding-application fees.funding.0.application',
    ]);
    expect(refusals('fees: { prize: 450 EUR }')).toEqual(['schema/unknown-key fees.prize']);
  });
  test('not applicable with an amount', () => {
    expect(refusals('fees: { notApplicable: Paid by the state, price: 450 EUR }')).toEqual([
      'state/not-applicable-with-value fees.notApplicable',
    ]);
  });
});
