import type { FilterName } from '../../views/types/facet.ts';
import type { Query } from './address.ts';
import type { Counts, Pagefind, Result } from './pagefind.ts';
import { planQuery, type Unknowns } from './plan.ts';

/** Results in their two groups, and the counts of every filter. */
export type Answer = {
  readonly fit: readonly Result[];
  readonly mayFit: readonly Result[];
  /** Filters whose unknown facts brought the second group in. */
  readonly unknown: readonly FilterName[];
  readonly counts: Counts;
};

/** Asks the index what a query plans; one search for each question, all at once. */
export async function answerQuery(
  pagefind: Pick<Pagefind, 'search'>,
  query: Query,
  unknowns: Unknowns,
): Promise<Answer> {
  const plan = planQuery(query, unknowns);
  const words = query.words === '' ? null : query.words;
  // Without words there is no best match; titles are an order that a reader can follow.
  const order = query.sort ?? (words === null ? 'title' : null);
  const sort = order === null ? {} : { sort: { [order]: 'asc' as const } };
  const ask = (filters: Parameters<Pagefind['search']>[1]['filters']) => pagefind.search(words, { filters, ...sort });
  const [fit, widened, unknownIn, countsOf] = await Promise.all([
    ask(plan.fit),
    plan.widened === null ? null : ask(plan.widened),
    Promise.all(
      plan.unknownIn.map(async ({ name, filters }) => ({ name, found: (await ask(filters)).results.length })),
    ),
    Promise.all(
      plan.countsOf.map(async ({ name, filters }) => [name, (await ask(filters)).filters[name] ?? {}] as const),
    ),
  ]);
  const fitting = new Set(fit.results.map(({ id }) => id));
  return {
    fit: fit.results,
    mayFit: widened?.results.filter(({ id }) => !fitting.has(id)) ?? [],
    unknown: unknownIn.filter(({ found }) => found > 0).map(({ name }) => name),
    counts: { ...fit.filters, ...Object.fromEntries(countsOf) },
  };
}
