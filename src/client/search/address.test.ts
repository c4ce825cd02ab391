import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filterNames } from '../../views/types/facet.ts';
import { sortNames } from '../../views/types/search.ts';
import { EMPTY_QUERY, formatQuery, isEmpty, parseQuery, type Query, toggled } from './address.ts';

const read = (address: string): Query => parseQuery(new URLSearchParams(address));

const query: fc.Arbitrary<Query> = fc.record({
  words: fc.string({ maxLength: 60 }).map((words) => words.trim()),
  chosen: fc.dictionary(
    fc.constantFrom(...filterNames),
    fc.uniqueArray(fc.stringMatching(/^[a-z0-9-]{1,12}$/), { minLength: 1, maxLength: 3 }),
    { noNullPrototype: true },
  ),
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
  });

  test('with strange parts is read as far as it goes', () => {
    expect(read('q=+a+&colour=red&level=&level=x&level=x&sort=price&sure=yes')).toEqual({
      words: 'a',
      chosen: { level: ['x'] },
      sort: null,
      sureOnly: false,
    });
    expect(read(`q=${'a'.repeat(5000)}`).words).toHaveLength(200);
  });
});

test('a value that is chosen twice is taken away, and its filter with it', () => {
  const once = toggled(EMPTY_QUERY, 'level', 'eqf-6');
  expect(once.chosen).toEqual({ level: ['eqf-6'] });
  expect(toggled(once, 'level', 'eqf-5').chosen).toEqual({ level: ['eqf-6', 'eqf-5'] });
  expect(toggled(once, 'level', 'eqf-6').chosen).toEqual({});
});
