import type { FilterName, LimitName } from '../../views/types/facet.ts';
import type { LiveWords } from '../../views/types/search.ts';
import type { Query } from './address.ts';
import { explaining, linkButton } from './draw.ts';
import type { Facets } from './facets.ts';
import { fetchJson } from './facts.ts';
import { filtersMeant, type MeantFilter, taking, wordsIn } from './filter-words.ts';
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
 * like a word. The catalogue's own words are only fetched where there is one. A word that offers have as it stands, or
 * that names a filter, is spelt right.
 */
export async function misspelt(
  search: string,
  meant: readonly MeantFilter[],
  index: TextIndex,
  folder: string,
): Promise<readonly Misspelt[]> {
  const given = wordsIn(search);
  const naming = new Set(meant.flatMap(({ places }) => places.map((place) => given[place])));
  const found = await Promise.all(
    [...new Set(given)].map(async (word) => ({ word, count: (await index.search(word)).length })),
  );
  const exact = async (word: string): Promise<boolean> =>
    (await index.search(`"${word.replaceAll('"', '')}"`)).length > 0;
  const rare = await Promise.all(
    found
      .filter(({ word, count }) => count === 0 || (count <= FEW && !naming.has(word)))
      .map(async (one) => ({ ...one, isOwn: one.count > 0 && (await exact(one.word)) })),
  );
  const doubtful = rare.filter(({ isOwn }) => !isOwn);
  if (doubtful.length === 0) return [];
  const [{ nearWords }, known] = await Promise.all([
    import('./near-words.ts'),
    fetchJson<readonly string[]>(`${folder}words.json`),
  ]);
  return doubtful.flatMap(({ word, count }): Misspelt[] => {
    if (count > 0 && known.some((one) => one.startsWith(word.toLowerCase()))) return [];
    const near = naming.has(word) ? [] : nearWords(word, known, count > 0 ? 1 : 3);
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

/** The filters that words of a search name. */
export function meantBy(query: Query, facets: Facets, live: LiveWords): readonly MeantFilter[] {
  return filtersMeant(query.words, facets.phrases(live.filterWords));
}

/**
 * Offers the filters that words of a search name, first all of them at once; taking one puts it in the place of its
 * words.
 */
export function meantFilters(
  query: Query,
  meant: readonly MeantFilter[],
  facets: Facets,
  live: LiveWords,
  onAsk: (query: Query) => void,
): readonly HTMLElement[] {
  const open = meant.filter(({ key, value }) => !query.chosen[key]?.includes(value));
  if (open.length === 0) return [];
  const labelOf = ({ key, value }: MeantFilter): string => facets.labelOf(key, value) ?? value;
  const [only, ...others] = open;
  // What is left of words for filters that are chosen already would still find nothing.
  if (only && others.length === 0)
    return [
      explaining(
        live.didYouMeanFilter,
        ' ',
        linkButton(labelOf(only), () => onAsk(taking(query, meant))),
      ),
    ];
  const each = open.flatMap((one) => [' ', linkButton(labelOf(one), () => onAsk(taking(query, [one])))]);
  const all = linkButton(open.map(labelOf).join(', '), () => onAsk(taking(query, meant)));
  return [explaining(live.didYouMeanFilters, ' ', all), explaining(live.orOneFilter, ...each)];
}
