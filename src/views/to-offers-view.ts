import type { Offer } from '../catalogue/catalogue.ts';
import { eqfLevels } from '../vocabularies/eqf.ts';
import type { PagedFilter } from './addresses.ts';
import { eqfFacetValue } from './facet-values.ts';
import { FACET_PAGE, LIST_PAGE, pageOf, toPager } from './pages.ts';
import { searchFolder } from './search-folder.ts';
import { inSearchOrder, listRank } from './search-order.ts';
import type { SiteContext } from './site-context.ts';
import { type FacetIndex, toFacets, valueLabel } from './to-facets.ts';
import type { DownloadView, FacetPageView, OffersView } from './types/offers.ts';

const ordered = new WeakMap<SiteContext, readonly Offer[]>();

/** All offers as lists have them: those that can be taken first, then by title. */
function inListOrder(context: SiteContext): readonly Offer[] {
  const known = ordered.get(context);
  if (known) return known;
  const sorted = inSearchOrder(context).toSorted((a, b) => listRank(a) - listRank(b));
  ordered.set(context, sorted);
  return sorted;
}

const places = new WeakMap<SiteContext, ReadonlyMap<string, number>>();

/** Where each offer stands in the list. */
function placesInList(context: SiteContext): ReadonlyMap<string, number> {
  const known = places.get(context) ?? new Map(inListOrder(context).map(({ id }, index) => [id, index]));
  places.set(context, known);
  return known;
}

const listed = new WeakMap<FacetIndex, Map<string, readonly Offer[]>>();

/** Offers with one value of a filter, in list order: sorted once for all pages of the value. */
function offersWith(filter: PagedFilter, value: string, index: FacetIndex, context: SiteContext): readonly Offer[] {
  const lists = listed.get(index) ?? new Map<string, readonly Offer[]>();
  listed.set(index, lists);
  const key = `${filter} ${value}`;
  const known = lists.get(key);
  if (known) return known;
  const place = placesInList(context);
  const ids = [...(index[filter].get(value) ?? [])].sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
  const offers = ids.flatMap((id) => context.catalogue.offers.get(id) ?? []);
  lists.set(key, offers);
  return offers;
}

/** The first page of the list of all offers, with search and every filter. */
export function toOffersView(index: FacetIndex, context: SiteContext): OffersView {
  const offers = inListOrder(context);
  return {
    title: context.words.search.title,
    total: offers.length,
    facets: toFacets(index, context),
    entries: pageOf(offers, 1, LIST_PAGE).map(({ id }) => context.entryOf(id)),
    pager: toPager(1, offers.length, LIST_PAGE, context.to.offers),
    indexHref: context.to.search(searchFolder(context)),
    today: context.today,
  };
}

/** A further page of the list of all offers: the list alone, since the filters stand on the first. */
export function toFurtherOffersView(page: number, context: SiteContext): FacetPageView {
  const { to, words } = context;
  const offers = inListOrder(context);
  return {
    title: words.search.title,
    trail: [
      { label: words.site.home, href: to.home },
      { label: words.site.offersTrail, href: to.offers() },
    ],
    total: offers.length,
    entries: pageOf(offers, page, LIST_PAGE).map(({ id }) => context.entryOf(id)),
    pager: toPager(page, offers.length, LIST_PAGE, to.offers),
    refineHref: to.offers(),
    download: downloadOf(context),
  };
}

/** A page of the offers with one value of a filter. */
export function toFacetPageView(
  filter: PagedFilter,
  value: string,
  page: number,
  index: FacetIndex,
  context: SiteContext,
): FacetPageView & { readonly legend: string } {
  const { to, words } = context;
  const offers = offersWith(filter, value, index, context);
  const explanation =
    filter === 'level' ? eqfLevels.find(({ level }) => eqfFacetValue(level) === value)?.explanation : undefined;
  return {
    title: valueLabel(filter, value, context),
    legend: words.facets[filter].legend,
    trail: [
      { label: words.site.home, href: to.home },
      { label: words.site.offersTrail, href: to.offers() },
    ],
    ...(explanation === undefined ? {} : { explanation }),
    total: offers.length,
    entries: pageOf(offers, page, FACET_PAGE).map(({ id }) => context.entryOf(id)),
    pager: toPager(page, offers.length, FACET_PAGE, (number) => to.facet(filter, value, number)),
    refineHref: `${to.offers()}?${filter}=${encodeURIComponent(value)}`,
    download: { ...downloadOf(context), filter, value },
  };
}

function downloadOf(context: SiteContext): DownloadView {
  const { to, catalogue } = context;
  return {
    indexHref: to.search(searchFolder(context)),
    total: catalogue.offers.size,
    explainHref: `${to.offers()}#columns`,
  };
}
