import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { FilterName } from '../../views/types/facet.ts';
import { filtersMeant } from './filter-words.ts';
import { misspelt } from './help.ts';
import type { TextIndex } from './text-index.ts';

/** How many offers the index gives for a word; in quotes, for the word itself and not for what only begins like it. */
const hits: Readonly<Record<string, number>> = { master: 1, '"master"': 1, waterr: 2, '"waterr"': 0, online: 4 };
const index: TextIndex = { search: async (word) => Array.from({ length: hits[word] ?? 0 }, (_, offer) => offer) };
const phrases = ['free', 'online', 'onlin'].map((words) => ({
  key: 'mode' as FilterName,
  value: words,
  words,
}));
const asked = vi.fn(async () => new Response(JSON.stringify(['water', 'tree', 'online'])));
const inDoubt = (search: string) => misspelt(search, filtersMeant(search, phrases), index, '/search/x/');

beforeEach(() => {
  asked.mockClear();
  vi.stubGlobal('fetch', asked);
});
afterEach(() => vi.unstubAllGlobals());

test('a word that offers have as it stands is not taken for another, and no list of words is loaded for it', async () => {
  expect(await inDoubt('master')).toEqual([]);
  expect(asked).not.toHaveBeenCalled();
});

test('a word that was found only by its beginning may be misspelt', async () => {
  expect(await inDoubt('waterr master')).toEqual([{ word: 'waterr', isFound: true, near: ['water'] }]);
});

test('a word that names a filter is spelt right, and is still said to be in no offer', async () => {
  expect(await inDoubt('free')).toEqual([{ word: 'free', isFound: false, near: [] }]);
  expect(await inDoubt('online')).toEqual([]);
  expect(await inDoubt('fref')).toEqual([{ word: 'fref', isFound: false, near: [] }]);
  expect(await inDoubt('treee')).toEqual([{ word: 'treee', isFound: false, near: ['tree'] }]);
});
