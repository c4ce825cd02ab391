import type { Offer } from '../../catalogue/catalogue.ts';
import { isChosen } from '../chosen.ts';
import { type ExportContext, type GeneratedFile, type OfferPass, type Omission, offerByOffer } from '../format.ts';
import { passedOn, whyWithheld } from '../published.ts';
import type { Node } from '../rdf/node.ts';
import {
  type GraphOptions,
  type GraphPart,
  growingGraph,
  type Syntax,
  syntaxes,
  wholeGraph,
  writePart,
} from '../rdf/write-graph.ts';
import { agentNodes, offerNodes, organisationsOf } from './elm-graph.ts';
import { type LoqElement, loqElements, loqFile } from './loq-xml.ts';
import { missingForElm } from './missing.ts';
import { elmPrefixes, elmVersion, schemeOf } from './namespace.ts';

/** Offers in one file of the XML form, which must be whole in memory: its things stand sorted by class. */
const OFFERS_IN_XML = 500;

/**
 * The European Learning Model, application profile for learning opportunities and qualifications: each offer and the
 * whole catalogue as Turtle, JSON-LD, RDF/XML, and in the XML form of the Qualification Dataset Register.
 */
export const elm = offerByOffer('elm', elmPass, elmOmissions);

function elmPass(context: ExportContext): OfferPass | null {
  if (!isChosen(context, 'elm')) return null;
  const options = graphOptions(context);
  const graphs = syntaxes.map((syntax) => [syntax, growingGraph(syntax, options)] as const);
  const agents = new Map<string, Written>();
  const named = new Set<string>();
  const written = (nodes: readonly Node[]): Written => ({
    part: writePart(nodes, syntaxes, options),
    elements: loqElements(nodes),
  });
  /** Organisations that the same offers name, written once. */
  const agentsOf = (ids: readonly string[]): Written => {
    const key = ids.join(' ');
    const known = agents.get(key) ?? written(agentNodes(ids, context));
    agents.set(key, known);
    return known;
  };
  const xml = xmlFiles((ids) => agentsOf(ids).elements);
  const whole = (syntax: Syntax, content: string, more?: true): GeneratedFile => ({
    path: `data/elm/catalogue.${syntax}`,
    content,
    ...(more ? { more } : {}),
  });
  return {
    *begin() {
      for (const [syntax, { begin }] of graphs) yield whole(syntax, begin());
    },
    *of(offer) {
      if (whyWithheld(offer, context.site.catalogue.settings) !== null || missingForElm(offer, context) !== null)
        return;
      const own = written(offerNodes(offer, context));
      const ids = organisationsOf(offer, context);
      const around = agentsOf(ids);
      for (const id of ids) named.add(id);
      yield* filesOf(offer, own, around, options);
      for (const [syntax, { add }] of graphs) yield whole(syntax, add(own.part), true);
      yield* xml.add(own.elements, ids);
    },
    *end() {
      const { part } = agentsOf([...named]);
      for (const [syntax, { add, end }] of graphs) yield whole(syntax, add(part) + end(), true);
      yield* xml.end();
    },
  };
}

/** Some things in every form. */
type Written = { readonly part: GraphPart; readonly elements: readonly LoqElement[] };

function* filesOf({ id }: Offer, own: Written, around: Written, options: GraphOptions): Generator<GeneratedFile> {
  for (const syntax of syntaxes)
    yield { path: elmPath(id, syntax), content: wholeGraph([own.part, around.part], syntax, options) };
  yield { path: elmPath(id, 'loq.xml'), content: loqFile([...own.elements, ...around.elements]) };
}

/** The XML form of every 500 offers: `catalogue.loq.xml`, `catalogue-2.loq.xml` …; of none there is one file too. */
function xmlFiles(agentsOf: (ids: readonly string[]) => readonly LoqElement[]) {
  let elements: LoqElement[] = [];
  let named = new Set<string>();
  let count = 0;
  let number = 0;
  const file = (): GeneratedFile => {
    const content = loqFile([...elements, ...agentsOf([...named])]);
    [elements, named, count] = [[], new Set(), 0];
    number += 1;
    return { path: xmlPath(number), content };
  };
  return {
    *add(own: readonly LoqElement[], ids: readonly string[]): Generator<GeneratedFile> {
      elements.push(...own);
      for (const id of ids) named.add(id);
      count += 1;
      if (count === OFFERS_IN_XML) yield file();
    },
    *end(): Generator<GeneratedFile> {
      if (count > 0 || number === 0) yield file();
    },
  };
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

function xmlPath(number: number): string {
  return `data/elm/catalogue${number === 1 ? '' : `-${number}`}.loq.xml`;
}

/** The files that hold the whole catalogue, below the root of the site. */
export function elmCatalogueFiles(context: ExportContext): readonly string[] {
  let count = 0;
  for (const offer of passedOn(context)) if (missingForElm(offer, context) === null) count += 1;
  const parts = Math.max(1, Math.ceil(count / OFFERS_IN_XML));
  return [
    ...syntaxes.map((syntax) => `data/elm/catalogue.${syntax}`),
    ...Array.from({ length: parts }, (_, place) => xmlPath(place + 1)),
  ];
}

/** Where the file of an offer stands below the root of the site. */
export function elmPath(id: string, ending: Syntax | 'loq.xml'): string {
  return `data/elm/offers/${id}.${ending}`;
}
