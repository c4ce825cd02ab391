import { Readable } from 'node:stream';
import jsonld from 'jsonld';
import { Parser, type Quad } from 'n3';
import rdf, { type Dataset } from 'rdf-ext';

/** What a file says, as quads. The way to read it follows from the ending of its name. @throws for files that are not well formed */
export async function readGraph(path: string, text: string): Promise<Dataset> {
  if (path.endsWith('.ttl')) return rdf.dataset(readTurtle(text));
  if (path.endsWith('.jsonld')) return rdf.dataset(await readJsonLd(text));
  if (path.endsWith('.rdf')) return readRdfXml(text);
  throw new RangeError(`${path} is no graph`);
}

/** @param text Turtle or N-Quads */
export function readTurtle(text: string): Quad[] {
  return new Parser({ factory: rdf, baseIRI: 'https://base.invalid/' } as never).parse(text) as unknown as Quad[];
}

/** A document must hold the meaning of its names itself: nothing is fetched. Names that it leaves without a meaning are faults. */
async function readJsonLd(text: string): Promise<Quad[]> {
  const options = {
    format: 'application/n-quads',
    safe: true,
    documentLoader: async (url: string) => {
      throw new Error(`the document refers to ${url}`);
    },
  };
  const quads = await jsonld.toRDF(JSON.parse(text), options as never);
  return readTurtle(quads as unknown as string);
}

async function readRdfXml(text: string): Promise<Dataset> {
  const quads = rdf.formats.parsers.import('application/rdf+xml', Readable.from([text]));
  if (quads === null) throw new Error('there is no reader of RDF/XML');
  const dataset = rdf.dataset();
  for await (const quad of quads) dataset.add(quad);
  return dataset;
}
