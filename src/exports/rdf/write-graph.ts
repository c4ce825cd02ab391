import { jsonLdFoot, jsonLdHead, toJsonLd } from './json-ld.ts';
import { gatherConcepts, iri, type Node, type Prefixes, thing } from './node.ts';
import { rdfXmlFoot, rdfXmlHead, toRdfXml } from './rdf-xml.ts';
import { toTurtle, turtleHead } from './turtle.ts';

/** The ways in which a graph is written, by the ending of the file. */
export type Syntax = 'ttl' | 'jsonld' | 'rdf';

export const syntaxes: readonly Syntax[] = ['ttl', 'jsonld', 'rdf'];

/** What a graph is written with. */
export type GraphOptions = {
  readonly prefixes: Prefixes;
  /** Address of the code list of a term, or null for terms of lists that nobody published. */
  readonly schemeOf: (concept: string) => string | null;
};

/** Things in one or several syntaxes, and the terms of code lists that they name: written once, for several files. */
export type GraphPart = {
  readonly texts: Readonly<Partial<Record<Syntax, string>>>;
  readonly concepts: Concepts;
};

type Concepts = ReadonlyMap<string, Label>;
type Label = { readonly text: string; readonly language: string } | undefined;

/** A graph that is written part by part, each thing once, in the order in which they come. */
export type GrowingGraph = {
  readonly begin: () => string;
  readonly add: (part: GraphPart) => string;
  /** The terms of code lists that the things name, and their lists. Only the addresses of the terms are kept in memory. */
  readonly end: () => string;
};

export function writePart(nodes: Iterable<Node>, into: readonly Syntax[], { prefixes }: GraphOptions): GraphPart {
  const concepts = new Map<string, Label>();
  const texts: Partial<Record<Syntax, string>> = {};
  for (const node of nodes) {
    gatherConcepts(node, concepts);
    for (const syntax of into) {
      const before = texts[syntax];
      const text = written(node, syntax, prefixes);
      texts[syntax] = before === undefined ? text : before + separators[syntax] + text;
    }
  }
  return { texts, concepts };
}

export function growingGraph(syntax: Syntax, options: GraphOptions): GrowingGraph {
  const concepts = new Map<string, Label>();
  let isFirst = true;
  const add = ({ texts, concepts: named }: GraphPart): string => {
    for (const [concept, label] of named) if (!concepts.has(concept)) concepts.set(concept, label);
    const text = texts[syntax];
    if (text === undefined) return '';
    const separator = isFirst ? '' : separators[syntax];
    isFirst = false;
    return separator + text;
  };
  return {
    begin: () => headOf(syntax, options.prefixes),
    add,
    end: () => {
      const text = [...conceptTexts(concepts, syntax, options)].join(separators[syntax]);
      return (text === '' ? '' : add({ texts: { [syntax]: text }, concepts: new Map() })) + feet[syntax];
    },
  };
}

/** A whole graph of some parts. */
export function wholeGraph(parts: readonly GraphPart[], syntax: Syntax, options: GraphOptions): string {
  const { begin, add, end } = growingGraph(syntax, options);
  let text = begin();
  for (const part of parts) text += add(part);
  return text + end();
}

/** A whole graph of some things. */
export function writeGraph(nodes: Iterable<Node>, syntax: Syntax, options: GraphOptions): string {
  return wholeGraph([writePart(nodes, [syntax], options)], syntax, options);
}

const separators: Readonly<Record<Syntax, string>> = { ttl: '', jsonld: ',\n', rdf: '' };
const feet: Readonly<Record<Syntax, string>> = { ttl: '', jsonld: jsonLdFoot, rdf: rdfXmlFoot };

type Written = Readonly<Record<Syntax, Map<string, { readonly label: Label; readonly text: string }>>>;

const writtenTerms = new WeakMap<GraphOptions, Written>();

/** The texts of terms and lists, made once: thousands of files name the same ones. */
function* conceptTexts(concepts: Concepts, syntax: Syntax, options: GraphOptions): Generator<string> {
  const known = writtenTerms.get(options) ?? { ttl: new Map(), jsonld: new Map(), rdf: new Map() };
  writtenTerms.set(options, known);
  const textOf = (address: string, label: Label, make: () => Node): string => {
    const found = known[syntax].get(address);
    if (found && found.label?.text === label?.text && found.label?.language === label?.language) return found.text;
    const text = written(make(), syntax, options.prefixes);
    known[syntax].set(address, { label, text });
    return text;
  };
  const schemes = new Set<string>();
  for (const [concept, label] of concepts) {
    const scheme = options.schemeOf(concept);
    if (scheme !== null) schemes.add(scheme);
    yield textOf(concept, label, () => conceptNode(concept, label, scheme));
  }
  for (const scheme of schemes) yield textOf(scheme, undefined, () => thing(scheme, ['skos:ConceptScheme']));
}

/** SHACL asks for the type of every term, and for the list that it is of. */
function conceptNode(concept: string, label: Label, scheme: string | null): Node {
  return thing(
    concept,
    ['skos:Concept'],
    ['skos:prefLabel', label === undefined ? [] : [label]],
    ['skos:inScheme', scheme === null ? [] : [iri(scheme)]],
  );
}

function headOf(syntax: Syntax, prefixes: Prefixes): string {
  if (syntax === 'ttl') return turtleHead(prefixes);
  return syntax === 'jsonld' ? jsonLdHead(prefixes) : rdfXmlHead(prefixes);
}

function written(node: Node, syntax: Syntax, prefixes: Prefixes): string {
  if (syntax === 'ttl') return toTurtle(node);
  return syntax === 'rdf' ? toRdfXml(node, prefixes) : toJsonLd(node);
}
