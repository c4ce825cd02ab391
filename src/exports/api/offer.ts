import type { Offer } from '../../catalogue/catalogue.ts';
import { comparableFacts, toComparedOffer } from '../../views/comparison/compared-offer.ts';
import type { ApiDerived, ApiMovedOffer, ApiOffer } from '../../views/types/api.ts';
import { eventsOf } from '../calendar/events.ts';
import type { ExportContext } from '../format.ts';
import { saidBy } from '../said-by.ts';
import { apiHead, apiUrl } from './api-head.ts';

/** Path of an offer's file below `/api/v1/`. */
export function offerPath(id: string): string {
  return `offers/${id}.json`;
}

/** Everything of an offer: what is stated, what follows from it, and what its page shows. */
export function toApiOffer(offer: Offer, context: ExportContext): ApiOffer {
  const { site, url, bodyOf } = context;
  const compared = toComparedOffer(offer, site);
  const { id: _id, path, digest: _digest, hasBody: _hasBody, translations: _translations, ...values } = offer;
  const body = bodyOf(path);
  return {
    ...apiHead(context),
    ...compared,
    saidBy: saidBy(offer, site),
    url: url(compared.href),
    json: apiUrl(context, offerPath(offer.id)),
    values,
    derived: toDerived(offer, context),
    entry: site.entryOf(offer.id),
    ...(eventsOf(offer, context).length > 0 ? { calendar: site.to.calendar(offer.id) } : {}),
    ...(body === undefined ? {} : { body }),
  };
}

function toDerived(offer: Offer, { site }: ExportContext): ApiDerived {
  const facts = site.factsOf(offer.id);
  const { size, route, priceBands, workloadBands, freeForSome, availability, completeness, criteria } = facts;
  const next = facts.runs.findIndex(({ run }) => run === facts.nextRun?.run);
  return {
    ...comparableFacts(offer, facts),
    size,
    completeness,
    route,
    criteria,
    profiles: facts.profiles.map(({ profile: _named, ...totals }) => totals),
    runs: facts.runs.map(({ run: _named, deadlines: _stated, ...state }) => state),
    nextRun: next < 0 ? null : next,
    availability,
    priceBands,
    workloadBands,
    freeForSome,
  };
}

/** What stands at an earlier id of an offer. */
export function toMovedOffer(id: string, movedTo: string, context: ExportContext): ApiMovedOffer {
  return {
    ...apiHead(context),
    id,
    movedTo,
    href: context.site.to.offer(movedTo),
    json: apiUrl(context, offerPath(movedTo)),
  };
}
