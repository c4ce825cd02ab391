import { type Column, placesOf } from '../../views/column.ts';
import { onDay } from '../../views/live-dates.ts';
import { type FilterName, NOT_STATED_VALUE } from '../../views/types/facet.ts';
import type { SearchDates, SearchFacts, SearchPrices } from '../../views/types/search.ts';

/** What a filter knows of offers on a day; orders of starts are texts. */
export type Fact = Omit<SearchFacts, 'order'> & {
  readonly order?: number | string;
  /** First and last day that the next start can mean. */
  readonly starts?: readonly [string, string];
};

/** A filter's facts: what differs, and for each offer which of them is its own. */
export type Facts = { readonly entries: readonly Fact[]; readonly places: Uint32Array };

/** Reads a column of a filter as it stands on a day. */
export function readFacts(column: Column<SearchFacts | SearchPrices> | Column<SearchDates>, day: string): Facts {
  const entries = column.entries.map((entry): Fact => {
    if ('dates' in entry) return factOn(entry, day);
    if (!('prices' in entry)) return entry;
    const [first, ...later] = entry.prices;
    return first ? onDay([first, ...later], day) : { in: [NOT_STATED_VALUE] };
  });
  return { entries, places: placesOf(column) };
}

function factOn({ dates: [first, ...later] }: SearchDates, day: string): Fact {
  if (!first) return { in: [NOT_STATED_VALUE] };
  const { apply, order, starts } = onDay([first, ...later], day);
  return {
    in: [apply ?? NOT_STATED_VALUE],
    ...(order.startsWith('9999') ? {} : { order }),
    ...(starts === undefined ? {} : { starts }),
  };
}

/** The facts of one offer. */
export function factOf({ entries, places }: Facts, offer: number): Fact | undefined {
  return entries[places[offer] ?? -1];
}

/** Loads the facts of filters, each once, when they are needed. */
export class FactFiles {
  readonly #folder: string;
  readonly #day: string;
  readonly #asked = new Map<FilterName, Promise<Facts>>();
  readonly #here = new Map<FilterName, Facts>();
  #ranks: Promise<readonly number[]> | undefined;

  /** @param day the visitor's: what is open, next or past is decided here */
  constructor(folder: string, day: string) {
    this.#folder = folder;
    this.#day = day;
  }

  get day(): string {
    return this.#day;
  }

  /** @throws where they cannot be loaded; a later call tries again */
  load(name: FilterName): Promise<Facts> {
    const asked = this.#asked.get(name) ?? this.#fetch(name);
    this.#asked.set(name, asked);
    return asked;
  }

  /** The facts of a filter, if they are here already. */
  get(name: FilterName): Facts | undefined {
    return this.#here.get(name);
  }

  /** The order of lists: what can be taken comes first. */
  async ranks(): Promise<readonly number[]> {
    this.#ranks ??= fetchJson<Column<number>>(`${this.#folder}ranks.json`).then((column) =>
      [...placesOf(column)].map((place) => column.entries[place] ?? 0),
    );
    return this.#ranks.catch((error: unknown) => {
      this.#ranks = undefined;
      throw error;
    });
  }

  async #fetch(name: FilterName): Promise<Facts> {
    try {
      const column = await fetchJson<Column<SearchFacts | SearchPrices> | Column<SearchDates>>(
        `${this.#folder}facets/${name}.json`,
      );
      const facts = readFacts(column, this.#day);
      this.#here.set(name, facts);
      return facts;
    } catch (error) {
      this.#asked.delete(name);
      throw error;
    }
  }
}

/** @throws Error where there is no such file, or the network fails */
export async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return (await response.json()) as T;
}
