import { describe, expect, test } from 'vitest';
import { reservedAddresses } from '../values/reserved-addresses.ts';
import { addressesOf, pagedFilters } from './addresses.ts';

const to = addressesOf('/catalogue/');

describe('addresses of the site', () => {
  test('all stand below the base and end in a slash', () => {
    const all = [
      to.home,
      to.offers(),
      to.offer('riverbank-university/spreadsheet-skills'),
      to.facet('level', 'eqf-6'),
      to.provider('riverbank-university'),
      to.pathway('certificate'),
      to.comparison('first-steps'),
      to.check('workload/missing'),
      to.own('about'),
      to.search('search/1/'),
    ];
    for (const one of all) expect(one).toMatch(/^\/catalogue\/(?:[a-z0-9-]+\/)*$/);
  });

  test('the first page of a list has no number', () => {
    expect(to.offers(1)).toBe('/catalogue/offers/');
    expect(to.offers(2)).toBe('/catalogue/offers/page/2/');
    expect(to.facet('mode', 'online', 3)).toBe('/catalogue/offers/mode/online/page/3/');
  });

  test('no provider can take the address of a list', () => {
    expect([...reservedAddresses].sort()).toEqual([...pagedFilters, 'page'].sort());
  });

  test('a picture stands where its file does', () => {
    expect(to.media('media/logo.svg')).toBe('/catalogue/media/logo.svg');
    expect(to.media('content/media/logo.svg')).toBe('/catalogue/media/logo.svg');
  });
});
