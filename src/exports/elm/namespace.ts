import type { Settings } from '../../catalogue/catalogue.ts';
import type { ElmVersion } from '../../records/settings/exports.ts';
import type { Prefixes } from '../rdf/node.ts';

/**
 * Where classes and properties live. Since January 2026 data sets in the newest form use the second; the XML schema
 * and the published shapes use the first.
 * @see Europass, evolution of the data models
 */
const namespaces: Readonly<Record<ElmVersion, string>> = {
  '3.1': 'http://data.europa.eu/snb/model/elm/',
  '3.3': 'http://data.europa.eu/snb/model/ontology/',
};

/** The version that the catalogue chose: `exports: elm: { namespace: "3.3" }`. */
export function elmVersion(
  { exports }: Pick<Settings, 'exports'>,
  format: 'elm' | 'quality-link',
  usual: ElmVersion,
): ElmVersion {
  return exports[format]?.options.namespace ?? usual;
}

/** Prefixes of a file of that version. */
export function elmPrefixes(version: ElmVersion): Prefixes {
  return {
    elm: namespaces[version],
    dc: 'http://purl.org/dc/terms/',
    skos: 'http://www.w3.org/2004/02/skos/core#',
    adms: 'http://www.w3.org/ns/adms#',
    foaf: 'http://xmlns.com/foaf/0.1/',
    org: 'http://www.w3.org/ns/org#',
    rov: 'http://www.w3.org/ns/regorg#',
    rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
  };
}

/** The code list of a term, from its address; null for lists that are not of the EU. ESCO skills have none in ELM. */
export function schemeOf(concept: string): string | null {
  const list = /^(http:\/\/data\.europa\.eu\/snb\/[a-z-]+\/)[^/]+$/.exec(concept)?.[1];
  if (list !== undefined) return `${list}25831c2`;
  return /^(http:\/\/publications\.europa\.eu\/resource\/authority\/[a-z-]+)\/[^/]+$/.exec(concept)?.[1] ?? null;
}
