import { describe, expect, test } from 'vitest';
import { addressesOf, pagedFilters } from './addresses.ts';
import { facetPaths } from './facet-paths.ts';
import { facetValues } from './facet-values.ts';
import { completeOffer, offerOf, siteOf, sparseOffer } from './testing.ts';
import { toFacetIndex, toFacets, valueLabel } from './to-facets.ts';
import { toFacetPageView, toOffersView } from './to-offers-view.ts';
import { filterNames } from './types/facet.ts';

const site = siteOf({
  complete: completeOffer,
  sparse: sparseOffer,
  abroad: completeOffer.replace(/fees:\n(?: .*\n)+/, 'fees: 700 CAD\n').replace('DL-101', 'DL-102'),
  elsewhere: completeOffer
    .replace(/fees:\n(?: .*\n)+/, 'fees:\n  statedAt: https://www.riverbank.example/fees\n')
    .replace('DL-101', 'DL-103'),
  ranged: completeOffer
    .replace(/fees:\n(?: .*\n)+/, 'fees: 400-600 EUR\n')
    .replace('credits: 6 ECTS', 'learnerHours: 20-30')
    .replace('DL-101', 'DL-104'),
});
const unplaced = siteOf({
  'who abroad': completeOffer
    .replace(/fees:\n(?: .*\n)+/, 'fees:\n  - { for: alumni, price: 700 NOK }\n  - { for: members, price: 500 NOK }\n')
    .replace('DL-101', 'DL-105'),
  who: completeOffer
    .replace(/fees:\n(?: .*\n)+/, 'fees:\n  - { for: alumni, price: 700 EUR }\n  - { for: members, price: 500 EUR }\n')
    .replace('DL-101', 'DL-106'),
  'own levels': completeOffer.replace('level: EQF 6', 'level: NKR 4').replace('DL-101', 'DL-107'),
});
const valuesOf = (name: string, of = site) => facetValues(offerOf(of, name), of);

describe('values of the filters', () => {
  test('every offer has one at least in every filter', () => {
    for (const { id } of site.catalogue.offers.values()) {
      const offer = site.catalogue.offers.get(id);
      const values = offer && facetValues(offer, site);
      expect(filterNames.every((name) => (values?.[name].length ?? 0) > 0)).toBe(true);
    }
  });

  test('come from what is stated', () => {
    expect(valuesOf('complete')).toEqual({
      field: ['03'],
      price: ['up-to-500', 'free-for-some'],
      mode: ['online'],
      workload: ['from-150'],
      level: ['eqf-6'],
      language: ['en'],
      status: ['now'],
      stackability: ['not-stated'],
      described: ['all'],
      country: ['ee'],
      provider: ['riverbank-university'],
    });
  });

  test('are not stated where nothing is known, also for an offer that nobody confirmed', () => {
    const { field, price, mode, workload, level, language, status } = valuesOf('sparse');
    expect([field, price, mode, workload, language, status]).toEqual(Array(6).fill(['not-stated']));
    expect(level).toEqual(['in-words']);
  });

  test('tell other currencies and other pages apart from silence', () => {
    expect(valuesOf('abroad').price).toEqual(['cad']);
    expect(valuesOf('elsewhere').price).toEqual(['elsewhere']);
  });

  test('of a fee that depends on who one is are never silence', () => {
    expect(valuesOf('who abroad', unplaced).price).toEqual(['nok']);
    expect(valuesOf('who', unplaced).price).toEqual(['depends-on-who']);
  });

  test('of a framework that nothing links to the EQF are not called silence', () => {
    expect(valuesOf('own levels', unplaced).level).toEqual(['own-framework']);
    expect(valueLabel('level', 'own-framework', site)).toBe('In a framework not linked to the EQF here');
  });

  test('of a range are all the bands that it touches', () => {
    expect(valuesOf('ranged').price).toEqual(['up-to-500', '500-to-1000']);
    expect(valuesOf('ranged').workload).toEqual(['under-25', '25-to-150']);
  });
});

describe('the filters', () => {
  const index = toFacetIndex(site);
  const facets = toFacets(index, site);
  const price = facets.find(({ key }) => key === 'price');

  test('count offers, and put the unknown at the end', () => {
    expect(price?.values.map(({ id, count, unknown }) => [id, count, unknown ?? false])).toEqual([
      ['free', 0, false],
      ['up-to-500', 2, false],
      ['500-to-1000', 1, false],
      ['over-1000', 0, false],
      ['free-for-some', 1, false],
      ['cad', 1, true],
      ['elsewhere', 1, true],
      ['not-stated', 1, true],
    ]);
  });

  test('link to a page only where there are offers', () => {
    expect(price?.values.find(({ id }) => id === 'free')).not.toHaveProperty('href');
    expect(price?.values.find(({ id }) => id === 'up-to-500')?.href).toBe('/catalogue/offers/price/up-to-500/');
    const status = facets.find(({ key }) => key === 'status');
    expect(status?.values.every(({ href }) => href === undefined)).toBe(true);
  });

  test('have a page for every link that they show', () => {
    const to = addressesOf('/catalogue/');
    const pages = new Set(facetPaths(index).map(({ facet, value, page }) => to.facet(facet, value, page)));
    const linked = facets.flatMap(({ values }) => values.flatMap(({ href }) => href ?? []));
    expect(linked.filter((href) => !pages.has(href))).toEqual([]);
    expect(pages.size).toBe(linked.length);
    expect(pagedFilters).not.toContain('status');
  });

  test('lead to pages that list their offers, and from there to the search', () => {
    const view = toFacetPageView('price', 'up-to-500', 1, index, site);
    expect(view.entries.map(({ id }) => id)).toEqual(['riverbank-university/complete', 'riverbank-university/ranged']);
    expect(view).toMatchObject({
      title: 'Paid, up to €500',
      total: 2,
      refineHref: '/catalogue/offers/?price=up-to-500',
    });
  });
});

test('the list of offers puts what can be taken before what nobody confirmed', () => {
  const view = toOffersView(toFacetIndex(site), site);
  expect(view.total).toBe(5);
  expect(view.entries.at(-1)?.id).toBe('riverbank-university/sparse');
  expect(view.pager).toEqual({ page: 1, pages: 1, hrefs: ['/catalogue/offers/'] });
});
