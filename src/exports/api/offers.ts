import { movedIds } from '../../views/moved.ts';
import type { ApiOffers } from '../../views/types/api.ts';
import { type ExportContext, type GeneratedFile, offerByOffer } from '../format.ts';
import { API, apiPage, pagePath } from './api-head.ts';
import { offerPath, toApiOffer, toMovedOffer } from './offer.ts';
import { toApiSummary } from './offer-summary.ts';

/** Offers on one page of the list. */
export const PAGE_SIZE = 200;

/**
 * The offers as JSON: the list in pages (`/api/v1/offers.json`, `/api/v1/offers-2.json`, …), and a file for each offer and
 * each of its earlier ids.
 */
export const apiOffers = offerByOffer('api-offers', (context) => ({
  begin: () => offerList(context),
  *of(offer) {
    yield file(offerPath(offer.id), toApiOffer(offer, context));
  },
  *end() {
    for (const [id, movedTo] of movedIds(context.site.catalogue.offers))
      yield file(offerPath(id), toMovedOffer(id, movedTo, context));
  },
}));

function* offerList(context: ExportContext): Generator<GeneratedFile> {
  const all = [...context.site.catalogue.offers.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const { pages } = apiPage(context, 'offers', 1, all.length, PAGE_SIZE);
  for (let page = 1; page <= pages; page++) {
    const offers = all.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE).map((offer) => toApiSummary(offer, context));
    const list: ApiOffers = { ...apiPage(context, 'offers', page, all.length, PAGE_SIZE), offers };
    yield file(pagePath('offers', page), list);
  }
}

function file(path: string, content: object): GeneratedFile {
  return { path: `${API}${path}`, content: `${JSON.stringify(content)}\n` };
}
