import { type FilterName, filterNames, type LimitName, limitNames } from '../../views/types/facet.ts';
import { type SortName, sortNames } from '../../views/types/search.ts';

/** What a visitor looks for: all of it stands in the address, so that it can be kept, shared and gone back to. */
export type Query = {
  readonly words: string;
  /** Chosen values by filter, in the order they were chosen; filters without one are absent. */
  readonly chosen: Readonly<Partial<Record<FilterName, readonly string[]>>>;
  /** Bounds that are set: "at most", "within". */
  readonly limits: Readonly<Partial<Record<LimitName, string>>>;
  /** Null: the best match first. */
  readonly sort: SortName | null;
  /** Leaves out what may fit but is not known to. */
  readonly sureOnly: boolean;
};

export const EMPTY_QUERY: Query = { words: '', chosen: {}, limits: {}, sort: null, sureOnly: false };

/** Longest search text that is taken from an address. */
const longest = 200;

/** Reads an address; names that it does not know it leaves out. */
export function parseQuery(parameters: URLSearchParams): Query {
  const chosen: Partial<Record<FilterName, string[]>> = {};
  for (const name of filterNames) {
    const values = [...new Set(parameters.getAll(name).filter((value) => value !== ''))];
    if (values.length > 0) chosen[name] = values;
  }
  const limits: Partial<Record<LimitName, string>> = {};
  for (const name of limitNames) {
    const value = parameters.get(name);
    if (value !== null && value !== '') limits[name] = value;
  }
  const sort = parameters.get('sort');
  return {
    words: (parameters.get('q') ?? '').trim().slice(0, longest),
    chosen,
    limits,
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
  for (const name of limitNames) {
    const value = query.limits[name];
    if (value !== undefined) parameters.set(name, value);
  }
  if (query.sort !== null) parameters.set('sort', query.sort);
  if (query.sureOnly) parameters.set('sure', '1');
  return parameters;
}

/** The query with a value added, or taken away where it was chosen. */
export function toggled(query: Query, name: FilterName, value: string): Query {
  const before = query.chosen[name] ?? [];
  const after = before.includes(value) ? before.filter((each) => each !== value) : [...before, value];
  return { ...query, chosen: { ...without(query.chosen, name), ...(after.length > 0 ? { [name]: after } : {}) } };
}

/** The query with a bound set, or taken away where the value is ''. */
export function limited(query: Query, name: LimitName, value: string): Query {
  return { ...query, limits: { ...without(query.limits, name), ...(value === '' ? {} : { [name]: value }) } };
}

/** The query without a filter, or without a bound. */
export function loosened(query: Query, key: FilterName | LimitName): Query {
  return { ...query, chosen: without(query.chosen, key), limits: without(query.limits, key) };
}

/** Filters and bounds in use. */
export function keysInUse({ chosen, limits }: Query): readonly (FilterName | LimitName)[] {
  return [
    ...filterNames.filter((name) => chosen[name] !== undefined),
    ...limitNames.filter((name) => limits[name] !== undefined),
  ];
}

/** True where nothing is asked: then the list stands as it was built. */
export function isEmpty(query: Query): boolean {
  return query.words === '' && query.sort === null && keysInUse(query).length === 0;
}

/** A query as far as a page knows its values, and what was left out of it. */
export type Understood = {
  readonly query: Query;
  readonly left: readonly { readonly key: FilterName | LimitName; readonly value: string }[];
};

/** Leaves out values that a page does not know: an address can hold anything. */
export function understood(query: Query, knows: (key: FilterName | LimitName, value: string) => boolean): Understood {
  const left: { key: FilterName | LimitName; value: string }[] = [];
  const chosen: Partial<Record<FilterName, readonly string[]>> = {};
  for (const key of filterNames) {
    const values = query.chosen[key] ?? [];
    const known = values.filter((value) => knows(key, value));
    if (known.length > 0) chosen[key] = known;
    left.push(...values.filter((value) => !known.includes(value)).map((value) => ({ key, value })));
  }
  const limits: Partial<Record<LimitName, string>> = {};
  for (const key of limitNames) {
    const value = query.limits[key];
    if (value === undefined) continue;
    if (knows(key, value)) limits[key] = value;
    else left.push({ key, value });
  }
  return { query: { ...query, chosen, limits }, left };
}

function without<T extends object>(from: T, key: string): T {
  return Object.fromEntries(Object.entries(from).filter(([name]) => name !== key)) as T;
}
