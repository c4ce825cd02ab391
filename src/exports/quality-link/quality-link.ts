import type { Offer } from '../../catalogue/catalogue.ts';
import type { ElmVersion } from '../../records/settings/exports.ts';
import { isChosen } from '../chosen.ts';
import { organisationsOf } from '../elm/elm-graph.ts';
import { elmPrefixes, elmVersion, schemeOf } from '../elm/namespace.ts';
import type { ExportContext, Format, GeneratedFile, Omission } from '../format.ts';
import { passedOn } from '../published.ts';
import type { Node } from '../rdf/node.ts';
import { writeGraph } from '../rdf/write-graph.ts';
import { rootFile } from '../root-files.ts';
import { missingForQualityLink } from './missing.ts';
import { institution, QUALITY_LINK, qualityLinkNodes, referredProviders, replacements } from './ql-graph.ts';

const PATH = 'data/quality-link/offers.jsonld';

/**
 * Offers for the QualityLink network of European catalogues, and the manifest by which it finds them.
 * @see QualityLink, discovery specification and data exchange specification (drafts)
 */
export const qualityLink: Format = {
  id: 'quality-link',
  files: qualityLinkFiles,
  omissions: qualityLinkOmissions,
};

function* qualityLinkFiles(context: ExportContext): Generator<GeneratedFile> {
  const [first] = isChosen(context, 'quality-link') ? expressible(context) : [];
  if (first === undefined) return;
  const version = elmVersion(context.site.catalogue.settings, 'quality-link', '3.3');
  const prefixes = { ...elmPrefixes(version), ql: QUALITY_LINK };
  yield { path: PATH, content: writeGraph(nodes(context), 'jsonld', { prefixes, schemeOf }) };
  const manifest = manifestOf(context, version);
  yield* rootFile(context, '.well-known/quality-link-manifest.json', manifest);
  yield* rootFile(context, '.well-known/quality-link-manifest', manifest);
}

function* qualityLinkOmissions(context: ExportContext): Generator<Omission> {
  if (!isChosen(context, 'quality-link')) return;
  for (const offer of passedOn(context)) {
    const missing = missingForQualityLink(offer, context);
    if (missing !== null) yield missing;
  }
}

function* expressible(context: ExportContext): Generator<Offer> {
  for (const offer of passedOn(context)) if (missingForQualityLink(offer, context) === null) yield offer;
}

function* nodes(context: ExportContext): Generator<Node> {
  const { catalogue } = context.site;
  const former = replacements(catalogue.offers.values());
  const named = new Set<string>();
  for (const offer of expressible(context)) {
    const replaced = former.get(offer.id) ?? [];
    for (const id of [...organisationsOf(offer, context), ...referredProviders(offer, context, replaced)])
      named.add(id);
    yield* qualityLinkNodes(offer, context, former);
  }
  const mailboxes = new Set<string>();
  for (const id of named) {
    const provider = catalogue.providers.get(id);
    for (const node of provider ? institution(provider, context) : []) {
      if (node.types[0] === 'elm:Mailbox' && mailboxes.has(node.id ?? '')) continue;
      if (node.types[0] === 'elm:Mailbox') mailboxes.add(node.id ?? '');
      yield node;
    }
  }
}

/** Where the file is and in which form, for the aggregator; the institution is named where there is only one. */
function manifestOf(context: ExportContext, version: ElmVersion): string {
  const { catalogue } = context.site;
  const domains = new Set<string | undefined>();
  for (const offer of expressible(context)) {
    for (const id of offer.provider) domains.add(catalogue.providers.get(id)?.identifiers.schac);
  }
  const [schac, ...others] = domains;
  const manifest = {
    ...(schac !== undefined && others.length === 0 ? { meta: { schac } } : {}),
    sources: [
      {
        type: 'elm',
        path: context.url(`${context.site.to.base}${PATH}`),
        version,
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
