import type { Offer } from '../../catalogue/catalogue.ts';
import { stated } from '../../values/fact.ts';
import { plainText } from '../../views/plain.ts';
import type { SiteContext } from '../../views/site-context.ts';
import { iscedFieldOf, iscedLineage } from '../../vocabularies/isced-f.ts';
import type { ExportContext } from '../format.ts';
import { passedOn } from '../published.ts';

/** What a feed or a calendar is of: all offers, those of a provider, those of a field. */
export type Scope = {
  /** Path of its files without their endings, below the root of the site: `feeds/providers/riverbank-university`. */
  readonly path: string;
  readonly title: string;
  /** Path of the page that it belongs to. */
  readonly page: string;
  readonly offers: readonly Offer[];
};

/** Path of the feeds of a provider, without their endings. */
export function providerFeed(id: string): string {
  return `feeds/providers/${id}`;
}

/** Path of the feeds of a broad field of ISCED-F, without their endings. */
export function fieldFeed(code: string): string {
  return `feeds/fields/${code}`;
}

/** Path of the feeds of the whole catalogue, without their endings. */
export const allFeed = 'feeds/offers';

/** Everything that has feeds of its own: only offers that are passed on are in them. */
export function* scopesOf(context: Pick<ExportContext, 'site'>): Generator<Scope> {
  const { site } = context;
  const offers = [...passedOn(context)];
  const words = site.words.feeds;
  const catalogue = plainText(site.catalogue.settings.title, site);
  yield { path: allFeed, title: catalogue, page: site.to.home, offers };
  const byProvider = grouped(offers, ({ provider }) => provider);
  for (const [id, provider] of site.catalogue.providers) {
    const own = byProvider.get(id);
    if (!own) continue;
    const title = words.of(catalogue, plainText(provider.name, site));
    yield { path: providerFeed(id), title, page: site.to.provider(id), offers: own };
  }
  for (const [code, own] of [...grouped(offers, fieldsOf)].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const title = words.of(catalogue, iscedFieldOf(code)?.label ?? code);
    yield { path: fieldFeed(code), title, page: site.to.facet('field', code), offers: own };
  }
}

/** Whether there are feeds at a path: pages name only those that are there. */
export function hasFeed(path: string, context: Pick<ExportContext, 'site'>): boolean {
  return titlesOf(context.site).has(path);
}

/** What the feeds at a path are of. */
export function titleOfFeed(path: string, context: Pick<ExportContext, 'site'>): string {
  return titlesOf(context.site).get(path) ?? '';
}

const known = new WeakMap<SiteContext, ReadonlyMap<string, string>>();

function titlesOf(site: SiteContext): ReadonlyMap<string, string> {
  const found = known.get(site) ?? new Map([...scopesOf({ site })].map(({ path, title }) => [path, title]));
  known.set(site, found);
  return found;
}

function fieldsOf({ subject }: Offer): readonly string[] {
  return [...new Set((stated(subject)?.field ?? []).flatMap((code) => iscedLineage(code)[0]?.code ?? []))];
}

function grouped(offers: readonly Offer[], keysOf: (offer: Offer) => readonly string[]): Map<string, Offer[]> {
  const groups = new Map<string, Offer[]>();
  for (const offer of offers) {
    for (const key of keysOf(offer)) {
      const group = groups.get(key);
      if (group) group.push(offer);
      else groups.set(key, [offer]);
    }
  }
  return groups;
}
