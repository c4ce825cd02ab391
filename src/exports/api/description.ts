import { plainText } from '../../views/plain.ts';
import type { ExportContext, Format } from '../format.ts';
import { API, apiUrl } from './api-head.ts';
import definitions from './definitions.json' with { type: 'json' };

type Path = {
  /** Below `/api/v1/`; a part in braces stands for an id. */
  readonly path: string;
  /** Name of its schema. */
  readonly schema: string;
  readonly summary: string;
};

/**
 * Every file of the interface. Ids of offers hold a slash, so that provider and offer are two parameters; further pages
 * of a list have a number in their name.
 */
export const apiPaths: readonly Path[] = [
  { path: 'index.json', schema: 'Index', summary: 'Where everything is' },
  { path: 'offers.json', schema: 'Offers', summary: 'The offers, first page' },
  { path: 'offers-{page}.json', schema: 'Offers', summary: 'The offers, a further page (from 2)' },
  { path: 'offers/{provider}/{offer}.json', schema: 'OfferFile', summary: 'An offer, or where an earlier id leads' },
  { path: 'providers.json', schema: 'Providers', summary: 'The providers' },
  { path: 'providers/{id}.json', schema: 'Provider', summary: 'A provider' },
  { path: 'pathways.json', schema: 'Pathways', summary: 'The pathways' },
  { path: 'pathways/{id}.json', schema: 'Pathway', summary: 'A pathway with its rules' },
  { path: 'frameworks.json', schema: 'Frameworks', summary: 'Level frameworks and credit systems' },
  { path: 'comparisons.json', schema: 'Comparisons', summary: 'Offers that editors put side by side' },
  { path: 'changes.json', schema: 'Changes', summary: 'When offers changed and were checked, first page' },
  { path: 'changes-{page}.json', schema: 'Changes', summary: 'When offers changed, a further page (from 2)' },
  { path: 'plans.json', schema: 'PlanIndex', summary: 'Pathways that can be planned, and the offers in them' },
  { path: 'plans/{id}.json', schema: 'PlanData', summary: 'The rules of a pathway, ready to be worked out' },
];

/** An offer's file, and that of an earlier id: told apart by `movedTo`. */
const offerFile = {
  description: 'An offer; for an id that it had before, where it is now.',
  anyOf: [{ $ref: '#/$defs/Offer' }, { $ref: '#/$defs/MovedOffer' }],
};

const schemas: Readonly<Record<string, object>> = { ...definitions, OfferFile: offerFile };

/** The interface described: JSON Schema of its files, and OpenAPI 3.1. */
export const apiDescription: Format = {
  id: 'api-description',
  *files(context) {
    yield { path: `${API}schema/api.schema.json`, content: `${JSON.stringify(toSchema(context), null, 1)}\n` };
    yield { path: `${API}openapi.json`, content: `${JSON.stringify(toOpenApi(context), null, 1)}\n` };
  },
};

function toSchema(context: ExportContext): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: apiUrl(context, 'schema/api.schema.json'),
    title: context.site.words.dataPage.apiTitle(plainText(context.site.catalogue.settings.title, context.site)),
    description: context.site.words.dataPage.apiPromise,
    anyOf: [...new Set(apiPaths.map(({ schema }) => schema))].map((name) => ({ $ref: `#/$defs/${name}` })),
    $defs: schemas,
  };
}

function toOpenApi(context: ExportContext): object {
  const { site } = context;
  const { settings } = site.catalogue;
  const components = JSON.stringify(schemas).replaceAll('"#/$defs/', '"#/components/schemas/');
  return {
    openapi: '3.1.0',
    info: {
      title: site.words.dataPage.apiTitle(plainText(settings.title, site)),
      version: '1',
      description: site.words.dataPage.apiPromise,
      ...(settings.licence === undefined ? {} : { license: { name: settings.licence, identifier: settings.licence } }),
      ...(settings.contact?.email === undefined ? {} : { contact: { email: settings.contact.email } }),
    },
    servers: [{ url: apiUrl(context, '').replace(/\/$/, '') }],
    paths: Object.fromEntries(apiPaths.map((path) => [`/${path.path}`, operation(path)])),
    components: { schemas: JSON.parse(components) as object },
  };
}

function operation({ path, schema, summary }: Path): object {
  const names = [...path.matchAll(/\{([a-z]+)\}/g)].flatMap(([, name]) => name ?? []);
  const parameters = names.map((name) => ({
    name,
    in: 'path',
    required: true,
    schema: name === 'page' ? { type: 'integer', minimum: 2 } : { type: 'string' },
  }));
  const content = { 'application/json': { schema: { $ref: `#/components/schemas/${schema}` } } };
  return {
    get: {
      operationId: operationId(path),
      summary,
      ...(parameters.length > 0 ? { parameters } : {}),
      responses: {
        200: { description: summary, content },
        ...(parameters.length > 0 ? { 404: { description: 'There is no such file.' } } : {}),
      },
    },
  };
}

/** `offers/{provider}/{offer}.json` gives `getOffersByProviderByOffer`. */
function operationId(path: string): string {
  const words = path.replace(/\.json$/, '').split(/[/-]/);
  const named = words.map((word) => {
    const name = word.replace(/[{}]/g, '');
    return `${word.startsWith('{') ? 'By' : ''}${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  });
  return `get${named.join('')}`;
}
