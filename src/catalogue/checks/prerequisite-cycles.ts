import type { Requirement } from '../../concepts/prerequisites.ts';
import { prerequisitesRules } from '../../concepts/prerequisites-rules.ts';
import type { Path } from '../../diagnostics/finding.ts';
import { stated } from '../../values/fact.ts';
import type { Offer } from '../catalogue.ts';
import type { CheckedOffer } from '../checked-offer.ts';
import { findCycles } from '../graph.ts';
import { collectReferences } from '../references.ts';
import type { CatalogueCheck } from './check.ts';

/** Offers that require each other can never be begun; one that requires an offer which is not offered leads nowhere. */
export const checkPrerequisiteCycles: CatalogueCheck = (catalogue, report) => {
  const required = new Map([...catalogue.offers].map(([id, offer]) => [id, [...new Set(requiredOffers(offer))]]));
  for (const [id, offer] of catalogue.offers) {
    for (const needed of required.get(id) ?? []) {
      const status = catalogue.offers.get(needed)?.status.is;
      const isGone = (status === 'closed' || status === 'superseded') && offer.status.is !== status;
      if (needed !== id && !isGone) continue;
      const at = placeOf(offer, needed);
      if (needed === id) {
        report('offer', id, { rule: prerequisitesRules.itself, at, message: 'The offer requires itself.' });
      } else {
        const message = `“${needed}” is required, but is no longer offered (${status}).`;
        report('offer', id, { rule: prerequisitesRules['not-offered'], at, message });
      }
    }
  }
  const next = (id: string): string[] => (required.get(id) ?? []).filter((other) => other !== id);
  for (const cycle of findCycles(catalogue.offers.keys(), next)) {
    const message = `These offers require each other: ${[...cycle, cycle[0]].join(' → ')}.`;
    cycle.forEach((id, index) => {
      const following = cycle[(index + 1) % cycle.length] as string;
      const at = placeOf(catalogue.offers.get(id) as CheckedOffer, following);
      report('offer', id, { rule: prerequisitesRules.cycle, at, message });
    });
  }
};

/** Offers that are required whatever else holds: those below a choice are not. */
export function requiredOffers(offer: Pick<Offer, 'prerequisites'>): string[] {
  const of = (requirement: Requirement): string[] => {
    if (requirement.kind === 'offer') return [requirement.id];
    return requirement.kind === 'allOf' ? requirement.items.flatMap(of) : [];
  };
  return (stated(offer.prerequisites)?.required ?? []).flatMap(of);
}

/** Where an offer names another one among its prerequisites. */
function placeOf({ prerequisites }: CheckedOffer, needed: string): Path {
  const named = collectReferences('offer', { prerequisites }).find(({ to, id }) => to === 'offer' && id === needed);
  return named?.at ?? ['prerequisites'];
}
