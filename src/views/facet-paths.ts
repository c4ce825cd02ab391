import { type PagedFilter, pagedFilters } from './addresses.ts';
import { FACET_PAGE, pageCount } from './pages.ts';
import type { FacetIndex } from './to-facets.ts';

/** A page of a value of a filter. */
export type FacetPath = { readonly facet: PagedFilter; readonly value: string; readonly page: number };

/** Every page of every value of every filter that has pages. */
export function facetPaths(index: FacetIndex): readonly FacetPath[] {
  return pagedFilters.flatMap((facet) =>
    [...index[facet]].flatMap(([value, ids]) =>
      Array.from({ length: pageCount(ids.length, FACET_PAGE) }, (_, at): FacetPath => ({ facet, value, page: at + 1 })),
    ),
  );
}
