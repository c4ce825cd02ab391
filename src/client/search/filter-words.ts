import type { FilterName } from '../../views/types/facet.ts';

/** A value of a filter that words of a search name. */
export type MeantFilter = {
  readonly key: FilterName;
  readonly value: string;
  /** The search without these words. */
  readonly rest: string;
};

/** What people write for a value of a filter. */
export type FilterPhrase = { readonly key: FilterName; readonly value: string; readonly words: string };

/**
 * Which filters the words of a search name: the longest phrase that fits at a place, each value once, in the order of
 * the words. The search itself is left as it is.
 */
export function filtersMeant(search: string, phrases: readonly FilterPhrase[]): readonly MeantFilter[] {
  const given = search.split(/\s+/).filter((word) => word !== '');
  const plain = given.map(normal);
  const wanted = phrases
    .map(({ key, value, words }) => ({ key, value, words: words.split(/\s+/).map(normal) }))
    .toSorted((a, b) => b.words.length - a.words.length);
  const found: MeantFilter[] = [];
  for (let at = 0; at < plain.length; ) {
    const fit = wanted.find(({ words }) => words.every((word, next) => plain[at + next] === word));
    if (fit && !found.some(({ key, value }) => key === fit.key && value === fit.value)) {
      const rest = given.filter((_, place) => place < at || place >= at + fit.words.length).join(' ');
      found.push({ key: fit.key, value: fit.value, rest });
    }
    at += fit?.words.length ?? 1;
  }
  return found;
}

/** Lower case, straight apostrophes, without marks around the word. */
function normal(word: string): string {
  return word
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}
