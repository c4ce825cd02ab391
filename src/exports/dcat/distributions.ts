import type { ExportFormat } from '../../records/settings/exports.ts';
import { isChosen } from '../chosen.ts';
import { elmCatalogueFiles } from '../elm/elm.ts';
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

const elmTypes = [
  { ending: 'ttl', mediaType: 'text/turtle', fileType: 'RDF_TURTLE' },
  { ending: 'jsonld', mediaType: 'application/ld+json', fileType: 'JSON_LD' },
  { ending: 'rdf', mediaType: 'application/rdf+xml', fileType: 'RDF_XML' },
  { ending: 'loq.xml', mediaType: 'application/xml', fileType: 'XML' },
] as const;

const others: readonly Distribution[] = [
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
  const elm = isChosen(context, 'elm') ? elmCatalogueFiles(context).flatMap(elmDistribution) : [];
  return [...elm, ...others.filter(({ format }) => format === 'api' || isChosen(context, format))];
}

function elmDistribution(path: string): Distribution[] {
  const type = elmTypes.find(({ ending }) => path.endsWith(`.${ending}`));
  return type ? [{ path, format: 'elm', mediaType: type.mediaType, fileType: type.fileType }] : [];
}
