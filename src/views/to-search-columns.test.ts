import { describe, expect, test } from 'vitest';
import { placesOf } from './column.ts';
import { searchFolder } from './search-folder.ts';
import { inSearchOrder } from './search-order.ts';
import { toSearchWords } from './search-words.ts';
import { rowOn } from './table-cells.ts';
import { completeOffer, offerOf, siteOf, sparseOffer } from './testing.ts';
import { toSearchColumns } from './to-search-columns.ts';
import { toTableRow } from './to-table-row.ts';
import { type FilterName, filterNames } from './types/facet.ts';
import { tableColumns } from './types/table.ts';

const withFees = (fees: string, code: string): string =>
  completeOffer.replace(/fees:\n(?: .*\n)+/, `fees: ${fees}\n`).replace('DL-101', code);
const offers = {
  complete: completeOffer,
  sparse: sparseOffer,
  free: withFees('free', 'DL-103'),
  abroad: withFees('700 CAD', 'DL-104'),
  rolling: completeOffer.replace(/runs:\n.*\n.*\n/, 'runs: rolling\n').replace('DL-101', 'DL-102'),
  ranged: withFees('400-600 EUR', 'DL-105').replace('workload:\n  credits: 6 ECTS', 'workload: 20-30 hours'),
};
const site = siteOf(offers);

/** What a filter knows of an offer. */
function factsOf(filter: FilterName, name: string, of = site): unknown {
  const column = toSearchColumns(of).facets[filter];
  const at = inSearchOrder(of).findIndex(({ id }) => id === `riverbank-university/${name}`);
  return column.entries[placesOf(column)[at] ?? -1];
}

describe('the columns of the search', () => {
  test('hold every offer once, in the order of the search', () => {
    const { facets, ranks } = toSearchColumns(site);
    for (const name of filterNames) expect(placesOf(facets[name])).toHaveLength(6);
    expect(placesOf(ranks)).toHaveLength(6);
  });

  test('know amounts in the catalogue’s currency, and set other currencies apart', () => {
    expect(factsOf('price', 'complete')).toEqual({
      in: ['up-to-500', 'free-for-some'],
      least: 480,
      most: 480,
      order: 480,
    });
    expect(factsOf('price', 'free')).toEqual({ in: ['free'], least: 0, most: 0, order: 0 });
    expect(factsOf('price', 'abroad')).toEqual({ in: ['cad'], currency: 'CAD', order: 700, not: ['free'] });
    expect(factsOf('price', 'sparse')).toEqual({ in: ['not-stated'] });
  });

  test('know what a cost is certainly not, where the rest of it is open', () => {
    const open = siteOf({
      charged: withFees('charged', 'DL-110'),
      least: withFees('\n  application: 600 EUR', 'DL-111'),
      groups: withFees(
        '\n  - { for: residents, price: 1580 EUR }\n  - { for: non-residents, price: 2230 EUR }',
        'DL-112',
      ),
      some: withFees('\n  - { for: residents, price: free }\n  - { for: non-residents, price: 2230 EUR }', 'DL-113'),
      teaching: withFees('\n  certificate: free', 'DL-114'),
    });
    expect(factsOf('price', 'charged', open)).toEqual({ in: ['in-part'], not: ['free'] });
    expect(factsOf('price', 'least', open)).toEqual({ in: ['in-part'], least: 600, not: ['free', 'up-to-500'] });
    expect(factsOf('price', 'groups', open)).toEqual({
      in: ['depends-on-who'],
      least: 1580,
      order: 1580,
      not: ['free', 'up-to-500', '500-to-1000'],
    });
    expect(factsOf('price', 'some', open)).toEqual({ in: ['depends-on-who', 'free-for-some'] });
    expect(factsOf('price', 'teaching', open)).toEqual({ in: ['in-part'] });
  });

  test('have in “Free” all that cards call free, also under a condition and in any currency', () => {
    const freed = siteOf({
      places: withFees('\n  price: 0 EUR\n  seats: 20', 'DL-110'),
      pilot: withFees('\n  price: 0 CAD\n  condition: During the pilot', 'DL-111'),
    });
    for (const name of ['places', 'pilot'])
      expect(factsOf('price', name, freed)).toEqual({ in: ['free'], least: 0, most: 0, order: 0 });
  });

  test('know ranges by both ends', () => {
    expect(factsOf('workload', 'ranged')).toMatchObject({ least: 20, most: 30, order: 20 });
  });

  test('know dates for every day to come: nothing closed is open for who reads later', () => {
    const { dates } = factsOf('status', 'complete') as { dates: { from: string; apply: string | null }[] };
    expect(dates.map(({ from, apply }) => [from, apply])).toEqual([
      ['2026-11-16', 'now'],
      ['2027-01-16', 'no'],
      ['2027-02-02', 'no'],
    ]);
    expect(factsOf('status', 'rolling')).toMatchObject({ dates: [{ apply: 'any-time', order: '0000-00-00' }] });
  });
});

describe('the folder of the search', () => {
  test('has the same name for the same content, and another for other content', () => {
    expect(searchFolder(site)).toMatch(/^search\/[a-z0-9]+\/$/);
    expect(searchFolder(siteOf(offers))).toBe(searchFolder(site));
    expect(searchFolder(siteOf({ ...offers, free: withFees('10 EUR', 'DL-103') }))).not.toBe(searchFolder(site));
  });
});

test('the words of the search are the catalogue’s own, the most used first', () => {
  const words = toSearchWords(site);
  expect(words).toContain('literacy');
  expect(words).toContain('riverbank');
  expect(words.indexOf('literacy')).toBeLessThan(words.indexOf('cloud'));
});

describe('a row of a downloaded list', () => {
  const rowOf = (name: string, day: string) => rowOn(toTableRow(offerOf(site, name), site), day, 'https://x.example');

  test('has every column, and says what stands behind an empty one', () => {
    const row = rowOf('sparse', '2026-11-16');
    expect(Object.keys(row)).toEqual(tableColumns);
    expect(row).toMatchObject({
      cost_min: null,
      cost_state: 'not-stated',
      hours_min: null,
      workload_state: 'not-stated',
    });
  });

  test('has figures for programs and words for people', () => {
    expect(rowOf('complete', '2026-11-16')).toMatchObject({
      page: 'https://x.example/catalogue/offers/riverbank-university/complete/',
      cost_min: 480,
      cost_currency: 'EUR',
      workload_state: 'worked-out',
      hours_min: 156,
      mode: 'online',
      start_min: '2027-02-01',
      next_deadline: '2027-01-15',
      can_apply: 'now',
    });
  });

  test('stands as on the day of the download', () => {
    expect(rowOf('complete', '2027-01-16')).toMatchObject({ can_apply: 'no', next_deadline: null });
  });

  test('has a zero only where it is free', () => {
    expect(rowOf('free', '2026-11-16')).toMatchObject({ cost_min: 0, cost_max: 0, cost_state: 'stated' });
  });
});
