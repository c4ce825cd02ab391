import type { Offer } from '../../catalogue/catalogue.ts';
import { isChosen } from '../chosen.ts';
import type { ExportContext, Format, GeneratedFile, Omission } from '../format.ts';
import { passedOn } from '../published.ts';
import type { Node } from '../rdf/node.ts';
import { type GraphOptions, type Syntax, syntaxes, writeGraph } from '../rdf/write-graph.ts';
import { agentNodes, expressible, offerNodes, organisationsOf } from './elm-graph.ts';
import { toLoqXml } from './loq-xml.ts';
import { missingForElm } from './missing.ts';
import { elmPrefixes, elmVersion, schemeOf } from './namespace.ts';

/** Offers in one file of the XML form, which must be whole in memory: its things stand sorted by class. */
const OFFERS_IN_XML = 500;

/**
 * The European Learning Model, application profile for learning opportunities and qualifications: each offer and the
 * whole catalogue as Turtle, JSON-LD, RDF/XML, and in the XML form of the Qualification Dataset Register.
 */
export const elm: Format = {
  id: 'elm',
  files: elmFiles,
  omissions: elmOmissions,
};

function* elmFiles(context: ExportContext): Generator<GeneratedFile> {
  if (!isChosen(context, 'elm')) return;
  const options = graphOptions(context);
  yield* offerFiles(context, options);
  const nodesOf = shared(context);
  for (const syntax of syntaxes) {
    yield {
      path: `data/elm/catalogue.${syntax}`,
      content: writeGraph(catalogueNodes(context, nodesOf), syntax, options),
    };
  }
}

function* elmOmissions(context: ExportContext): Generator<Omission> {
  if (!isChosen(context, 'elm')) return;
  for (const offer of passedOn(context)) {
    const missing = missingForElm(offer, context);
    if (missing !== null) yield missing;
  }
}

function graphOptions({ site }: ExportContext): GraphOptions {
  return { prefixes: elmPrefixes(elmVersion(site.catalogue.settings, 'elm', '3.1')), schemeOf };
}

/** The files of each offer, and after every 500 of them the XML form of these: `catalogue.loq.xml`, `catalogue-2.loq.xml` … */
function* offerFiles(context: ExportContext, options: GraphOptions): Generator<GeneratedFile> {
  let part: Node[] = [];
  let organisations = new Set<string>();
  let number = 0;
  const xml = (): GeneratedFile => {
    const content = toLoqXml([...part, ...agentNodes(organisations, context)]);
    part = [];
    organisations = new Set();
    number += 1;
    return { path: `data/elm/catalogue${number === 1 ? '' : `-${number}`}.loq.xml`, content };
  };
  let count = 0;
  for (const offer of expressible(context)) {
    const own = offerNodes(offer, context);
    const named = organisationsOf(offer, context);
    const nodes = [...own, ...agentNodes(named, context)];
    for (const syntax of syntaxes) {
      yield { path: elmPath(offer.id, syntax), content: [...writeGraph(nodes, syntax, options)].join('') };
    }
    yield { path: elmPath(offer.id, 'loq.xml'), content: toLoqXml(nodes) };
    part.push(...own);
    for (const id of named) organisations.add(id);
    count += 1;
    if (count % OFFERS_IN_XML === 0) yield xml();
  }
  if (part.length > 0 || number === 0) yield xml();
}

/** Where the file of an offer stands below the root of the site. */
export function elmPath(id: string, ending: Syntax | 'loq.xml'): string {
  return `data/elm/offers/${id}.${ending}`;
}

/** Every offer, then every organisation once. */
function* catalogueNodes(context: ExportContext, nodesOf: (offer: Offer) => readonly Node[]): Generator<Node> {
  const organisations = new Set<string>();
  for (const offer of expressible(context)) {
    for (const id of organisationsOf(offer, context)) organisations.add(id);
    yield* nodesOf(offer);
  }
  yield* agentNodes(organisations, context);
}

/** Offers that the files of the whole catalogue, which are written side by side, have just made. */
function shared(context: ExportContext): (offer: Offer) => readonly Node[] {
  const recent = new Map<string, readonly Node[]>();
  return (offer) => {
    const found = recent.get(offer.id);
    if (found) return found;
    const nodes = offerNodes(offer, context);
    recent.set(offer.id, nodes);
    if (recent.size > OFFERS_AT_HAND) recent.delete(recent.keys().next().value ?? '');
    return nodes;
  };
}

const OFFERS_AT_HAND = 100;
