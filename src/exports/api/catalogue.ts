import type { Offer, Provider } from '../../catalogue/catalogue.ts';
import { offersOf as offersOfEntry } from '../../facts/offers-in-pathways.ts';
import type { FrameworkRecord } from '../../records/framework.ts';
import { stated } from '../../values/fact.ts';
import { foreignLanguage, plainText } from '../../views/plain.ts';
import { findCreditSystem } from '../../vocabularies/credit-systems.ts';
import { findFramework } from '../../vocabularies/level-frameworks.ts';
import type { ExportContext, Format, GeneratedFile } from '../format.ts';
import { pathwayAddress, providerAddress } from '../identifiers.ts';
import { API, apiHead, apiUrl } from './api-head.ts';
import type {
  ApiComparisons,
  ApiFrameworks,
  ApiIndex,
  ApiPathway,
  ApiPathways,
  ApiProvider,
  ApiProviders,
} from './types.ts';

/** The rest of the catalogue as JSON: where everything is, providers, pathways, frameworks and comparisons. */
export const apiCatalogue: Format = {
  id: 'api-catalogue',
  *files(context) {
    yield file('index.json', toIndex(context));
    yield* providerFiles(context);
    yield* pathwayFiles(context);
    yield file('frameworks.json', toFrameworks(context));
    yield file('comparisons.json', toComparisons(context));
  },
};

function file(path: string, content: object): GeneratedFile {
  return { path: `${API}${path}`, content: `${JSON.stringify(content)}\n` };
}

function byId<T extends { readonly id: string }>(records: Iterable<T>): T[] {
  return [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What says how a file is kept, taken away. */
function valuesOf<T extends { readonly id: string; readonly path: string; readonly digest: string }>(
  record: T & { readonly hasBody: boolean; readonly translations: readonly string[] },
): Omit<T, 'id' | 'path' | 'digest' | 'hasBody' | 'translations'> {
  const { id: _id, path: _path, digest: _digest, hasBody: _hasBody, translations: _translations, ...values } = record;
  return values as Omit<T, 'id' | 'path' | 'digest' | 'hasBody' | 'translations'>;
}

function toIndex(context: ExportContext): ApiIndex {
  const { site, url } = context;
  const { title, publisher } = site.catalogue.settings;
  const at = (path: string): string => apiUrl(context, path);
  return {
    ...apiHead(context),
    title: plainText(title, site),
    publisher: {
      name: plainText(publisher.name, site),
      ...(publisher.url === undefined ? {} : { url: publisher.url }),
    },
    url: url(site.to.home),
    schema: at('schema/api.schema.json'),
    openapi: at('openapi.json'),
    offers: at('offers.json'),
    providers: at('providers.json'),
    pathways: at('pathways.json'),
    frameworks: at('frameworks.json'),
    comparisons: at('comparisons.json'),
    changes: at('changes.json'),
  };
}

function* providerFiles(context: ExportContext): Generator<GeneratedFile> {
  const { site } = context;
  const { catalogue } = site;
  const offersOf = new Map<string, Offer[]>();
  for (const offer of byId(catalogue.offers.values())) {
    for (const id of offer.provider) offersOf.set(id, [...(offersOf.get(id) ?? []), offer]);
  }
  const all = byId(catalogue.providers.values());
  const spokenFor = ({ id }: Provider): boolean =>
    catalogue.settings.speaksFor === 'all' || catalogue.settings.speaksFor.includes(id);
  const list: ApiProviders = {
    ...apiHead(context),
    providers: all.map((provider) => ({
      id: provider.id,
      name: plainText(provider.name, site),
      ...foreignLanguage(provider.name, site),
      country: provider.country,
      type: provider.type ?? null,
      spokenFor: spokenFor(provider),
      offers: offersOf.get(provider.id)?.length ?? 0,
      url: providerAddress(context, provider),
      json: apiUrl(context, `providers/${provider.id}.json`),
    })),
  };
  yield file('providers.json', list);
  for (const provider of all) {
    const one: ApiProvider = {
      ...apiHead(context),
      id: provider.id,
      url: providerAddress(context, provider),
      json: apiUrl(context, `providers/${provider.id}.json`),
      spokenFor: spokenFor(provider),
      values: valuesOf(provider),
      offers: (offersOf.get(provider.id) ?? []).map(({ id }) => id),
    };
    yield file(`providers/${provider.id}.json`, one);
  }
}

function* pathwayFiles(context: ExportContext): Generator<GeneratedFile> {
  const { site, bodyOf } = context;
  const all = byId(site.catalogue.pathways.values());
  const list: ApiPathways = {
    ...apiHead(context),
    pathways: all.map((pathway) => ({
      id: pathway.id,
      title: plainText(pathway.title, site),
      ...foreignLanguage(pathway.title, site),
      provider: pathway.provider,
      status: pathway.status.is,
      url: pathwayAddress(context, pathway),
      json: apiUrl(context, `pathways/${pathway.id}.json`),
    })),
  };
  yield file('pathways.json', list);
  for (const pathway of all) {
    const body = bodyOf(pathway.path);
    const one: ApiPathway = {
      ...apiHead(context),
      id: pathway.id,
      url: pathwayAddress(context, pathway),
      json: apiUrl(context, `pathways/${pathway.id}.json`),
      values: valuesOf(pathway),
      offers: [...new Set((stated(pathway.rules) ?? []).flatMap(offersOfEntry))],
      ...(body === undefined ? {} : { body }),
    };
    yield file(`pathways/${pathway.id}.json`, one);
  }
}

/** Built-in frameworks only as far as offers name them: the others say nothing of this catalogue. */
function toFrameworks(context: ExportContext): ApiFrameworks {
  const { catalogue } = context.site;
  const levels = new Set<string>();
  const credits = new Set<string>();
  for (const { level, workload } of catalogue.offers.values()) {
    for (const one of stated(level) ?? []) if (one.kind === 'placed') levels.add(one.framework);
    const given = stated(workload)?.credits;
    for (const { system } of Array.isArray(given) ? given : []) credits.add(system);
  }
  return {
    ...apiHead(context),
    levels: [...levels].sort().flatMap((name) => findFramework(name) ?? []),
    credits: [...credits].sort().flatMap((name) => findCreditSystem(name) ?? []),
    own: byId(catalogue.frameworks.values()).map(toOwn),
  };
}

/** Only the keys that belong to its type. */
function toOwn(record: FrameworkRecord): FrameworkRecord {
  const { name, country, provider, source, note } = record;
  const common = { name, country, provider, source, ...(note ? { note } : {}) };
  if (record.type === 'credit-system') {
    const { type, hoursPerCredit, ects, fullYear } = record;
    return { type, ...common, hoursPerCredit, ects, fullYear };
  }
  const { type, levels, relation, eqf } = record;
  return { type, ...common, levels, relation, eqf };
}

function toComparisons(context: ExportContext): ApiComparisons {
  const { site, url } = context;
  return {
    ...apiHead(context),
    comparisons: byId(site.catalogue.comparisons.values()).map((comparison) => ({
      id: comparison.id,
      url: url(site.to.comparison(comparison.id)),
      values: valuesOf(comparison),
    })),
  };
}
