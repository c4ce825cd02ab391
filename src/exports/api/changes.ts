import type { Offer } from '../../catalogue/catalogue.ts';
import type { ExportContext, Format } from '../format.ts';
import { datesOf } from '../revised.ts';
import { API, apiPage, apiUrl, pagePath } from './api-head.ts';
import { offerPath } from './offer.ts';
import type { ApiChange, ApiChanges } from './types.ts';

/** Offers on one page of the list. */
const PAGE_SIZE = 500;

/** When each offer was new, changed and checked, the latest first: `/api/v1/changes.json`, `/api/v1/changes-2.json` … */
export const apiChanges: Format = {
  id: 'api-changes',
  *files(context) {
    const all = [...context.site.catalogue.offers.values()].map((offer) => toChange(offer, context)).sort(byDay);
    const { pages } = apiPage(context, 'changes', 1, all.length, PAGE_SIZE);
    for (let page = 1; page <= pages; page++) {
      const list: ApiChanges = {
        ...apiPage(context, 'changes', page, all.length, PAGE_SIZE),
        method: context.site.words.dataPage.changesMethod,
        changes: all.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE),
      };
      yield { path: `${API}${pagePath('changes', page)}`, content: `${JSON.stringify(list)}\n` };
    }
  },
};

function toChange(offer: Offer, context: ExportContext): ApiChange {
  const dates = datesOf(offer);
  const { revised, checked } = dates;
  return {
    id: offer.id,
    status: offer.status.is,
    version: offer.history?.version ?? null,
    ...dates,
    latest: revised === null || (checked !== null && checked > revised) ? checked : revised,
    json: apiUrl(context, offerPath(offer.id)),
  };
}

function byDay(a: ApiChange, b: ApiChange): number {
  if (a.latest !== b.latest) return (a.latest ?? '') < (b.latest ?? '') ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}
