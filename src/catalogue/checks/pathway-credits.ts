import { stated } from '../../values/fact.ts';
import type { Figure } from '../../values/figure.ts';
import type { CheckedCatalogue } from '../checked-offer.ts';
import type { CatalogueCheck } from './check.ts';
import { checkPathwayRules, type PathwayLookup } from './pathway-rules.ts';
import { mayFit } from './stackability.ts';

/** The rules of every pathway against the credits of the offers that they name. */
export const checkPathwayCredits: CatalogueCheck = (catalogue, report) => {
  const lookup = lookupIn(catalogue);
  for (const [id, pathway] of catalogue.pathways) {
    for (const finding of checkPathwayRules(pathway, lookup)) report('pathway', id, finding);
  }
};

/** Only awarded credit counts: credit that something is merely equal to may not be accepted. */
function lookupIn(catalogue: CheckedCatalogue): PathwayLookup {
  return {
    credits: (offer, system): Figure | null => {
      const workload = catalogue.offers.get(offer)?.workload;
      const credits = workload ? stated(workload)?.credits : undefined;
      if (!Array.isArray(credits)) return null;
      return credits.find((one) => one.system === system && one.basis === 'awarded')?.figure ?? null;
    },
    hasOffer: (offer) => catalogue.offers.has(offer),
    awarders: (id) => {
      const offer = catalogue.offers.get(id);
      if (!offer) return null;
      if (offer.awardedBy.length === 0) return offer.provider.length > 0 ? offer.provider : null;
      const ids = offer.awardedBy.flatMap((one) => ('id' in one ? [one.id] : []));
      return ids.length === offer.awardedBy.length ? ids : null;
    },
    mayFit: (entry) => [...catalogue.offers.values()].some((offer) => mayFit(offer, entry)),
    pathway: (id) => catalogue.pathways.get(id) ?? null,
  };
}
