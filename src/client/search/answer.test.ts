import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toColumn } from '../../views/column.ts';
import type { FilterName } from '../../views/types/facet.ts';
import type { SearchFacts } from '../../views/types/search.ts';
import { EMPTY_QUERY, type Query } from './address.ts';
import { type Answer, answer, countCurrencies, countLimit, countValues, countWithout, inOrder } from './answer.ts';
import { type Facts, readFacts } from './facts.ts';
import { conditionsOf, type Judged, judged, limitCondition, type Unknowns } from './judge.ts';

const today = '2026-11-16';
const unknowns: Unknowns = { level: ['not-stated'], price: ['not-stated', 'cad'], mode: ['not-stated'] };

type Offer = { readonly level: string; readonly price: string; readonly mode: string };

/** Amounts by the value of the filter. */
const amounts: Readonly<Record<string, Omit<SearchFacts, 'in'>>> = {
  free: { least: 0, most: 0, order: 0 },
  'up-to-500': { least: 300, most: 300, order: 300 },
  cad: { currency: 'CAD', order: 200 },
};

const factsOf = (offers: readonly Offer[]): Readonly<Record<'level' | 'price' | 'mode', Facts>> => ({
  level: readFacts(toColumn(offers.map(({ level }) => ({ in: [level] }))), today),
  price: readFacts(toColumn(offers.map(({ price }) => ({ in: [price], ...amounts[price] }))), today),
  mode: readFacts(toColumn(offers.map(({ mode }) => ({ in: [mode] }))), today),
});

type Asked = {
  readonly all: readonly number[];
  readonly asked: readonly Judged[];
  readonly facts: ReturnType<typeof factsOf>;
};

function asking(offers: readonly Offer[], query: Partial<Query>): Asked {
  const facts = factsOf(offers);
  const conditions = conditionsOf({ ...EMPTY_QUERY, ...query }, unknowns, today);
  return {
    all: offers.map((_, at) => at),
    asked: conditions.map((one) => judged(one, facts[one.filter as 'level'])),
    facts,
  };
}

function ask(offers: readonly Offer[], query: Partial<Query>): Answer {
  const { all, asked } = asking(offers, query);
  return answer(all, asked);
}

const offer = fc.record({
  level: fc.constantFrom('eqf-5', 'eqf-6', 'not-stated'),
  price: fc.constantFrom('free', 'up-to-500', 'cad', 'not-stated'),
  mode: fc.constantFrom('online', 'not-stated'),
});
const chosen = fc.record(
  {
    level: fc.subarray(['eqf-5', 'eqf-6', 'not-stated'], { minLength: 1 }),
    price: fc.subarray(['free', 'up-to-500', 'cad', 'not-stated'], { minLength: 1 }),
    mode: fc.subarray(['online', 'not-stated'], { minLength: 1 }),
  },
  { requiredKeys: [] },
);

describe('a filter', () => {
  test('drops no offer whose fact is unknown: it may fit, or its cost is in another currency', () => {
    fc.assert(
      fc.property(fc.array(offer, { maxLength: 20 }), chosen, (offers, wanted) => {
        const { fit, currency, mayFit } = ask(offers, { chosen: wanted });
        const names = Object.keys(wanted) as (keyof Offer)[];
        const matches = (one: Offer, name: keyof Offer): boolean => wanted[name]?.includes(one[name]) ?? false;
        const isUnknown = (one: Offer, name: keyof Offer): boolean => unknowns[name]?.includes(one[name]) ?? false;
        const fits = (one: Offer): boolean => names.every((name) => matches(one, name));
        const mayBe = (one: Offer): boolean => names.every((name) => matches(one, name) || isUnknown(one, name));
        const others = offers.filter((one) => mayBe(one) && !fits(one));
        expect(fit.map((at) => offers[at])).toEqual(offers.filter(fits));
        expect([...currency, ...mayFit].toSorted((a, b) => a - b).map((at) => offers[at])).toEqual(others);
        expect(currency.every((at) => offers[at]?.price === 'cad')).toBe(true);
      }),
    );
  });

  test('says which unknown facts brought the second group in', () => {
    const offers = [
      { level: 'eqf-6', price: 'not-stated', mode: 'online' },
      { level: 'eqf-6', price: 'free', mode: 'online' },
    ];
    expect(ask(offers, { chosen: { level: ['eqf-6'], price: ['free'] } }).unknown).toEqual(['price']);
  });

  test('counts its own values without its own choice, the others with it', () => {
    const { all, asked, facts } = asking(
      [
        { level: 'eqf-5', price: 'free', mode: 'online' },
        { level: 'eqf-6', price: 'free', mode: 'online' },
        { level: 'eqf-6', price: 'up-to-500', mode: 'online' },
      ],
      { chosen: { level: ['eqf-6'] } },
    );
    const count = (name: FilterName): unknown =>
      Object.fromEntries(countValues(all, asked, name, facts[name as 'level']));
    expect(count('level')).toEqual({ 'eqf-5': 1, 'eqf-6': 2 });
    expect(count('price')).toEqual({ free: 1, 'up-to-500': 1 });
    expect(countWithout(all, asked)).toEqual([{ key: 'level', count: 3 }]);
  });

  test('counts what one more tick would give, whatever is chosen', () => {
    fc.assert(
      fc.property(fc.array(offer, { maxLength: 15 }), chosen, (offers, wanted) => {
        const { all, asked, facts } = asking(offers, { chosen: wanted });
        for (const [value, count] of countValues(all, asked, 'mode', facts.mode)) {
          expect(ask(offers, { chosen: { ...wanted, mode: [value] } }).fit).toHaveLength(count);
        }
      }),
    );
  });
});

