import { Readable } from 'node:stream';
import fc from 'fast-check';
import jsonld from 'jsonld';
import { Parser, type Quad } from 'n3';
import rdf from 'rdf-ext';
import { expect, test } from 'vitest';
import { iri, literal, type Node, node, thing, words } from './node.ts';
import { growingGraph, type Syntax, syntaxes, writeGraph, writePart } from './write-graph.ts';

const prefixes = {
  ex: 'https://example.org/ns#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};
const options = {
  prefixes,
  schemeOf: (concept: string) => (concept.includes('/list/') ? 'https://example.org/list' : null),
};

function written(nodes: readonly Node[], syntax: Syntax): string {
  return writeGraph(nodes, syntax, options);
}

/** Quads in the canonical order and naming of RDF Dataset Canonicalization. */
async function canonical(nodes: readonly Node[], syntax: Syntax): Promise<string> {
  return rdf.dataset((await quadsOf(written(nodes, syntax), syntax)) as Quad[]).toCanonical();
}

async function quadsOf(text: string, syntax: Syntax): Promise<unknown[]> {
  if (syntax === 'jsonld') {
    const quads = await jsonld.toRDF(JSON.parse(text), { safe: true, format: 'application/n-quads' } as never);
    return new Parser({ factory: rdf } as never).parse(quads as unknown as string);
  }
  if (syntax === 'ttl') return new Parser({ factory: rdf } as never).parse(text);
  const quads: unknown[] = [];
  for await (const quad of rdf.formats.parsers.import('application/rdf+xml', Readable.from([text])) ?? [])
    quads.push(quad);
  return quads;
}

const text = fc.string({ unit: 'binary', maxLength: 20 });
const value = fc.oneof(
  fc.tuple(text, fc.constantFrom('en', 'de', 'et')).map(([said, language]) => words(said, language)),
  text.map((said) => literal(said)),
  fc.integer().map((number) => literal(String(number), 'xsd:integer')),
  fc.webUrl({ withQueryParameters: true, withFragments: true }).map((address) => iri(new URL(address).href)),
  fc.constantFrom('https://example.org/list/a', 'https://example.org/other/b').map((concept) => ({ concept })),
);
const inner = fc.array(value, { maxLength: 3 }).map((values) => node('ex:Inner', ['ex:says', values]));
const things = fc
  .array(fc.array(fc.oneof(value, inner), { maxLength: 4 }), { minLength: 1, maxLength: 3 })
  .map((all) =>
    all.map((values, index) => thing(`https://example.org/${index}`, ['ex:Thing', 'ex:Other'], ['ex:has', values])),
  );

test('Turtle, JSON-LD and RDF/XML say the same, whatever stands in a text', async () => {
  await fc.assert(
    fc.asyncProperty(things, async (nodes) => {
      const turtle = await canonical(nodes, 'ttl');
      expect(await canonical(nodes, 'jsonld')).toBe(turtle);
      expect(await canonical(nodes, 'rdf')).toBe(turtle);
    }),
    { numRuns: 150 },
  );
});

test('each term of a code list stands once, with its list', () => {
  const concept = { concept: 'https://example.org/list/a' };
  const turtle = written([thing('https://example.org/1', ['ex:Thing'], ['ex:has', [concept, concept]])], 'ttl');
  expect(turtle.match(/<https:\/\/example\.org\/list\/a> a skos:Concept/g)).toHaveLength(1);
  expect(turtle).toContain('skos:inScheme <https://example.org/list>');
  expect(turtle).toContain('<https://example.org/list> a skos:ConceptScheme');
});

test('a property without values is not written', () => {
  expect(written([thing('https://example.org/1', ['ex:Thing'], ['ex:has', []])], 'ttl')).not.toContain('ex:has');
});

test('characters that no address may hold are encoded', () => {
  expect(iri('https://example.org/a b{c}')).toEqual({ iri: 'https://example.org/a%20b%7Bc%7D' });
});

test.each(['ttl', 'jsonld', 'rdf'] as const)(
  'a graph that grows part by part is the same as a whole one: %s',
  (syntax) => {
    const nodes = Array.from({ length: 5 }, (_, index) =>
      thing(
        `https://example.org/${index}`,
        ['ex:Thing'],
        ['ex:has', [{ concept: `https://example.org/list/${index}` }]],
      ),
    );
    const { begin, add, end } = growingGraph(syntax, options);
    let text = begin();
    for (const part of [nodes.slice(0, 2), [], nodes.slice(2)]) text += add(writePart(part, syntaxes, options));
    expect(text + end()).toBe(writeGraph(nodes, syntax, options));
  },
);
