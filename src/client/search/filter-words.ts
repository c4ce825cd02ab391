import type { FilterName } from '../../views/types/facet.ts';
import { type Query, toggled } from './address.ts';

/** A value of a filter that words of a search name. */
export type MeantFilter = {
  readonly key: FilterName;
  readonly value: string;
  /** Which words of the search name it, from 0. */
  readonly places: readonly number[];
};

/** What people write for a value of a filter. */
export type FilterPhrase = { readonly key: FilterName; readonly value: string; readonly words: string };

/**
 * Which filters the words of a search name: the longest phrase that fits at a place, each value once, in the order of
 * the words. The search itself is left as it is.
 */
export function filtersMeant(search: string, phrases: readonly FilterPhrase[]): readonly MeantFilter[] {
  const plain = wordsIn(search).map(normal);
  const wanted = phrases
    .map(({ key, value, words }) => ({ key, value, words: words.split(/\s+/).map(normal) }))
    .toSorted((a, b) => b.words.length - a.words.length);
  const found = new Map<string, MeantFilter>();
  for (let at = 0; at < plain.length; ) {
    const fit = wanted.find(({ words }) => words.every((word, next) => plain[at + next] === word));
    if (fit) {
      const { key, value, words } = fit;
      const before = found.get(`${key}=${value}`)?.places ?? [];
      found.set(`${key}=${value}`, { key, value, places: [...before, ...words.map((_, next) => at + next)] });
    }
    at += fit?.words.length ?? 1;
  }
  return [...found.values()];
}

/** The query with filters in the place of the words that name them; one that is chosen already stays so. */
export function taking(query: Query, meant: readonly MeantFilter[]): Query {
  const named = new Set(meant.flatMap(({ places }) => places));
  const words = wordsIn(query.words)
    .filter((_, place) => !named.has(place))
    .join(' ');
  return meant.reduce<Query>(
    (taken, { key, value }) => (taken.chosen[key]?.includes(value) ? taken : toggled(taken, key, value)),
    { ...query, words },
  );
}

/** The words of a search, as they were written. */
export function wordsIn(search: string): readonly string[] {
  return search.split(/\s+/).filter((word) => word !== '');
}

/** Lower case, straight apostrophes, without marks around the word. */
function normal(word: string): string {
  return word
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}
