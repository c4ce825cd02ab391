import type { Offer } from '../../catalogue/catalogue.ts';
import type { ExportContext } from '../format.ts';
import { providerAddress } from '../identifiers.ts';
import { iri, type Node, node, texts, thing } from '../rdf/node.ts';
import { canBeOrganisation } from './organisation.ts';

/** Who awards it: organisations by their address, others by their name. */
export type Awarding = { readonly opportunity: Node; readonly agents: readonly Node[] };

/** The provider awards what it offers, unless the file names who else does. */
export function awarding(offer: Offer, address: string, context: ExportContext): Awarding {
  const bodies = awardingBodies(offer).map((body, index) => {
    const provider = 'id' in body ? context.site.catalogue.providers.get(body.id) : undefined;
    if (provider && canBeOrganisation(provider)) return { iri: providerAddress(context, provider), agent: null };
    const name = provider?.name ?? ('name' in body ? body.name : undefined);
    const agent = thing(`${address}#awarding-body-${index + 1}`, ['elm:Agent'], ['skos:prefLabel', texts(name)]);
    return { iri: agent.id ?? '', agent };
  });
  return {
    opportunity: node(
      'elm:AwardingOpportunity',
      ['elm:awardingBody', bodies.map((body) => iri(body.iri))],
      ['elm:learningAchievementSpecification', [iri(address)]],
    ),
    agents: bodies.flatMap(({ agent }) => agent ?? []),
  };
}

/** Organisations that award an offer, as ids of providers or names. */
export function awardingBodies({ awardedBy, provider }: Offer): Offer['awardedBy'] {
  return awardedBy.length > 0 ? awardedBy : provider.map((id) => ({ id }));
}
