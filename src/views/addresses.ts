import { href } from './href.ts';
import type { FilterName } from './types/facet.ts';

/** Filters that have a page for each of their values; whether one can apply changes from day to day and has none. */
export const pagedFilters = [
  'field',
  'level',
  'provider',
  'mode',
  'language',
  'country',
  'price',
  'workload',
] as const satisfies readonly FilterName[];

export type PagedFilter = (typeof pagedFilters)[number];

/** Addresses of the pages of one site. Every one ends in a slash. */
export type Addresses = {
  readonly base: string;
  readonly home: string;
  /** The list of offers, by page from 1. */
  readonly offers: (page?: number) => string;
  readonly offer: (id: string) => string;
  /** Offers with one value of a filter, by page from 1. */
  readonly facet: (filter: PagedFilter, value: string, page?: number) => string;
  readonly providers: string;
  readonly provider: (id: string) => string;
  readonly pathways: string;
  readonly pathway: (id: string) => string;
  readonly comparison: (id: string) => string;
  readonly levels: string;
  readonly glossary: string;
  readonly transparency: string;
  readonly checks: string;
  /** The page of a rule, by its id `concept/name`. */
  readonly check: (rule: string) => string;
  /** One of the site owner's own pages. */
  readonly own: (id: string) => string;
  readonly media: (file: string) => string;
  /** Directory of the search index. */
  readonly index: string;
};

/** @param base path of the site: `/` or `/catalogue/` */
export function addressesOf(base: string): Addresses {
  const at = (path: string): string => href(base, path);
  const paged = (path: string, page: number): string => at(page === 1 ? path : `${path}page/${page}/`);
  return {
    base: at(''),
    home: at(''),
    offers: (page = 1) => paged('offers/', page),
    offer: (id) => at(`offers/${id}/`),
    facet: (filter, value, page = 1) => paged(`offers/${filter}/${value}/`, page),
    providers: at('providers/'),
    provider: (id) => at(`providers/${id}/`),
    pathways: at('pathways/'),
    pathway: (id) => at(`pathways/${id}/`),
    comparison: (id) => at(`compare/${id}/`),
    levels: at('levels/'),
    glossary: at('glossary/'),
    transparency: at('transparency/'),
    checks: at('checks/'),
    check: (rule) => at(`checks/${rule}/`),
    own: (id) => at(`${id}/`),
    media: (file) => at(file.replace(/^(?:content\/)?(?=media\/)/, '')),
    index: at('pagefind/'),
  };
}
