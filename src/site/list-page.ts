import type { PagedFilter } from '../views/addresses.ts';
import { facetPaths } from '../views/facet-paths.ts';
import { furtherPages, LIST_PAGE } from '../views/pages.ts';
import { toFacetPageView, toFurtherOffersView } from '../views/to-offers-view.ts';
import type { OfferEntry } from '../views/types/entry.ts';
import type { PageHead } from '../views/types/frame.ts';
import type { FacetPageView } from '../views/types/offers.ts';
import { type DataPath, dataPaths, type MadePage } from './data-pages.ts';
import { type FeedLink, facetFeeds } from './feed-links.ts';
import { digestOf } from './kept-pages.ts';
import { frameDigest } from './offer-page.ts';
import type { Site } from './site.ts';
import { structuredList } from './structured-data.ts';

/** All that the page of a plain list of offers is made of, beside what all pages share: see `DataPage`. */
export type ListPageData = {
  readonly head: PageHead;
  readonly feeds: readonly FeedLink[];
  /** What the page tells machines; null for none. */
  readonly structured: string | null;
  readonly view: FacetPageView;
};

/** A page of a value of a filter, as its address names it. */
export type FacetParams = { readonly facet: PagedFilter; readonly value: string; readonly page: string };

/** The further pages of the list of all offers that must be drawn. */
export function furtherPaths(site: Site): DataPath<{ page: string }, ListPageData>[] {
  const { context } = site;
  const pages = function* () {
    for (const page of furtherPages(context.catalogue.offers.size, LIST_PAGE))
      yield {
        params: { page },
        file: `offers/page/${page}/index.html`,
        make: (now: Site) => withKey(furtherPage(Number(page), now), now),
      };
  };
  return dataPaths(site, pages);
}

function furtherPage(page: number, site: Site): ListPageData {
  const { words, to } = site.context;
  const view = toFurtherOffersView(page, site.context);
  const head = { title: words.sitePages.pageOf(view.title, page), path: to.offers(page), current: 'offers' } as const;
  return { head, feeds: [], structured: structuredList(view.entries, site), view };
}

/** The pages of values of filters that must be drawn. @param isShown by their number, from 1 */
export function facetListPaths(site: Site, isShown: (page: number) => boolean): DataPath<FacetParams, ListPageData>[] {
  const pages = function* () {
    for (const { facet, value, page } of facetPaths(site.index)) {
      if (!isShown(page)) continue;
      yield {
        params: { facet, value, page: String(page) },
        file: `offers/${facet}/${value}/${page === 1 ? '' : `page/${page}/`}index.html`,
        make: (now: Site) => withKey(facetPage(facet, value, page, now), now),
      };
    }
  };
  return dataPaths(site, pages);
}

function facetPage(facet: PagedFilter, value: string, page: number, site: Site): ListPageData {
  const { words, to } = site.context;
  const view = toFacetPageView(facet, value, page, site.index, site.context);
  const first = words.sitePages.offersOf(view.legend, view.title);
  const title = page === 1 ? first : words.sitePages.pageOf(first, page);
  return {
    head: { title, path: to.facet(facet, value, page), current: 'offers' },
    feeds: page === 1 ? facetFeeds(facet, value, site) : [],
    structured: structuredList(view.entries, site),
    view,
  };
}

function withKey(data: ListPageData, { frame }: Site): MadePage<ListPageData> {
  const { view, ...beside } = data;
  const { entries, ...around } = view;
  return { data, key: digestOf([frameDigest(frame), beside, around, entries.map(entryDigest)]) };
}

const entryDigests = new WeakMap<OfferEntry, string>();

/** Digest of an offer as lists show it. It is remembered: an offer stands in a dozen lists. */
function entryDigest(entry: OfferEntry): string {
  const known = entryDigests.get(entry) ?? digestOf(entry);
  entryDigests.set(entry, known);
  return known;
}
