import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import StructuredDataValidator from '@adobe/structured-data-validator';
import WebAutoExtractor from '@marbec/web-auto-extractor';
import type { ExportContext, GeneratedFile } from '../../../src/exports/format.ts';
import { listPageData, offerPageData, providerPageData, toScriptText } from '../../../src/exports/schema-org/pages.ts';
import { compiled } from '../compiled-schema.ts';
import type { Validator } from '../validator.ts';

/** The data in the pages, one file for each document: `in-page/course/…`, `in-page/list/…`. */
function* inPages(context: ExportContext): Generator<GeneratedFile> {
  const { site } = context;
  const trail = [{ label: site.words.site.home, href: site.to.home }];
  const documents = function* (path: string, data: readonly object[]): Generator<GeneratedFile> {
    for (const document of data) {
      const type = String((document as { '@type': unknown })['@type']);
      const kind = /Organization|University/.test(type) ? 'organization' : type.toLowerCase();
      yield { path: `in-page/${kind}/${path}.html`, content: page(toScriptText([document as never])) };
    }
  };
  const offers = [...site.catalogue.offers.values()];
  for (const offer of offers) {
    const { title, href } = site.entryOf(offer.id);
    yield* documents(offer.id, offerPageData(offer, { trail, title, path: href }, context));
  }
  for (const provider of site.catalogue.providers.values()) {
    const head = { trail, title: provider.id, path: site.to.provider(provider.id) };
    yield* documents(provider.id, providerPageData(provider, head, context));
  }
  yield* documents('offers', listPageData(offers, context));
}

function page(data: string): string {
  return `<!doctype html><html lang="en"><head><title>Data</title><script type="application/ld+json">${data}</script></head><body></body></html>`;
}

function dataOf(html: string): unknown {
  const text = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
  return JSON.parse(text);
}

/** A change to the data of a page. */
function changed(html: string, change: (data: Record<string, unknown>) => void): string {
  const data = dataOf(html) as Record<string, unknown>;
  change(data);
  return page(JSON.stringify(data).replaceAll('<', '\\u003c'));
}

export const validators: readonly Validator[] = [
  {
    name: 'schema.org in pages, structured data validator',
    files: ['in-page/**'],
    inPages,
    open: (standards) => {
      const vocabulary = JSON.parse(
        readFileSync(join(standards, 'schema-org/schemaorg-course-subset.jsonld'), 'utf8'),
      ) as object;
      return async ({ text }) => {
        const data = new WebAutoExtractor({ addLocation: true, embedSource: ['rdfa', 'microdata'] }).parse(text);
        const issues = await new StructuredDataValidator(vocabulary).validate(data);
        return issues
          .filter(({ severity }) => severity === 'ERROR' || severity === 'WARNING')
          .map(({ issueMessage, path }) => `${issueMessage} (${path.map(({ type }) => type).join(' > ')})`);
      };
    },
    seededFault: (text) =>
      text.includes('"Course"') ? changed(text, (data) => Object.assign(data, { tuitionFee: 5 })) : text,
  },
  {
    name: 'schema.org Course in pages, JSON Schema of the course detail page',
    files: ['in-page/course/**'],
    inPages,
    open: (standards) => {
      const faults = compiled(join(standards, 'schema-org/course-detail.schema.json'), '2020');
      return ({ text }) => faults(dataOf(text));
    },
    seededFault: (text) =>
      changed(text, (data) => {
        delete data['offers'];
      }),
  },
  {
    name: 'schema.org ItemList in pages, JSON Schema of the course list',
    files: ['in-page/itemlist/**'],
    inPages,
    open: (standards) => {
      const faults = compiled(join(standards, 'schema-org/google-course-list.schema.json'), '2020');
      return ({ text }) => faults(dataOf(text));
    },
    seededFault: (text) =>
      changed(text, (data) => {
        data['itemListElement'] = (data['itemListElement'] as unknown[]).slice(0, 2);
      }),
  },
];
