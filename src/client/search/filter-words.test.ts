import { describe, expect, test } from 'vitest';
import { filterWords } from '../../i18n/en/filter-words.ts';
import type { FilterName } from '../../views/types/facet.ts';
import { type FilterPhrase, filtersMeant } from './filter-words.ts';

const phrases: readonly FilterPhrase[] = [
  ...Object.entries(filterWords).flatMap(([named, all]) => {
    const [key = '', value = ''] = named.split('=');
    return all.map((words) => ({ key: key as FilterName, value, words }));
  }),
  { key: 'language', value: 'en', words: 'English' },
  { key: 'language', value: 'de', words: 'German' },
];
const meant = (search: string) =>
  filtersMeant(search, phrases).map(({ key, value, rest }) => [`${key}=${value}`, rest]);

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
    expect(meant('master postgraduate')).toHaveLength(1);
  });
});
