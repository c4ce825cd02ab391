import { entryOn } from '../../views/live-dates.ts';
import type { OfferEntry } from '../../views/types/entry.ts';
import { CARDS_A_FILE } from '../../views/types/search.ts';
import { fetchJson } from './facts.ts';

/** Cards of offers by their numbers, as they stand on a day; each file is fetched once. */
export class Cards {
  readonly #folder: string;
  readonly #day: string;
  readonly #files = new Map<number, Promise<readonly OfferEntry[]>>();

  constructor(folder: string, day: string) {
    this.#folder = folder;
    this.#day = day;
  }

  /** @throws where a file cannot be loaded; a later call tries again */
  async of(offers: readonly number[]): Promise<readonly OfferEntry[]> {
    return Promise.all(
      offers.map(async (offer) => {
        const entry = (await this.#file(Math.floor(offer / CARDS_A_FILE)))[offer % CARDS_A_FILE];
        if (entry === undefined) throw new Error(`no card ${offer}`);
        return entryOn(entry, this.#day);
      }),
    );
  }

  #file(number: number): Promise<readonly OfferEntry[]> {
    const known = this.#files.get(number);
    if (known) return known;
    const file = fetchJson<readonly OfferEntry[]>(`${this.#folder}cards/${number}.json`).catch((error: unknown) => {
      this.#files.delete(number);
      throw error;
    });
    this.#files.set(number, file);
    return file;
  }
}
