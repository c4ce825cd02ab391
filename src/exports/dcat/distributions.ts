import type { ExportFormat } from '../../records/settings/exports.ts';
import { isChosen } from '../chosen.ts';
import type { ExportContext } from '../format.ts';

/** A file that holds the whole catalogue. */
export type Distribution = {
  readonly path: string;
  /** `api` is our own interface, which the pages read too: it is always written. */
  readonly format: ExportFormat | 'api';
  /** IANA media type. */
  readonly mediaType: string;
  /** Code in the EU's authority list of file types. */
  readonly fileType: string;
};

const all: readonly Distribution[] = [
  { path: 'data/elm/catalogue.ttl', format: 'elm', mediaType: 'text/turtle', fileType: 'RDF_TURTLE' },
  { path: 'data/elm/catalogue.jsonld', format: 'elm', mediaType: 'application/ld+json', fileType: 'JSON_LD' },
  { path: 'data/elm/catalogue.rdf', format: 'elm', mediaType: 'application/rdf+xml', fileType: 'RDF_XML' },
  { path: 'data/elm/catalogue.loq.xml', format: 'elm', mediaType: 'application/xml', fileType: 'XML' },
  { path: 'api/v1/offers.json', format: 'api', mediaType: 'application/json', fileType: 'JSON' },
  { path: 'data/offers.csv', format: 'csv', mediaType: 'text/csv', fileType: 'CSV' },
  {
    path: 'data/catalogue.xlsx',
    format: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    fileType: 'XLSX',
  },
];

/** Files with the whole catalogue that this one writes, in the order in which they are described. */
export function distributions(context: ExportContext): readonly Distribution[] {
  return all.filter(({ format }) => format === 'api' || isChosen(context, format));
}
