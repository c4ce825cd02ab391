import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filterNames, limitNames } from '../../views/types/facet.ts';
import { sortNames } from '../../views/types/search.ts';
import {
  EMPTY_QUERY,
  formatQuery,
  isEmpty,
  keysInUse,
  limited,
  loosened,
  parseQuery,
  type Query,
  toggled,
  understood,
} from './address.ts';

const read = (address: string): Query => parseQuery(new URLSearchParams(address));

const query: fc.Arbitrary<Query> = fc.record({
  words: fc.string({ maxLength: 60 }).map((words) => words.trim()),
  chosen: fc.dictionary(
    fc.constantFrom(...filterNames),
    fc.uniqueArray(fc.stringMatching(/^[a-z0-9-]{1,12}$/), { minLength: 1, maxLength: 3 }),
    { noNullPrototype: true },
  ),
  limits: fc.dictionary(fc.constantFrom(...limitNames), fc.stringMatching(/^[0-9]{1,5}$/), { noNullPrototype: true }),
  sort: fc.constantFrom(null, ...sortNames),
  sureOnly: fc.boolean(),
});

describe('an address', () => {
  test('holds a whole query: what is written can be read back', () => {
    fc.assert(
      fc.property(query, (given) => {
        expect(read(formatQuery(given).toString())).toEqual(given);
      }),
    );
  });

  test('of nothing asked is empty', () => {
    expect(formatQuery(EMPTY_QUERY).toString()).toBe('');
    expect(isEmpty(read(''))).toBe(true);
    expect(isEmpty(read('sure=1'))).toBe(true);
    expect(isEmpty(read('price-max=100'))).toBe(false);
  });

  test('with strange parts is read as far as it goes', () => {
    expect(read('q=+a+&colour=red&level=&level=x&level=x&sort=price&sure=yes&price-max=')).toEqual({
      words: 'a',
      chosen: { level: ['x'] },
      limits: {},
      sort: null,
      sureOnly: false,
    });
    expect(read(`q=${'a'.repeat(5000)}`).words).toHaveLength(200);
  });

  test('keeps only values that the page knows, and tells which it does not', () => {
    const { query: known, left } = understood(read('level=7&level=eqf-7&mode=by-post&price-max=99'), (_, value) =>
      ['eqf-7'].includes(value),
    );
    expect(formatQuery(known).toString()).toBe('level=eqf-7');
    expect(left).toEqual([
      { key: 'mode', value: 'by-post' },
      { key: 'level', value: '7' },
      { key: 'price-max', value: '99' },
    ]);
  });
});

test('a value that is chosen twice is taken away, and its filter with it', () => {
  const once = toggled(EMPTY_QUERY, 'level', 'eqf-6');
  expect(once.chosen).toEqual({ level: ['eqf-6'] });
  expect(toggled(once, 'level', 'eqf-5').chosen).toEqual({ level: ['eqf-6', 'eqf-5'] });
  expect(toggled(once, 'level', 'eqf-6').chosen).toEqual({});
});

test('a bound holds one value, and goes with none', () => {
  const bound = limited(limited(EMPTY_QUERY, 'hours-max', '50'), 'hours-max', '100');
  expect(bound.limits).toEqual({ 'hours-max': '100' });
  expect(limited(bound, 'hours-max', '')).toEqual(EMPTY_QUERY);
});

test('filters and bounds are in use until they are taken away', () => {
  const both = limited(toggled(EMPTY_QUERY, 'price', 'free'), 'price-max', '100');
  expect(keysInUse(both)).toEqual(['price', 'price-max']);
  expect(keysInUse(loosened(both, 'price'))).toEqual(['price-max']);
  expect(keysInUse(loosened(both, 'price-max'))).toEqual(['price']);
});
