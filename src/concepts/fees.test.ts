import { describe, expect, test } from 'vitest';
import { readYaml } from '../diagnostics/yaml/read-yaml.ts';
import { en } from '../i18n/en/index.ts';
import type { CheckContext } from './concept.ts';
import { fees } from './fees.ts';
import type { RowContext } from './row.ts';

const schema = fees.shape.fees;
const written = (yaml: string): unknown => (readYaml(yaml).data as { fees?: unknown } | undefined)?.fees;
const parse = (yaml: string) => schema.parse(written(yaml));
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
  test('what a price covers is said, also where it is the only fee', () => {
    expect(shown('fees: { price: { amount: 450 EUR, covers: Lunch and welding rods } }', 'total')).toContain(
      'Lunch and welding rods',
    );
    expect(
      shown('fees: { price: { amount: 450 EUR, covers: Lunch and welding rods }, total: 450 EUR }', 'items'),
    ).toContain('Lunch and welding rods');
  });
  test('an audience in front of its fee begins with a capital letter', () => {
    expect(shown('fees: { for: pipe fitters of Bergen, price: 450 EUR }', 'total')).toContain('"Pipe fitters of');
  });
  test('a table is headed by its audience with a capital letter', () => {
    expect(shown('fees: { for: pipe fitters of Bergen, tuition: 450 EUR, materials: 30 EUR }', 'items')).toContain(
      '"caption":"Pipe fitters of Bergen"',
    );
  });
  test('audiences, conditions and times stand before their amounts', () => {
    const two = shown(
      'fees: [ { for: residents, price: 300 EUR }, { for: alumni, price: 250 EUR, condition: In May } ]',
      'total',
    );
    expect(two).toContain('The residents');
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
