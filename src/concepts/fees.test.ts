import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readYaml } from '../diagnostics/yaml/read-yaml.ts';
import { en } from '../i18n/en/index.ts';
import type { FeeProfile } from '../values/fees/profile.ts';
import { findingsOf } from '../values/findings.ts';
import type { CheckContext } from './concept.ts';
import { fees } from './fees.ts';
import type { RowContext } from './row.ts';

const schema = fees.shape.fees;
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
const context: CheckContext = {
  today: '2026-11-16',
  record: 'offer',
  status: 'published',
  textLanguage: 'en',
  staleBefore: '2025-11-16',
  broken: () => false,
  hasProvider: () => true,
  hasAudience: () => true,
  hoursPerCredit: () => null,
};
const findings = (yaml: string, more: Partial<CheckContext> = {}) =>
  fees.check({ fees: parse(yaml) }, { ...context, ...more });
const check = (yaml: string, more: Partial<CheckContext> = {}): string[] =>
  findings(yaml, more).map(({ rule, at }) => `${rule.id} ${at.join('.')}`);
const rowContext: RowContext = {
  words: en,
  language: 'en',
  organisation: () => '',
  offer: (id) => id,
  pathway: (id) => id,
  audience: (given) => ('id' in given ? `the ${given.id}` : (given.words['und'] ?? '')),
};
const shown = (yaml: string, name: string): string =>
  JSON.stringify(fees.rows({ fees: parse(yaml) }, rowContext).find(({ key }) => key === `fees.${name}`)?.cell);

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
    expect(JSON.stringify(z.toJSONSchema(z.object(fees.shape), { io: 'input', unrepresentable: 'any' }))).toContain(
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

describe('contradictions in fees', () => {
  test('a clean set of fees has none', () => {
    expect(
      check(
        'fees: { tuition: 450 EUR, materials: 30 EUR, certificate: free, repeatExam: 60 EUR per attempt, total: 480 EUR }',
      ),
    ).toEqual([]);
  });
  test('not stated, stated elsewhere, and without any amount are missing; not applicable is not', () => {
    expect(check('title: x')).toEqual(['fees/missing fees']);
    expect(check('title: x', { broken: () => true })).toEqual([]);
    expect(check('fees: { statedAt: another page }')).toEqual(['fees/missing fees']);
    expect(check('fees: { refund: Within 14 days }')).toEqual(['fees/missing fees']);
    expect(check('fees: charged')).toEqual([]);
    expect(check('fees: { notApplicable: Paid by the state }')).toEqual([]);
  });
  test('a set of fees that says nothing', () => {
    expect(check('fees: [ { for: residents }, { price: 450 EUR } ]')).toEqual(['fees/no-amount fees.0']);
    expect(check('fees: { for: residents, statedAt: another page }')).not.toContain('fees/no-amount fees.0');
    expect(check('fees: [ { for: residents, statedAt: another page }, 450 EUR ]')).toEqual([]);
  });
  test('a price beside tuition', () => {
    expect(check('fees: { price: 480 EUR, tuition: 480 EUR }')).toEqual(['fees/price-and-tuition fees.0.tuition']);
  });
  test('two currencies in one set', () => {
    expect(check('fees: { tuition: 450 EUR, certificate: 49 USD }')).toEqual([
      'fees/two-currencies fees.0.certificate.amount',
    ]);
    expect(
      check('fees: { tuition: 450 EUR, other: [ { name: A, amount: 1 EUR }, { name: B, amount: 5 USD } ] }'),
    ).toEqual(['fees/two-currencies fees.0.other.1.amount']);
    expect(check('fees: { tuition: 450 EUR, certificate: free, materials: 30 currency-not-stated }')).toEqual([]);
    expect(check('fees: [ 450 EUR, 500 USD ]')).toEqual([]);
  });
  test('a total that is not the sum', () => {
    expect(findings('fees: { tuition: 450 EUR, materials: 30 EUR, total: 450 EUR }')[0]?.message).toBe(
      'The fees add up to 480 EUR, the total is 450 EUR.',
    );
    expect(
      check('fees: { tuition: { amount: 150 USD per part, count: 5 }, assessment: 600 USD, total: 1300 USD }'),
    ).toEqual(['fees/total-differs fees.0.total']);
    expect(check('fees: { tuition: 400-450 EUR, total: 440 EUR }')).toEqual([]);
    expect(
      check(
        'fees: { tuition: 450 EUR, materials: { amount: 30 EUR, condition: If you need the book }, total: 450 EUR }',
      ),
    ).toEqual([]);
  });
  test('what cannot be added contradicts no total, unless the known part is already more', () => {
    expect(check('fees: { tuition: 150 USD per part, total: 600 USD }')).toEqual([]);
    expect(check('fees: { tuition: 450 EUR, materials: charged, total: 480 EUR }')).toEqual([]);
    expect(check('fees: { tuition: 450 EUR, materials: charged, total: 400 EUR }')).toEqual([
      'fees/total-differs fees.0.total',
    ]);
    expect(check('fees: { application: 50 EUR, total: 480 EUR }')).toEqual([]);
    expect(check('fees: { tuition: about 450 EUR, total: 480 EUR }')).toEqual([]);
    expect(check('fees: { tuition: 400 EUR, tax: not-included, total: 480 EUR }')).toEqual([]);
  });
  test('the same people at the same time', () => {
    expect(check('fees: [ 450 EUR, 400 EUR ]')).toEqual(['fees/profiles-overlap fees.1']);
    expect(check('fees: [ { price: 450 EUR, until: 2026-12-31 }, { price: 480 EUR, from: 2026-12-01 } ]')).toEqual([
      'fees/profiles-overlap fees.1',
    ]);
    expect(check('fees: [ { price: 450 EUR, until: 2026-12-31 }, { price: 480 EUR, from: 2027-01-01 } ]')).toEqual([]);
    expect(
      check(
        'fees: [ 450 EUR, { for: alumni, price: 400 EUR }, { price: 300 EUR, condition: Paid before May }, { price: 100 EUR, seats: 5 } ]',
      ),
    ).toEqual([]);
    expect(check('fees: [ free, 450 EUR ]')).toEqual(['fees/profiles-overlap fees.1']);
  });
  test('dates that may or may not overlap are left alone', () => {
    expect(check('fees: [ { price: 450 EUR, until: 2027 }, { price: 480 EUR, from: 2027 } ]')).toEqual([]);
    expect(
      check(
        'fees: [ { price: 450 EUR, from: spring 2027, until: spring 2027 }, { price: 480 EUR, from: autumn 2027 } ]',
      ),
    ).toEqual([]);
  });
  test('an end before the beginning', () => {
    expect(check('fees: { price: 450 EUR, from: 2027-09-01, until: 2027-08-31 }')).toEqual([
      'fees/validity-reversed fees.0.until',
    ]);
  });
  test('all fees expired, while the offer can be taken', () => {
    expect(check('fees: [ { price: 450 EUR, until: 2024 }, { for: alumni, price: 400 EUR, until: 2025 } ]')).toEqual([
      'fees/all-past fees',
    ]);
    expect(check('fees: [ { price: 450 EUR, until: 2024 }, { price: 480 EUR, from: 2025 } ]')).toEqual([]);
    expect(check('fees: { price: 450 EUR, until: 2024 }', { status: 'closed' })).toEqual([]);
  });
});

describe('rows of fees', () => {
  test('every row is there in every state', () => {
    const keys = (yaml: string): string[] => fees.rows({ fees: parse(yaml) }, rowContext).map(({ key }) => key);
    expect(keys('title: x')).toEqual(keys('fees: 450 EUR'));
    expect(shown('title: x', 'total')).toBe('{"state":"not-stated"}');
    expect(shown('fees: { statedAt: another page }', 'total')).toContain('elsewhere');
  });
  test('a price is the total; a fee that is charged is no zero', () => {
    expect(shown('fees: 450 EUR', 'total')).toContain('€450');
    expect(shown('fees: charged', 'total')).toContain(en.values.charged);
  });
  test('single fees without a stated total leave the total open and stand in a table', () => {
    expect(shown('fees: { tuition: 450 EUR, materials: 30 EUR }', 'total')).toContain('not-stated');
    expect(shown('fees: { tuition: { amount: 150 USD per part, count: 5 }, total: 750 USD }', 'items')).toContain(
      '5 times',
    );
  });
  test('audiences, conditions and times stand before their amounts', () => {
    const two = shown(
      'fees: [ { for: residents, price: 300 EUR }, { for: alumni, price: 250 EUR, condition: In May } ]',
      'total',
    );
    expect(two).toContain('the residents');
    expect(two).toContain('In May');
    expect(shown('fees: 450 EUR', 'total')).not.toContain('everyone');
  });
  test('refund, reductions, funding, tax and payment in parts are said', () => {
    const yaml =
      'fees: { price: 450 EUR, tax: { is: included, rate: 20 % }, instalments: yes, refund: [ { until: 2027-01-15, share: 100 % }, { until: 7 days before, share: 0 % } ], reductions: none, funding: [ { name: Card, for: job-seekers, application: needed } ] }';
    expect(shown(yaml, 'tax')).toContain('20%');
    expect(shown(yaml, 'instalments')).toContain('Yes');
    expect(shown(yaml, 'refund')).toContain('100% is paid back');
    expect(shown(yaml, 'refund')).toContain(en.fees.nothingBack);
    expect(shown(yaml, 'reductions')).toContain(en.fees.noReductions);
    expect(shown(yaml, 'funding')).toContain('the job-seekers');
  });
});
