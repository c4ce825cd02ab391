import { isChosen } from '../chosen.ts';
import { organisationsOf } from '../elm/elm-graph.ts';
import { elmPrefixes, elmVersion, schemeOf } from '../elm/namespace.ts';
import { type ExportContext, type OfferPass, type Omission, offerByOffer } from '../format.ts';
import { passedOn, whyWithheld } from '../published.ts';
import type { Node } from '../rdf/node.ts';
import { growingGraph, writePart } from '../rdf/write-graph.ts';
import { rootFile } from '../root-files.ts';
import { missingForQualityLink } from './missing.ts';
import { institution, QUALITY_LINK, qualityLinkNodes, referredProviders, replacements } from './ql-graph.ts';

const PATH = 'data/quality-link/offers.jsonld';
export const MANIFEST = '.well-known/quality-link-manifest.json';

/**
 * Offers for the QualityLink network of European catalogues, and the manifest by which it finds them.
 * @see QualityLink, discovery specification and data exchange specification (drafts)
 */
export const qualityLink = offerByOffer('quality-link', qualityLinkPass, qualityLinkOmissions);

function qualityLinkPass(context: ExportContext): OfferPass | null {
  if (!isChosen(context, 'quality-link')) return null;
  const { catalogue } = context.site;
  const version = elmVersion(catalogue.settings, 'quality-link', '3.3');
  const options = { prefixes: { ...elmPrefixes(version), ql: QUALITY_LINK }, schemeOf };
  const graph = growingGraph('jsonld', options);
  const former = replacements(catalogue.offers.values());
  const named = new Set<string>();
  let count = 0;
  return {
    *of(offer) {
      if (whyWithheld(offer, catalogue.settings) !== null || missingForQualityLink(offer, context) !== null) return;
      const replaced = former.get(offer.id) ?? [];
      for (const id of [...organisationsOf(offer, context), ...referredProviders(offer, context, replaced)])
        named.add(id);
      if (count === 0) yield { path: PATH, content: graph.begin() };
      count += 1;
      const part = writePart(qualityLinkNodes(offer, context, former), ['jsonld'], options);
      yield { path: PATH, content: graph.add(part), more: true };
    },
    *end() {
      if (count === 0) return;
      const part = writePart(institutions(named, context), ['jsonld'], options);
      yield { path: PATH, content: graph.add(part) + graph.end(), more: true };
      const manifest = qualityLinkManifest(context) ?? '';
      yield* rootFile(context, MANIFEST, manifest);
      yield* rootFile(context, '.well-known/quality-link-manifest', manifest);
    },
  };
}

function* qualityLinkOmissions(context: ExportContext): Generator<Omission> {
  if (!isChosen(context, 'quality-link')) return;
  for (const offer of passedOn(context)) {
    const missing = missingForQualityLink(offer, context);
    if (missing !== null) yield missing;
  }
}

/** Institutions by their ids; a mailbox that several share stands once. */
function* institutions(ids: Iterable<string>, context: ExportContext): Generator<Node> {
  const mailboxes = new Set<string>();
  for (const id of ids) {
    const provider = context.site.catalogue.providers.get(id);
    for (const node of provider ? institution(provider, context) : []) {
      if (node.types[0] === 'elm:Mailbox' && mailboxes.has(node.id ?? '')) continue;
      if (node.types[0] === 'elm:Mailbox') mailboxes.add(node.id ?? '');
      yield node;
    }
  }
}

/** Where the file is and in which form, for the aggregator; the institution is named where there is only one. Null where there are no offers for it. */
export function qualityLinkManifest(context: ExportContext): string | null {
  const { catalogue } = context.site;
  const domains = new Set<string | undefined>();
  for (const offer of passedOn(context)) {
    if (missingForQualityLink(offer, context) !== null) continue;
    for (const id of offer.provider) domains.add(catalogue.providers.get(id)?.identifiers.schac);
  }
  if (domains.size === 0) return null;
  const [schac, ...others] = domains;
  const manifest = {
    ...(schac !== undefined && others.length === 0 ? { meta: { schac } } : {}),
    sources: [
      {
        type: 'elm',
        path: context.url(`${context.site.to.base}${PATH}`),
        version: elmVersion(catalogue.settings, 'quality-link', '3.3'),
        contentType: 'application/ld+json',
        id: 'micro-credentials',
        name: Object.values(catalogue.settings.title)[0] ?? '',
        auth: { type: 'none' },
        refresh: 24,
      },
    ],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