describe('a bound', () => {
  const price = (facts: Omit<SearchFacts, 'in'>): string =>
    limitCondition('price-max', '100', today).judge({ in: ['x'], ...facts });

  test('holds where the whole amount lies below it, and may where only its beginning does', () => {
    expect(price({ least: 0, most: 0 })).toBe('yes');
    expect(price({ least: 80, most: 100 })).toBe('yes');
    expect(price({ most: 100 })).toBe('yes');
    expect(price({ least: 80, most: 120 })).toBe('may');
    expect(price({ least: 80 })).toBe('may');
    expect(price({})).toBe('may');
    expect(price({ least: 101, most: 120 })).toBe('no');
    expect(price({ least: 101 })).toBe('no');
  });

  test('of money compares no other currency', () => {
    expect(price({ currency: 'CAD', order: 3 })).toBe('currency');
  });

  test('of the start takes what starts at any time, and is not sure of a vague date', () => {
    const start = limitCondition('start-within', '3', today);
    expect(start.judge({ in: ['any-time'], order: '0000-00-00' })).toBe('yes');
    expect(start.judge({ in: ['now'], order: '2027-02-16', starts: ['2027-02-16', '2027-02-16'] })).toBe('yes');
    expect(start.judge({ in: ['now'], order: '2027-02-17', starts: ['2027-02-17', '2027-02-17'] })).toBe('no');
    expect(start.judge({ in: ['now'], order: '2027-02', starts: ['2027-02-01', '2027-02-28'] })).toBe('may');
    expect(start.judge({ in: ['not-stated'] })).toBe('may');
    expect(start.judge({ in: ['no'] })).toBe('no');
  });

  test('counts what it would give', () => {
    const { all, asked, facts } = asking(
      [
        { level: 'eqf-5', price: 'free', mode: 'online' },
        { level: 'eqf-6', price: 'up-to-500', mode: 'online' },
        { level: 'eqf-6', price: 'not-stated', mode: 'online' },
      ],
      { chosen: { mode: ['online'] }, limits: { 'price-max': '100' } },
    );
    const limit = (id: string): Judged => judged(limitCondition('price-max', id, today), facts.price);
    expect(countLimit(all, asked, limit('100'))).toBe(1);
    expect(countLimit(all, asked, limit('500'))).toBe(2);
  });
});

describe('the day of reading', () => {
  const column = toColumn([
    {
      dates: [
        { from: '2026-11-16', apply: 'now', order: '2027-02-01', starts: ['2027-02-01', '2027-02-01'] },
        { from: '2027-01-16', apply: 'no', order: '9999-99-99' },
      ],
    },
  ] as const);

  test('decides what can be applied for and when it starts', () => {
    expect(readFacts(column, '2027-01-15').entries[0]).toMatchObject({ in: ['now'], order: '2027-02-01' });
    expect(readFacts(column, '2027-01-16').entries[0]).toEqual({ in: ['no'] });
    expect(readFacts(column, '2026-11-01').entries[0]).toMatchObject({ in: ['now'] });
  });
});

describe('an order', () => {
  const facts = readFacts(
    toColumn([
      { in: ['a'], order: 300 },
      { in: ['a'] },
      { in: ['a'], order: 0 },
      { in: ['cad'], currency: 'CAD', order: 2 },
      { in: ['a'], order: 20 },
    ]),
    today,
  );

  test('is by amount; what is not known, then what is in another currency, stands at the end', () => {
    expect(inOrder([0, 1, 2, 3, 4], facts)).toEqual([2, 4, 0, 1, 3]);
  });

  test('leaves what is equal as it stood', () => {
    const equal = readFacts(
      toColumn([
        { in: ['a'], order: 1 },
        { in: ['b'], order: 1 },
      ]),
      today,
    );
    expect(inOrder([1, 0], equal)).toEqual([1, 0]);
  });

  test('other currencies are counted, each by itself', () => {
    expect(countCurrencies([0, 3], facts)).toEqual([['CAD', 1]]);
  });
});

test('a cost that is certainly not the one asked for never “may fit”, also in another currency', () => {
  const price = readFacts(
    toColumn<SearchFacts>([
      { in: ['depends-on-who'], least: 1580, not: ['free', 'up-to-500'] },
      { in: ['cad'], currency: 'CAD', not: ['free'] },
      { in: ['not-stated'] },
    ]),
    today,
  );
  const judge = (query: Partial<Query>) =>
    [0, 1, 2].map((at) =>
      conditionsOf({ ...EMPTY_QUERY, ...query }, { price: ['depends-on-who', 'not-stated', 'cad'] }, today)
        .map((one) => judged(one, price).of(at))
        .join(),
    );
  expect(judge({ chosen: { price: ['free'] } })).toEqual(['no', 'no', 'may']);
  expect(judge({ chosen: { price: ['free', 'over-1000'] } })).toEqual(['may', 'currency', 'may']);
  expect(judge({ limits: { 'price-max': '1000' } })).toEqual(['no', 'currency', 'may']);
});
