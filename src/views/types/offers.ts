import type { Day } from '../../values/day.ts';
import type { OfferEntry } from './entry.ts';
import type { FacetView } from './facet.ts';
import type { Link } from './link.ts';

/** Where in a list cut into pages one stands. */
export type PagerView = {
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  /** Addresses by page, all of them, in order. */
  readonly hrefs: readonly string[];
};

/** `/offers/` and its further pages: search where there are scripts, a list in pages where there are none. */
export type OffersView = {
  readonly title: string;
  /** Offers in the whole catalogue, or of this facet. */
  readonly total: number;
  readonly facets: readonly FacetView[];
  readonly entries: readonly OfferEntry[];
  readonly pager: PagerView;
  /** Directory of the search's files, with a slash at its end. */
  readonly indexHref: string;
  /** The day of the build. */
  readonly today: Day;
};

/** What a page tells the script that hands its list over as a file. */
export type DownloadView = {
  readonly indexHref: string;
  /** Offers in the whole catalogue. */
  readonly total: number;
  /** The filter and the value that the list is of; absent: all offers. */
  readonly filter?: string;
  readonly value?: string;
  /** Where the columns are explained. */
  readonly explainHref?: string;
};

/** A plain list: the page of one value of a facet (`/offers/level/eqf-6/`), or a further page of all offers. */
export type FacetPageView = {
  /** `Level 6, bachelor’s`. */
  readonly title: string;
  /** Legend of the facet, as its byline: `Level`. */
  readonly legend?: string;
  readonly trail: readonly Link[];
  readonly explanation?: string;
  readonly total: number;
  readonly entries: readonly OfferEntry[];
  readonly pager: PagerView;
  /** The same in the search, where further filters can be set: `/offers/?level=eqf-6`. */
  readonly refineHref: string;
  readonly download: DownloadView;
};
