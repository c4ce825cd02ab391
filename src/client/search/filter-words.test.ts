import { describe, expect, test } from 'vitest';
import { filterWords } from '../../i18n/en/filter-words.ts';
import type { FilterName } from '../../views/types/facet.ts';
import { EMPTY_QUERY } from './address.ts';
import { type FilterPhrase, filtersMeant, taking } from './filter-words.ts';

const phrases: readonly FilterPhrase[] = [
  ...Object.entries(filterWords).flatMap(([named, all]) => {
    const [key = '', value = ''] = named.split('=');
    return all.map((words) => ({ key: key as FilterName, value, words }));
  }),
  { key: 'language', value: 'en', words: 'English' },
  { key: 'language', value: 'de', words: 'German' },
];
const asked = (words: string) => ({ ...EMPTY_QUERY, words });
const meant = (search: string) =>
  filtersMeant(search, phrases).map((one) => [`${one.key}=${one.value}`, taking(asked(search), [one]).words]);

describe('words of a search that name a filter', () => {
  test.each([
    ['free', 'price=free'],
    ['Free', 'price=free'],
    ['online', 'mode=online'],
    ['English', 'language=en'],
    ['german', 'language=de'],
    ['master', 'level=eqf-7'],
    ['master’s', 'level=eqf-7'],
    ["master's level", 'level=eqf-7'],
    ['postgraduate', 'level=eqf-7'],
    ['EQF 7', 'level=eqf-7'],
    ['level 7', 'level=eqf-7'],
    ['bachelor', 'level=eqf-6'],
  ])('%s', (search, filter) => {
    expect(meant(search)).toEqual([[filter, '']]);
  });

  test('are replaced one by one, and leave the others', () => {
    expect(meant('free data courses, level 7')).toEqual([
      ['price=free', 'data courses, level 7'],
      ['level=eqf-7', 'free data courses,'],
    ]);
  });

  test('are whole words: a part of another names nothing', () => {
    expect(meant('freedom mastering onlineshop level')).toEqual([]);
    expect(meant('level 77')).toEqual([]);
    expect(meant('')).toEqual([]);
  });

  test('name each filter once', () => {
    expect(meant('master postgraduate')).toEqual([['level=eqf-7', '']]);
  });

  test('are replaced by all of their filters at once', () => {
    const search = 'free online master data English';
    expect(taking(asked(search), filtersMeant(search, phrases))).toEqual({
      ...EMPTY_QUERY,
      words: 'data',
      chosen: { price: ['free'], mode: ['online'], level: ['eqf-7'], language: ['en'] },
    });
  });

  test('leave a filter that is chosen already as it is, beside its other values', () => {
    const query = { ...asked('free online'), chosen: { price: ['free'], mode: ['blended'] } };
    expect(taking(query, filtersMeant(query.words, phrases))).toEqual({
      ...EMPTY_QUERY,
      chosen: { price: ['free'], mode: ['blended', 'online'] },
    });
  });
});
