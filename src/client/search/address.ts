import { type FilterName, filterNames } from '../../views/types/facet.ts';
import { type SortName, sortNames } from '../../views/types/search.ts';

/** What a visitor looks for: all of it stands in the address, so that it can be kept, shared and gone back to. */
export type Query = {
  readonly words: string;
  /** Chosen values by filter, in the order they were chosen; filters without one are absent. */
  readonly chosen: Readonly<Partial<Record<FilterName, readonly string[]>>>;
  /** Null: the best match first. */
  readonly sort: SortName | null;
  /** Leaves out what may fit but is not known to. */
  readonly sureOnly: boolean;
};

export const EMPTY_QUERY: Query = { words: '', chosen: {}, sort: null, sureOnly: false };

/** Longest search text that is taken from an address. */
const longest = 200;

/** Reads an address; what it does not know it leaves out. */
export function parseQuery(parameters: URLSearchParams): Query {
  const chosen: Partial<Record<FilterName, string[]>> = {};
  for (const name of filterNames) {
    const values = [...new Set(parameters.getAll(name).filter((value) => value !== ''))];
    if (values.length > 0) chosen[name] = values;
  }
  const sort = parameters.get('sort');
  return {
    words: (parameters.get('q') ?? '').trim().slice(0, longest),
    chosen,
    sort: sortNames.find((name) => name === sort) ?? null,
    sureOnly: parameters.get('sure') === '1',
  };
}

/** Writes the same; `toString()` is '' for an empty query. */
export function formatQuery(query: Query): URLSearchParams {
  const parameters = new URLSearchParams();
  if (query.words !== '') parameters.set('q', query.words);
  for (const name of filterNames) {
    for (const value of query.chosen[name] ?? []) parameters.append(name, value);
  }
  if (query.sort !== null) parameters.set('sort', query.sort);
  if (query.sureOnly) parameters.set('sure', '1');
  return parameters;
}

/** The query with a value added, or taken away where it was chosen. */
export function toggled(query: Query, name: FilterName, value: string): Query {
  const before = query.chosen[name] ?? [];
  const after = before.includes(value) ? before.filter((each) => each !== value) : [...before, value];
  const { [name]: _, ...others } = query.chosen;
  return { ...query, chosen: after.length > 0 ? { ...others, [name]: after } : others };
}

/** True where nothing is asked: then the list stands as it was built. */
export function isEmpty(query: Query): boolean {
  return query.words === '' && query.sort === null && Object.keys(query.chosen).length === 0;
}
