import { beforeAll, describe, expect, test } from 'vitest';
import { filesOfOffer } from '../../src/exports/files-of-offer.ts';
import type { ExportContext } from '../../src/exports/format.ts';
import { reportFormats } from '../../src/exports/report.ts';
import { robots } from '../../src/exports/sitemap/robots.ts';
import { sitemapFiles } from '../../src/exports/sitemap/sitemap.ts';
import { textsOf } from '../../src/exports/testing.ts';
import { catalogueFeeds, facetFeeds, providerFeeds } from '../../src/site/feed-links.ts';
import { oembedPath } from '../../src/views/embed/addresses.ts';
import { contents, filesOf, withExports } from './site-files.ts';
import type { ExportedFile } from './validator.ts';

type Files = ReadonlyMap<string, ExportedFile>;

/** Files for the pages' own scripts, and those that a specification looks for without being led there. */
const ledByNothing =
  /^(?:search\/|embed\/|root-files\/|picture\.png|\.well-known\/quality-link-manifest$|robots\.txt$)/;

describe('addresses of files', () => {
  let catalogues: { name: string; context: ExportContext; files: Files }[] = [];
  beforeAll(async () => {
    catalogues = await Promise.all(
      (await contents()).map(async ({ name, context }) => {
        const used = withExports(context, { ooapi: true });
        return { name, context: used, files: await filesOf(used) };
      }),
    );
  }, 120_000);

  /** A path below the root of the site, from an address or a path on the host. */
  const below = (address: string, { origin }: ExportContext): string =>
    decodeURI(address.replace(origin, '').replace(/[#?].*$/, '')).replace(/^\//, '');

  const textOf = (files: Files, path: string): string => files.get(path)?.text ?? '';

  /** Addresses in a text that are no pages: they do not end with a slash. */
  function namedIn(text: string, context: ExportContext): string[] {
    const found = text.matchAll(/https:\/\/catalogue\.riverbank\.example\/([^"<>\s\\]*)/g);
    return [...found].flatMap(([address]) => (/\/$|#/.test(address) ? [] : [below(address, context)]));
  }

  /** Where OpenAPI leads, as patterns of paths. */
  function openApiPaths(files: Files): { pattern: RegExp; path: string }[] {
    const { paths } = JSON.parse(textOf(files, 'api/v1/openapi.json')) as { paths: Record<string, unknown> };
    return Object.keys(paths).map((path) => {
      const part = path.includes('-{page}') ? '[0-9]+' : '[^/]+';
      const written = path.split(/\{[a-z]+\}/).map((one) => one.replace(/[.]/g, '\\.'));
      return { path, pattern: new RegExp(`^api/v1${written.join(part)}$`) };
    });
  }

  /** All that pages and files lead to. */
  async function listed(context: ExportContext, files: Files): Promise<string[]> {
    const { site } = context;
    const { offers, pathways, comparisons, providers } = site.catalogue;
    const reports = await reportFormats(context);
    const feeds = [
      ...catalogueFeeds({ context: site }),
      ...[...providers.keys()].flatMap((id) => providerFeeds(id, { context: site })),
      ...Array.from({ length: 11 }, (_, code) => String(code).padStart(2, '0')).flatMap((code) =>
        facetFeeds('field', code, { context: site }),
      ),
    ];
    const lists =
      /^(?:api\/v1\/(?:index|offers|providers|pathways|changes|plans)(?:-\d+)?\.json|data\/catalogue\.(?:ttl|jsonld)|data\/ctdl\/|\.well-known\/)/;
    const ooapi = [...files.keys()].flatMap((path) => {
      const [, version, kind] = /^data\/ooapi\/(v\d)\/([a-z]+)\.json$/.exec(path) ?? [];
      if (version === undefined) return [];
      const { items } = JSON.parse(textOf(files, path)) as { items: Record<string, string>[] };
      return items.flatMap((item) => {
        const own = `data/ooapi/${version}/${kind}/${item['courseId'] ?? item['organizationId'] ?? item['organisationId']}`;
        return kind === 'courses' ? [`${own}.json`, `${own}/offerings.json`] : [`${own}.json`];
      });
    });
    return [
      ...reports.flatMap((report) => [...report.files, ...(report.example ? [report.example.path] : [])]),
      ...[...offers.values()].flatMap((offer) => filesOfOffer(offer, context)).map(({ href }) => below(href, context)),
      ...feeds.map(({ href }) => below(href, context)),
      ...[...files].flatMap(([path, { text }]) => (lists.test(path) ? namedIn(text, context) : [])),
      ...[...textsOf(robots.files(context) as Iterable<never>)].flatMap(([, text]) => namedIn(text, context)),
      ...[...offers.keys()].map((id) => oembedPath('offer', id)),
      ...[...pathways.keys()].map((id) => oembedPath('pathway', id)),
      ...[...comparisons.keys()].map((id) => oembedPath('compare', id)),
      ...ooapi,
    ].filter((path) => path !== '' && !path.endsWith('/') && !path.startsWith('media/'));
  }

  test('lead to files that are written, whatever lists them', async () => {
    for (const { name, context, files } of catalogues) {
      const written = new Set([...files.keys(), ...sitemapsOf(context)]);
      const all = await listed(context, files);
      expect(all.length, name).toBeGreaterThan(100);
      expect(
        [...new Set(all)].filter((path) => !written.has(path)),
        name,
      ).toEqual([]);
    }
  }, 120_000);

  test('are listed for every file that is written', async () => {
    for (const { name, context, files } of catalogues) {
      const all = new Set(await listed(context, files));
      const paths = openApiPaths(files);
      const alone = [...files.keys()].filter(
        (path) => !all.has(path) && !ledByNothing.test(path) && !paths.some(({ pattern }) => pattern.test(path)),
      );
      expect(alone, name).toEqual([]);
    }
  }, 120_000);

  test('in OpenAPI each match a file, but for further pages of short lists', () => {
    for (const { name, files } of catalogues) {
      const without = openApiPaths(files).filter(
        ({ pattern }) => ![...files.keys()].some((path) => pattern.test(path)),
      );
      expect(
        without.map(({ path }) => path).filter((path) => !path.includes('{page}')),
        name,
      ).toEqual([]);
    }
  });

  test('of the parts of a long site map are those of the files that are written', () => {
    for (const { context } of catalogues) {
      const pages = Array.from({ length: 5 }, (_, number) => context.url(`/${number}/`));
      const files = textsOf(sitemapFiles(pages, context, 2));
      const parts = namedIn(files.get('sitemap.xml') ?? '', context);
      expect(parts).toEqual([...files.keys()].filter((path) => path !== 'sitemap.xml'));
    }
  });

  function sitemapsOf(context: ExportContext): string[] {
    return [...sitemapFiles([context.url('/')], context)].map(({ path }) => path);
  }
});
