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

/** Characters in one piece of a file: a stream costs as much for a small piece as for a large one. */
const PIECE = 65_536;

/**
 * Writes a graph in pieces, each thing once, in the order in which they come; then the terms of code lists that they
 * name, and their lists. Only the addresses of the terms are kept in memory.
 */
export function* writeGraph(nodes: Iterable<Node>, syntax: Syntax, options: GraphOptions): Generator<string> {
  const { prefixes } = options;
  const concepts: Concepts = new Map();
  let piece = headOf(syntax, prefixes);
  let first = true;
  for (const node of withConcepts(nodes, concepts, options)) {
    piece += written(node, syntax, prefixes, first);
    first = false;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}${syntax === 'jsonld' ? jsonLdFoot : syntax === 'rdf' ? rdfXmlFoot : ''}`;
}

function* withConcepts(nodes: Iterable<Node>, concepts: Concepts, options: GraphOptions): Generator<Node> {
  for (const node of nodes) {
    gatherConcepts(node, concepts);
    yield node;
  }
  yield* conceptNodes(concepts, options);
}

type Concepts = Map<string, { text: string; language: string } | undefined>;

/** SHACL asks for the type of every term, and for the list that it is of. */
function* conceptNodes(concepts: Concepts, { schemeOf }: GraphOptions): Generator<Node> {
  const schemes = new Set<string>();
  for (const [concept, label] of concepts) {
    const scheme = schemeOf(concept);
    if (scheme !== null) schemes.add(scheme);
    yield thing(
      concept,
      ['skos:Concept'],
      ['skos:prefLabel', label === undefined ? [] : [label]],
      ['skos:inScheme', scheme === null ? [] : [iri(scheme)]],
    );
  }
  for (const scheme of schemes) yield thing(scheme, ['skos:ConceptScheme']);
}

function headOf(syntax: Syntax, prefixes: Prefixes): string {
  if (syntax === 'ttl') return turtleHead(prefixes);
  return syntax === 'jsonld' ? jsonLdHead(prefixes) : rdfXmlHead(prefixes);
}

function written(node: Node, syntax: Syntax, prefixes: Prefixes, first: boolean): string {
  if (syntax === 'ttl') return toTurtle(node);
  if (syntax === 'rdf') return toRdfXml(node, prefixes);
  return first ? toJsonLd(node) : `,\n${toJsonLd(node)}`;
}
