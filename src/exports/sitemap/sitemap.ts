import type { Day } from '../../values/day.ts';
import type { SiteContext } from '../../views/site-context.ts';
import type { ExportContext, GeneratedFile } from '../format.ts';
import { lastModified } from '../passed-on-runs.ts';
import { escapeXml } from '../rdf/rdf-xml.ts';

/** Most addresses in one file. @see Sitemaps XML format 0.9 */
export const ADDRESSES_IN_SITEMAP = 50_000;

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/**
 * The list of pages for search engines: one file, or an index of several where there are more addresses than one may
 * hold.
 * @param pages whole addresses
 */
export function* sitemapFiles(
  pages: readonly string[],
  context: Pick<ExportContext, 'site' | 'url'>,
  most = ADDRESSES_IN_SITEMAP,
): Generator<GeneratedFile> {
  const modified = modifiedPages(context);
  const ordered = pages.toSorted();
  const count = Math.ceil(ordered.length / most);
  if (count < 2) {
    yield { path: 'sitemap.xml', content: urlSet(ordered, modified) };
    return;
  }
  const names = Array.from({ length: count }, (_, index) => `sitemap-${index + 1}.xml`);
  for (const [index, path] of names.entries()) {
    yield { path, content: urlSet(ordered.slice(index * most, (index + 1) * most), modified) };
  }
  const { base } = context.site.to;
  const entries = names.map((name) => `<sitemap><loc>${escapeXml(context.url(`${base}${name}`))}</loc></sitemap>\n`);
  yield { path: 'sitemap.xml', content: document('sitemapindex', entries) };
}

function* urlSet(pages: readonly string[], modified: ReadonlyMap<string, Day>): Generator<string> {
  yield head('urlset');
  for (let index = 0; index < pages.length; index += 500) {
    yield pages
      .slice(index, index + 500)
      .map((page) => {
        const day = modified.get(page);
        return `<url><loc>${escapeXml(page)}</loc>${day === undefined ? '' : `<lastmod>${day}</lastmod>`}</url>\n`;
      })
      .join('');
  }
  yield '</urlset>\n';
}

function document(element: string, entries: readonly string[]): string {
  return `${head(element)}${entries.join('')}</${element}>\n`;
}

function head(element: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${element} xmlns="${NAMESPACE}">\n`;
}

/** Pages of records whose last change or check is known to the day, and not ahead. Lists have no such day, and get none. */
function modifiedPages({ site, url }: Pick<ExportContext, 'site' | 'url'>): ReadonlyMap<string, Day> {
  const { offers, pathways, providers } = site.catalogue;
  return new Map([
    ...daysOf(offers.values(), site, (id) => url(site.to.offer(id))),
    ...daysOf(pathways.values(), site, (id) => url(site.to.pathway(id))),
    ...daysOf(providers.values(), site, (id) => url(site.to.provider(id))),
  ]);
}

type Dated = Parameters<typeof lastModified>[0] & { readonly id: string };

function* daysOf(
  records: Iterable<Dated>,
  { today }: SiteContext,
  addressOf: (id: string) => string,
): Generator<[string, Day]> {
  for (const record of records) {
    const day = lastModified(record);
    if (day !== undefined && day <= today) yield [addressOf(record.id), day];
  }
}
