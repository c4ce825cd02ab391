import type { Words } from '../../i18n/words.ts';
import { exportFormats } from '../../records/settings/exports.ts';
import { countryOf } from '../../vocabularies/countries.ts';
import { languageUri } from '../../vocabularies/languages.ts';
import { isChosen } from '../chosen.ts';
import type { ExportContext, Format, GeneratedFile } from '../format.ts';
import { lastModified } from '../passed-on-runs.ts';
import { iri, literal, type Node, node, type Prefixes, type Property, texts, thing, words } from '../rdf/node.ts';
import { writeGraph } from '../rdf/write-graph.ts';
import { type Distribution, distributions } from './distributions.ts';
import { licenceAddress, USUAL_LICENCE } from './licence.ts';

/**
 * The entry of the catalogue for European data portals: one catalogue with one data set, and each file that holds it.
 * @see DCAT-AP 3.0.1
 */
export const dcat: Format = { id: 'dcat', files: dcatFiles };

const prefixes: Prefixes = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const authority = 'http://publications.europa.eu/resource/authority';

function* dcatFiles(context: ExportContext): Generator<GeneratedFile> {
  if (!isChosen(context, 'dcat')) return;
  const nodes = describe(context);
  for (const syntax of ['ttl', 'jsonld'] as const) {
    const content = writeGraph(nodes, syntax, { prefixes, schemeOf: () => null });
    yield { path: `data/catalogue.${syntax}`, content };
  }
}

function describe(context: ExportContext): readonly Node[] {
  const { site, url } = context;
  const { settings } = site.catalogue;
  const home = url(site.to.home);
  const publisher = `${home}#publisher`;
  const files = distributions(context);
  const idOf = ({ path }: Distribution): string =>
    `${home}#file-${path.replace(/^.*\/(?=[^/]+\/[^/]+$)/, '').replace(/[^a-z0-9]+/gi, '-')}`;
  const shared: Property[] = [
    ['dct:title', texts(settings.title)],
    ['dct:description', [words(site.words.home.description(site.catalogue.offers.size), site.language)]],
    ['dct:publisher', [iri(publisher)]],
    ['dct:language', languages(context).map(iri)],
    ['dct:spatial', spatial(context)],
    ['dct:modified', modified(context)],
  ];
  const licence = licenceAddress(settings.licence ?? USUAL_LICENCE);
  const used = new Set(files.map(({ fileType }) => `${authority}/file-type/${fileType}`));
  return [
    thing(
      `${home}#catalogue`,
      ['dcat:Catalog'],
      ...shared,
      ['foaf:homepage', [iri(home)]],
      ['dct:license', [iri(licence)]],
      ['dcat:themeTaxonomy', [iri(`${authority}/data-theme`)]],
      ['dcat:dataset', [iri(`${home}#offers`)]],
    ),
    thing(
      `${home}#offers`,
      ['dcat:Dataset'],
      ...shared,
      ['dcat:landingPage', [iri(home)]],
      ['dcat:theme', [iri(`${authority}/data-theme/EDUC`)]],
      ['dcat:keyword', [words('micro-credentials', 'en')]],
      ['dcat:contactPoint', contact(context)],
      ['dcat:distribution', files.map((file) => iri(idOf(file)))],
    ),
    ...files.map((file) => distribution(file, idOf(file), licence, context)),
    thing(
      publisher,
      ['foaf:Agent'],
      ['foaf:name', texts(settings.publisher.name)],
      ['foaf:homepage', settings.publisher.url === undefined ? [] : [iri(settings.publisher.url)]],
    ),
    thing(home, ['foaf:Document']),
    ...(settings.publisher.url === undefined || settings.publisher.url === home
      ? []
      : [thing(settings.publisher.url, ['foaf:Document'])]),
    thing(licence, ['dct:LicenseDocument']),
    thing(`${authority}/data-theme`, ['skos:ConceptScheme'], ['dct:title', [words('Data theme', 'en')]]),
    thing(
      `${authority}/data-theme/EDUC`,
      ['skos:Concept'],
      ['skos:prefLabel', [words('Education, culture and sport', 'en')]],
    ),
    ...[...used].map((type) => thing(type, ['dct:MediaTypeOrExtent'])),
    ...[...new Set(files.map(({ mediaType }) => mediaTypeAddress(mediaType)))].map((type) =>
      thing(type, ['dct:MediaType']),
    ),
    ...languages(context).map((language) => thing(language, ['dct:LinguisticSystem'])),
    ...spatial(context).map((place) => thing(place.iri, ['dct:Location'])),
  ];
}

function distribution(file: Distribution, id: string, licence: string, { url, site }: ExportContext): Node {
  const address = url(`${site.to.base}${file.path}`);
  const { label, explanation } = aboutOf(file, site.words);
  return thing(
    id,
    ['dcat:Distribution'],
    ['dct:title', [words(label, 'en')]],
    ['dct:description', [words(explanation, 'en')]],
    ['dcat:accessURL', [iri(address)]],
    ['dcat:downloadURL', [iri(address)]],
    ['dct:license', [iri(licence)]],
    ['dct:format', [iri(`${authority}/file-type/${file.fileType}`)]],
    ['dcat:mediaType', [iri(mediaTypeAddress(file.mediaType))]],
  );
}

/** What a file is, in the words of the settings; our own interface is in no settings. */
function aboutOf({ format }: Distribution, { dataPage }: Words): { label: string; explanation: string } {
  if (format !== 'api') return exportFormats.get(format);
  const { title, what } = dataPage.formats.api;
  return { label: title, explanation: what };
}

function mediaTypeAddress(type: string): string {
  return `http://www.iana.org/assignments/media-types/${type}`;
}

function languages({ site }: ExportContext): readonly string[] {
  const { language, otherLanguages } = site.catalogue.settings;
  return [...new Set([language, ...otherLanguages].flatMap((tag) => languageUri(tag) ?? []))];
}

function spatial({ site }: ExportContext): { readonly iri: string }[] {
  const { country } = site.catalogue.settings;
  const uri = country === undefined ? null : (countryOf(country)?.uri ?? null);
  return uri === null ? [] : [{ iri: uri }];
}

/** The last day on which an offer was changed or compared with reality: no day of the build is passed off as one. */
function modified({ site }: ExportContext): Property[1] {
  let last: string | undefined;
  for (const offer of site.catalogue.offers.values()) {
    const day = lastModified(offer);
    if (day !== undefined && day <= site.today && (last === undefined || day > last)) last = day;
  }
  return last === undefined ? [] : [literal(last, 'xsd:date')];
}

function contact({ site }: ExportContext): Node[] {
  const { contact: given, publisher } = site.catalogue.settings;
  const email = given?.email ?? publisher.email;
  const page = given?.url ?? publisher.url;
  if (email === undefined && page === undefined) return [];
  return [
    node(
      'vcard:Kind',
      ['vcard:fn', texts(given?.name ?? publisher.name)],
      ['vcard:hasEmail', email === undefined ? [] : [iri(`mailto:${email}`)]],
      ['vcard:hasURL', page === undefined ? [] : [iri(page)]],
    ),
  ];
}
