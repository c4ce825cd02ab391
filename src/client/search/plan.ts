import { type FilterName, filterNames } from '../../views/types/facet.ts';
import type { Query } from './address.ts';

/** Filters as Pagefind takes them: any of the values, all of the filters. */
export type Filters = Readonly<Partial<Record<FilterName, { readonly any: readonly string[] }>>>;

/** Values of each filter that say "not known well enough". */
export type Unknowns = Readonly<Partial<Record<FilterName, readonly string[]>>>;

/** What must be asked of the index to answer a query. */
export type Plan = {
  /** What fits. */
  readonly fit: Filters;
  /** What fits or may fit: every filter in use also takes what is unknown. Null where that adds nothing. */
  readonly widened: Filters | null;
  /** One question for each filter in use: does anything come in only because this fact is unknown? */
  readonly unknownIn: readonly { readonly name: FilterName; readonly filters: Filters }[];
  /** The counts of a filter in use are taken without its own choice, for its values stand side by side (OR). */
  readonly countsOf: readonly { readonly name: FilterName; readonly filters: Filters }[];
};

/** Plans the questions of a query. A filter never drops an offer whose fact is unknown: it comes in a second group. */
export function planQuery({ chosen, sureOnly }: Query, unknowns: Unknowns): Plan {
  const used = filterNames.filter((name) => chosen[name] !== undefined);
  const wide = (name: FilterName): readonly string[] => [
    ...new Set([...(chosen[name] ?? []), ...(unknowns[name] ?? [])]),
  ];
  const widening = used.filter((name) => wide(name).length > (chosen[name]?.length ?? 0));
  const filters = (values: (name: FilterName) => readonly string[], names = used): Filters =>
    Object.fromEntries(names.map((name) => [name, { any: values(name) }]));
  const fit = filters((name) => chosen[name] ?? []);
  const second = !sureOnly && widening.length > 0;
  return {
    fit,
    widened: second ? filters(wide) : null,
    unknownIn: second
      ? widening.map((name) => ({
          name,
          filters: filters((each) =>
            each === name ? wide(name).filter((value) => !chosen[name]?.includes(value)) : wide(each),
          ),
        }))
      : [],
    countsOf: used.map((name) => ({
      name,
      filters: filters(
        (each) => chosen[each] ?? [],
        used.filter((each) => each !== name),
      ),
    })),
  };
}
