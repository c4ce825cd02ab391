import type { Offer, Provider } from '../../catalogue/catalogue.ts';
import type { SiteContext } from '../../views/site-context.ts';
import type { ExportContext } from '../format.ts';
import { type Node, texts, thing } from '../rdf/node.ts';
import { awardingBodies } from './awarding.ts';
import { opportunities } from './opportunity.ts';
import { canBeOrganisation, organisation } from './organisation.ts';
import { specification } from './specification.ts';

/** What an offer is in ELM: everything that is about it alone. Organisations stand once in a file. */
export type ElmOffer = { readonly described: readonly Node[]; readonly occasions: readonly Node[] };

const atHand = new WeakMap<SiteContext, { readonly offer: Offer; readonly origin: string; readonly elm: ElmOffer }>();

/** An offer in ELM, made once for all files that are written of it one after the other. */
export function elmOffer(offer: Offer, context: ExportContext): ElmOffer {
  const { site, origin } = context;
  const known = atHand.get(site);
  if (known?.offer === offer && known.origin === origin) return known.elm;
  const elm = { described: specification(offer, context), occasions: opportunities(offer, context) };
  atHand.set(site, { offer, origin, elm });
  return elm;
}

/** The things of an offer in one list. */
export function offerNodes(offer: Offer, context: ExportContext): readonly Node[] {
  const { described, occasions } = elmOffer(offer, context);
  return [...described, ...occasions];
}

/** Ids of the organisations that an offer names, with the wholes that they are parts of. */
export function organisationsOf(offer: Offer, { site }: ExportContext): readonly string[] {
  const { providers } = site.catalogue;
  const named = [...offer.provider, ...awardingBodies(offer).flatMap((body) => ('id' in body ? [body.id] : []))];
  const found = new Set<string>();
  for (const first of named) {
    let id: string | undefined = first;
    while (id !== undefined && !found.has(id)) {
      const provider = providers.get(id);
      if (!provider || !canBeOrganisation(provider)) break;
      found.add(id);
      id = provider.partOf;
    }
  }
  return [...found];
}

/** Organisations by their ids, and who answers for the catalogue. */
export function agentNodes(ids: Iterable<string>, context: ExportContext): readonly Node[] {
  const { catalogue, to } = context.site;
  const mailboxes = new Set<string>();
  const organisations = [...ids].flatMap((id) => {
    const provider = catalogue.providers.get(id);
    return provider ? organisationOnce(provider, context) : [];
  });
  const once = organisations.filter(({ id = '', types }) => {
    if (types[0] !== 'elm:Mailbox') return true;
    if (mailboxes.has(id)) return false;
    mailboxes.add(id);
    return true;
  });
  const publisher = thing(
    `${context.url(to.home)}#publisher`,
    ['elm:Agent'],
    ['skos:prefLabel', texts(catalogue.settings.publisher.name)],
  );
  return [...once, publisher];
}

/** Nodes of organisations by their ids: hundreds of offers name the same one. */
const made = new WeakMap<SiteContext, Map<string, readonly Node[]>>();

function organisationOnce(provider: Provider, context: ExportContext): readonly Node[] {
  const known = made.get(context.site) ?? new Map<string, readonly Node[]>();
  made.set(context.site, known);
  // The address of the site is part of the nodes.
  const key = `${context.origin} ${provider.id}`;
  const nodes = known.get(key) ?? organisation(provider, context);
  known.set(key, nodes);
  return nodes;
}
