import type { Offer } from '../../catalogue/catalogue.ts';
import { wholeOf } from '../../facts/offer-facts.ts';
import { stated } from '../../values/fact.ts';
import type { ApiCost, ApiOfferSummary } from '../../views/types/api.ts';
import type { ExportContext } from '../format.ts';
import { saidBy } from '../said-by.ts';
import { apiUrl } from './api-head.ts';
import { offerPath } from './offer.ts';

/** An offer in the list of all. */
export function toApiSummary(offer: Offer, context: ExportContext): ApiOfferSummary {
  const { site, url } = context;
  const facts = site.factsOf(offer.id);
  const { href, title, lang } = site.entryOf(offer.id);
  const delivery = stated(offer.delivery);
  const start = facts.nextRun?.run.start;
  return {
    id: offer.id,
    title,
    ...(lang === undefined ? {} : { lang }),
    provider: offer.provider,
    status: offer.status.is,
    saidBy: saidBy(offer, site),
    url: url(href),
    json: apiUrl(context, offerPath(offer.id)),
    hours: facts.hours.known ? facts.hours.value : null,
    ects: facts.ects.known ? facts.ects.value : null,
    eqf: facts.level.known ? facts.level.value.eqf : null,
    mode: delivery?.mode ?? [],
    languages: delivery?.language?.teaching ?? [],
    fields: stated(offer.subject)?.field ?? [],
    nextStart: typeof start === 'object' ? start.earliest : start === 'rolling' ? 'any-time' : null,
    availability: facts.availability,
    cost: costOf(offer, context),
    answered: facts.completeness.answered,
  };
}

/** The whole cost for everyone; null where it is not known in full. */
function costOf({ id }: Offer, { site }: ExportContext): readonly ApiCost[] | null {
  const { fee } = site.factsOf(id);
  if (!fee.known) return null;
  const costs = fee.value.flatMap(({ total, conditional }): ApiCost[] => {
    const whole = wholeOf(total);
    if (conditional || whole.kind === 'at-least') return [];
    return [whole.kind === 'free' ? { figure: { min: 0, max: 0, about: false } } : whole.money];
  });
  return costs.length === fee.value.length ? costs : null;
}
