import { embedPaths } from './embed/addresses.ts';
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
  'stackability',
  'described',
] as const satisfies readonly FilterName[];

export type PagedFilter = (typeof pagedFilters)[number];

/** Addresses of the pages of one site. Every one ends in a slash. */
export type Addresses = {
  readonly base: string;
  readonly home: string;
  /** The list of offers, by page from 1. */
  readonly offers: (page?: number) => string;
  readonly offer: (id: string) => string;
  /** iCalendar file of an offer's deadlines and starts. */
  readonly calendar: (id: string) => string;
  /** Picture of an offer for messages and social networks. */
  readonly picture: (id: string) => string;
  /** Picture of the catalogue, for every other page. */
  readonly cataloguePicture: string;
  readonly shortlist: string;
  readonly planner: string;
  /** Where what the planner loads stands. */
  readonly plans: string;
  /** Offers with one value of a filter, by page from 1. */
  readonly facet: (filter: PagedFilter, value: string, page?: number) => string;
  readonly providers: string;
  readonly provider: (id: string) => string;
  readonly pathways: string;
  readonly pathway: (id: string) => string;
  /** Where readers put together what they compare. */
  readonly compare: string;
  readonly comparison: (id: string) => string;
  readonly comparisonOfPathway: (id: string, page?: number) => string;
  /** Offers of a field (code of ISCED-F) and an EQF level. */
  readonly comparisonOfField: (field: string, level: number, page?: number) => string;
  /** A file of the interface for programs, by its path below `/api/v1/`. */
  readonly api: (path: string) => string;
  /** What is there for programs. */
  readonly data: string;
  readonly levels: string;
  readonly glossary: string;
  readonly transparency: string;
  readonly checks: string;
  /** The page of a rule, by its id `concept/name`. */
  readonly check: (rule: string) => string;
  /** One of the site owner's own pages. */
  readonly own: (id: string) => string;
  readonly media: (file: string) => string;
  /** A folder of the search's files, as `searchFolder` names it. */
  readonly search: (folder: string) => string;
  readonly howToRead: string;
  /** The style sheet of the institution's own look. */
  readonly look: string;
  readonly favicon: string;
  /** Where a piece for other people's pages is put together. */
  readonly embed: string;
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
    calendar: (id) => at(`offers/${id}/calendar.ics`),
    picture: (id) => at(`offers/${id}/picture.png`),
    cataloguePicture: at('picture.png'),
    shortlist: at('shortlist/'),
    planner: at('planner/'),
    plans: at('api/v1/'),
    facet: (filter, value, page = 1) => paged(`offers/${filter}/${value}/`, page),
    providers: at('providers/'),
    provider: (id) => at(`providers/${id}/`),
    pathways: at('pathways/'),
    pathway: (id) => at(`pathways/${id}/`),
    compare: at('compare/'),
    comparison: (id) => at(`compare/${id}/`),
    comparisonOfPathway: (id, page = 1) => paged(`compare/pathway/${id}/`, page),
    comparisonOfField: (field, level, page = 1) => paged(`compare/field/${field}/${level}/`, page),
    api: (path) => at(`api/v1/${path}`),
    data: at('data/'),
    levels: at('levels/'),
    glossary: at('glossary/'),
    transparency: at('transparency/'),
    checks: at('checks/'),
    check: (rule) => at(`checks/${rule}/`),
    own: (id) => at(`${id}/`),
    media: (file) => at(file.replace(/^(?:content\/)?(?=media\/)/, '')),
    search: (folder) => at(folder),
    howToRead: at('how-to-read/'),
    look: at('look.css'),
    favicon: at('favicon.svg'),
    embed: at(embedPaths.builder),
  };
}
