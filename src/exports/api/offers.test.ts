import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../catalogue/load.ts';
import { renderComparison } from '../../components/html/comparison.ts';
import { comparisonWordsOf } from '../../i18n/comparison-words.ts';
import { toComparedOffer } from '../../views/comparison/compared-offer.ts';
import { inFours } from '../../views/comparison/ready-made.ts';
import { toComparisonView } from '../../views/comparison/to-comparison-view.ts';
import { createSiteContext, type SiteContext } from '../../views/site-context.ts';
import { completeOffer, siteOf, sparseOffer } from '../../views/testing.ts';
import type { ApiMovedOffer, ApiOffer, ApiOffers } from '../../views/types/api.ts';
import type { ComparedOffer } from '../../views/types/comparison.ts';
import { createExportContext } from '../format.ts';
import { apiOffers, PAGE_SIZE } from './offers.ts';

/** The files of a site as a browser reads them: parsed from their text. */
async function filesOf(site: SiteContext): Promise<ReadonlyMap<string, unknown>> {
  const context = createExportContext(site, 'https://catalogue.example', () => undefined);
  const files = new Map<string, unknown>();
  for await (const { path, content } of apiOffers.files(context)) files.set(path, JSON.parse(String(content)));
  return files;
}

describe('the offers of the real catalogue', () => {
  let site: SiteContext;
  let files: ReadonlyMap<string, unknown>;
  beforeAll(async () => {
    const { catalogue } = await loadCatalogue(join(import.meta.dirname, '../../../content'), { today: '2026-11-16' });
    site = createSiteContext(catalogue, { today: '2026-11-16', base: '/' });
    files = await filesOf(site);
  }, 60_000);

  test('have a file each, and stand in the list by id', () => {
    const ids = [...site.catalogue.offers.keys()].sort();
    expect(ids.every((id) => files.has(`api/v1/offers/${id}.json`))).toBe(true);
    const list = files.get('api/v1/offers.json') as ApiOffers;
    expect(list.offers.map(({ id }) => id)).toEqual(ids);
    expect(list).toMatchObject({ total: ids.length, page: 1, pages: 1, pageSize: PAGE_SIZE });
  });

  test('are compared alike from the catalogue and from their files: the same view, the same HTML', () => {
    const ids = [...site.catalogue.offers.keys()];
    const sets = [
      ...[...site.catalogue.comparisons.values()].map(({ offers, first }) => ({ offers, first })),
      ...inFours(ids).map((offers) => ({ offers, first: [] })),
      ...inFours(ids.toReversed()).map((offers) => ({ offers: offers.slice(0, 3), first: ['fees', 'level'] })),
    ];
    expect(sets.length).toBeGreaterThan(15);
    for (const { offers, first } of sets) {
      const built = offers.map((id) => {
        const offer = site.catalogue.offers.get(id);
        if (!offer) throw new Error(`no offer ${id}`);
        return toComparedOffer(offer, site);
      });
      const fetched = offers.map((id) => files.get(`api/v1/offers/${id}.json`) as ApiOffer);
      const page = toComparisonView(built, { words: site.words, language: 'en', first });
      const words = comparisonWordsOf('en');
      const browser = toComparisonView(fetched satisfies readonly ComparedOffer[], { words, language: 'en', first });
      expect(browser).toEqual(page);
      expect(renderComparison(browser, { words, language: 'en' }).text).toBe(
        renderComparison(page, { words: site.words, language: 'en' }).text,
      );
    }
  });

  test('tell every concept in its state, and what follows with its rule or what is missing', () => {
    for (const id of site.catalogue.offers.keys()) {
      const { values, derived } = files.get(`api/v1/offers/${id}.json`) as ApiOffer;
      for (const fact of [values.workload, values.level, values.delivery, values.fees, values.assessment])
        expect(['stated', 'not-applicable', 'elsewhere', 'not-stated']).toContain(fact.state);
      for (const one of [derived.hours, derived.ects, derived.level, derived.fee])
        expect(one.known ? one.rule : one.reason).toMatch(/^[a-z-]+$/);
      expect(values).not.toHaveProperty('path');
    }
  });

  test('are the same bytes every time', async () => {
    expect([...(await filesOf(site))]).toEqual([...files]);
  });
});

test('what is not known is null in the list, and free is a cost of zero', async () => {
  const free = completeOffer.replace('total: 480 EUR', 'total: free');
  const files = await filesOf(siteOf({ complete: completeOffer, free, sparse: sparseOffer }));
  const { offers } = files.get('api/v1/offers.json') as ApiOffers;
  expect(offers.map(({ cost }) => cost)).toEqual([
    [{ figure: { min: 480, max: 480, about: false }, currency: 'EUR' }],
    [{ figure: { min: 0, max: 0, about: false } }],
    null,
  ]);
  expect(offers.at(-1)).toMatchObject({ hours: null, ects: null, eqf: null, nextStart: null, availability: null });
});

test('an earlier id leads to the file of the one it has now', async () => {
  const renamed = completeOffer.replace('code: DL-101', 'code: DL-101\nformerIds: riverbank-university/data');
  const files = await filesOf(siteOf({ complete: renamed }));
  expect(files.get('api/v1/offers/riverbank-university/data.json')).toMatchObject({
    movedTo: 'riverbank-university/complete',
    href: '/catalogue/offers/riverbank-university/complete/',
    json: 'https://catalogue.example/catalogue/api/v1/offers/riverbank-university/complete.json',
  } satisfies Partial<ApiMovedOffer>);
});

test('a long list is cut into pages that lead to each other', async () => {
  const many = Object.fromEntries(Array.from({ length: PAGE_SIZE + 1 }, (_, index) => [`offer-${index}`, sparseOffer]));
  const files = await filesOf(siteOf(many));
  const [first, second] = ['offers.json', 'offers-2.json'].map((name) => files.get(`api/v1/${name}`) as ApiOffers);
  expect(first).toMatchObject({ page: 1, pages: 2, next: 'https://catalogue.example/catalogue/api/v1/offers-2.json' });
  expect(second).toMatchObject({ page: 2, previous: 'https://catalogue.example/catalogue/api/v1/offers.json' });
  expect([first?.offers.length, second?.offers.length]).toEqual([PAGE_SIZE, 1]);
});
