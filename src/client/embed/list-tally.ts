import type { FilterName } from '../../views/types/facet.ts';
import { parseQuery } from '../search/address.ts';
import { Engine } from '../search/engine.ts';
import type { Unknowns } from '../search/judge.ts';
import { type Tally, tallyOf } from '../search/tally.ts';

/** What a list holds on the visitor's day, and what each value of its filters would give beside the other choices. */
export type ListTally = Tally & { readonly counts: ReadonlyMap<FilterName, ReadonlyMap<string, number>> };

/** A piece has no choice of a bound to count. */
const noBounds = { choicesOf: () => null };

/** Counts what lists hold, by the files that the list of offers itself is searched with. */
export class ListTallies {
  readonly #engine: Engine;
  readonly #unknowns: Unknowns;

  /** @param folder path of the search's files, with a slash at the end @param total offers of the catalogue */
  constructor(folder: string, total: number, day: string, unknowns: Unknowns) {
    this.#engine = new Engine(folder, total, day);
    this.#unknowns = unknowns;
  }

  /** @param list query of the list @throws where the files cannot be loaded: in `dev`, or when the network fails */
  async of(list: string, names: readonly FilterName[]): Promise<ListTally> {
    const outcome = await this.#engine.ask(parseQuery(new URLSearchParams(list)), this.#unknowns);
    const counts = await Promise.all(
      names.map(async (name) => [name, (await this.#engine.counts(outcome, name, noBounds)).values] as const),
    );
    return { ...tallyOf(outcome), counts: new Map(counts) };
  }
}
