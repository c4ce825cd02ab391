import type { FilterName } from '../../views/types/facet.ts';
import type { SortName } from '../../views/types/search.ts';
import type { Query } from './address.ts';
import {
  type Answer,
  answer,
  closedLast,
  countCurrencies,
  countLimit,
  countValues,
  countWithout,
  inOrder,
  shutLast,
} from './answer.ts';
import type { FacetCounts, Facets } from './facets.ts';
import { FactFiles, type Facts, factOf } from './facts.ts';
import type { Way } from './help.ts';
import { type Condition, conditionsOf, type Judged, judged, limitCondition, type Unknowns } from './judge.ts';
import { loadTextIndex, type TextIndex } from './text-index.ts';

/** A query that was answered, with what its counts are worked out from. */
export type Outcome = {
  readonly query: Query;
  readonly answer: Answer;
  /** How many cost what in which other currency. */
  readonly currencies: readonly (readonly [string, number])[];
  /** The cost was not asked for: the order alone sets other currencies apart. */
  readonly currencyFits: boolean;
  /** Every offer that has the words. */
  readonly offers: readonly number[];
  readonly asked: readonly Judged[];
};

const filterOfSort: Readonly<Record<Exclude<SortName, 'title'>, FilterName>> = {
  start: 'status',
  workload: 'workload',
  fee: 'price',
};

/** Answers queries: words by the index, everything else by the facts of the filters in use. */
export class Engine {
  readonly #folder: string;
  readonly #total: number;
  readonly #facts: FactFiles;
  #text: Promise<TextIndex> | undefined;

  /** @param total how many offers the catalogue has */
  constructor(folder: string, total: number, day: string) {
    this.#folder = folder;
    this.#total = total;
    this.#facts = new FactFiles(folder, day);
  }

  get day(): string {
    return this.#facts.day;
  }

  /** The index of words, loaded once. @throws where it cannot be loaded; a later call tries again */
  text(): Promise<TextIndex> {
    this.#text ??= loadTextIndex(this.#folder, this.#total).catch((error: unknown) => {
      this.#text = undefined;
      throw error;
    });
    return this.#text;
  }

  /** @throws where what is needed cannot be loaded */
  async ask(query: Query, unknowns: Unknowns): Promise<Outcome> {
    const conditions = conditionsOf(query, unknowns, this.day);
    const [offers, asked] = await Promise.all([this.#ordered(query), this.#judge(conditions)]);
    const found = answer(offers, asked);
    const priced = asked.some(({ filter }) => filter === 'price');
    const isSet = query.sort === 'fee' && !priced;
    const price = isSet || found.currency.length > 0 ? await this.#facts.load('price') : null;
    const split = isSet && price ? apart(found, price) : found;
    return {
      query,
      offers,
      asked,
      answer: split,
      currencies: price ? countCurrencies(split.currency, price) : [],
      currencyFits: isSet,
    };
  }

  /** Counts of a filter as they would be with one more tick. @throws where its facts cannot be loaded */
  async counts({ offers, asked }: Outcome, name: FilterName, facets: Pick<Facets, 'choicesOf'>): Promise<FacetCounts> {
    const facts = await this.#facts.load(name);
    const choices = facets.choicesOf(name);
    const limit = (choices?.ids ?? []).map((id) => {
      const one = judged(limitCondition(choices?.key ?? 'price-max', id, this.day), facts);
      return [id, countLimit(offers, asked, one)] as const;
    });
    return { values: countValues(offers, asked, name, facts), limit: new Map(limit) };
  }

  /** What would give more results when it is taken away: one filter, the most telling first; the words; all filters. */
  ways({ query, offers, asked }: Outcome, facets: Facets): readonly Way[] {
    const all = Array.from({ length: this.#total }, (_, offer) => offer);
    const filters = countWithout(offers, asked)
      .map(({ key, count }): Way => ({ key, label: facets.legendOf(key, query), count }))
      .toSorted((a, b) => b.count - a.count);
    const words = query.words === '' || asked.length === 0 ? 0 : answer(all, asked).fit.length;
    return [
      ...filters,
      { key: 'words', label: '', count: words },
      { key: 'all', label: '', count: asked.length > 1 ? offers.length : 0 },
    ];
  }

  async #judge(conditions: readonly Condition[]): Promise<readonly Judged[]> {
    return Promise.all(conditions.map(async (one) => judged(one, await this.#facts.load(one.filter))));
  }

  /** Offers that have the words, in the order that is asked for. */
  async #ordered({ words, sort }: Query): Promise<readonly number[]> {
    const all = Array.from({ length: this.#total }, (_, offer) => offer);
    const found = words === '' ? all : await (await this.text()).search(words);
    if (sort === null) return words === '' ? this.#asListed(found) : found;
    const byTitle = found.toSorted((a, b) => a - b);
    if (sort === 'title') return byTitle;
    const facts = await this.#facts.load(filterOfSort[sort]);
    const sorted = inOrder(byTitle, facts);
    if (sort === 'start') return shutLast(sorted, facts);
    // The least cost is of no use where nobody can have it.
    return sort === 'fee' ? closedLast(sorted, await this.#facts.ranks()) : sorted;
  }

  /** Without words there is no best match: what can be taken comes first, as in the built list. */
  async #asListed(offers: readonly number[]): Promise<readonly number[]> {
    const ranks = await this.#facts.ranks();
    return offers.toSorted((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0) || a - b);
  }
}

/** Sets offers apart whose cost is known in another currency only: they have no place in an order of amounts. */
function apart(found: Answer, price: Facts): Answer {
  const isOther = (offer: number): boolean => factOf(price, offer)?.currency !== undefined;
  return {
    ...found,
    fit: found.fit.filter((offer) => !isOther(offer)),
    currency: found.fit.filter(isOther),
  };
}
