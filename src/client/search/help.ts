import type { FilterName, LimitName } from '../../views/types/facet.ts';
import type { LiveWords } from '../../views/types/search.ts';
import { type Query, toggled } from './address.ts';
import { explaining, linkButton } from './draw.ts';
import type { Facets } from './facets.ts';
import { fetchJson } from './facts.ts';
import { filtersMeant } from './filter-words.ts';
import type { Sentences } from './sentences.ts';
import type { TextIndex } from './text-index.ts';

/** What would give more results when it is taken away. */
export type Way = {
  readonly key: FilterName | LimitName | 'words' | 'all';
  /** In words; '' for all. */
  readonly label: string;
  /** How many offers would then fit. */
  readonly count: number;
};

/** Says what to do where nothing fits: which filter to loosen, with counts. */
export function waysOn(
  ways: readonly Way[],
  words: LiveWords,
  say: Sentences,
  onTake: (way: Way) => void,
): readonly HTMLElement[] {
  const open = ways.filter(({ count }) => count > 0);
  if (open.length === 0) return [explaining(words.noneExplain)];
  const list = document.createElement('ul');
  list.className = 'links';
  list.append(
    ...open.map((way) => {
      const item = document.createElement('li');
      const sentence = { words: words.withoutWords, all: words.withoutAll }[way.key as 'words'] ?? words.without;
      item.append(linkButton(say.counted(sentence, way.count, { what: way.label }), () => onTake(way)));
      return item;
    }),
  );
  return [explaining(words.loosen), list];
}

/** A word of a search that may be misspelt, and what may have been meant. */
export type Misspelt = {
  readonly word: string;
  /** False: no offer has it. */
  readonly isFound: boolean;
  readonly near: readonly string[];
};

/** A word that more offers have is spelt right. */
const FEW = 10;

/**
 * Words of a search that no offer has, or that few have and are nearly another: the index also finds what only begins
 * like a word. The catalogue's own words are only fetched where there is one.
 */
export async function misspelt(search: string, index: TextIndex, folder: string): Promise<readonly Misspelt[]> {
  const words = [...new Set(search.split(/\s+/).filter((word) => word !== ''))];
  const found = await Promise.all(words.map(async (word) => ({ word, count: (await index.search(word)).length })));
  const rare = found.filter(({ count }) => count <= FEW);
  if (rare.length === 0) return [];
  const [{ nearWords }, known] = await Promise.all([
    import('./near-words.ts'),
    fetchJson<readonly string[]>(`${folder}words.json`),
  ]);
  return rare.flatMap(({ word, count }): Misspelt[] => {
    if (count > 0 && known.some((one) => one.startsWith(word.toLowerCase()))) return [];
    const near = nearWords(word, known, count > 0 ? 1 : 3);
    return count > 0 && near.length === 0 ? [] : [{ word, isFound: count > 0, near }];
  });
}

/** Says which words no offer has, and offers those that may have been meant. */
export function suggestions(
  search: string,
  words: readonly Misspelt[],
  hasResults: boolean,
  live: LiveWords,
  say: Sentences,
  onSearch: (words: string) => void,
): readonly HTMLElement[] {
  return words.flatMap(({ word, isFound, near }) => {
    const said = hasResults && !isFound ? [say.filled(live.leftOutWord, { what: word })] : [];
    if (near.length === 0) return said.map((one) => explaining(one));
    const buttons = near.flatMap((one) => [' ', linkButton(one, () => onSearch(search.split(word).join(one)))]);
    return [explaining([...said, live.didYouMean].join(' '), ...buttons)];
  });
}

/** Offers the filters that words of a search name; taking one puts it in the place of its words. */
export function meantFilters(
  query: Query,
  facets: Facets,
  live: LiveWords,
  onAsk: (query: Query) => void,
): readonly HTMLElement[] {
  const meant = filtersMeant(query.words, facets.phrases(live.filterWords)).filter(
    ({ key, value }) => !query.chosen[key]?.includes(value),
  );
  if (meant.length === 0) return [];
  const buttons = meant.flatMap(({ key, value, rest }) => [
    ' ',
    linkButton(facets.labelOf(key, value) ?? value, () => onAsk(toggled({ ...query, words: rest }, key, value))),
  ]);
  return [explaining(live.didYouMeanFilter, ...buttons)];
}
