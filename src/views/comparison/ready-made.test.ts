import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { completeOffer, siteOf } from '../testing.ts';
import { toCompareView, toFieldPage } from './pages.ts';
import { comparisonsOf, fieldGroups, fieldPaths, inFours } from './ready-made.ts';

describe('pages of four', () => {
  test('hold every offer in order, two to four on each', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 60 }), (count) => {
        const ids = Array.from({ length: count }, (_, index) => String(index));
        const pages = inFours(ids);
        expect([...new Set(pages.flat())]).toEqual(ids);
        for (const page of pages) expect([2, 3, 4]).toContain(page.length);
        expect(pages).toHaveLength(Math.ceil(count / 4));
      }),
    );
  });

  test('there are none of fewer than two', () => {
    expect(inFours([])).toEqual([]);
    expect(inFours(['a'])).toEqual([]);
  });
});

describe('offers of the same field and level', () => {
  const named = (title: string, more = ''): string =>
    completeOffer.replace('title: Data literacy', `title: ${title}${more}`);
  const site = siteOf({
    ...Object.fromEntries(['E', 'D', 'C', 'B', 'A'].map((title) => [title.toLowerCase(), named(title)])),
    higher: named('Higher').replace('level: EQF 6', 'level: EQF 7'),
    closed: named('AA').replace('status: published', 'status: closed'),
  });
  const [group] = fieldGroups(site);

  test('stand by title; what has closed or is alone is in no comparison', () => {
    expect(fieldGroups(site)).toHaveLength(1);
    expect(group).toEqual({
      field: '031',
      level: 6,
      offers: ['a', 'b', 'c', 'd', 'e'].map((name) => `riverbank-university/${name}`),
    });
  });

  test('have pages of four that say where in the list one is', () => {
    if (!group) throw new Error('no group');
    expect(fieldPaths(site, 'first').map(({ page }) => page)).toEqual([1]);
    expect(fieldPaths(site, 'further').map(({ page }) => page)).toEqual([2]);
    const page = toFieldPage(group, 2, site);
    expect(page.path).toBe('/catalogue/compare/field/031/6/page/2/');
    expect(page.comparison.offers.map(({ title }) => title)).toEqual(['D', 'E']);
    expect(page.lead?.join('')).toContain('Here are 4 to 5 of 5.');
  });

  test('are linked from each of them, to the page it stands on, and from the list of all', () => {
    expect(comparisonsOf('riverbank-university/a', site).map(({ href }) => href)).toEqual([
      '/catalogue/compare/field/031/6/',
    ]);
    expect(comparisonsOf('riverbank-university/e', site).map(({ href }) => href)).toEqual([
      '/catalogue/compare/field/031/6/page/2/',
    ]);
    expect(comparisonsOf('riverbank-university/higher', site)).toEqual([]);
    expect(toCompareView(site).groups.map(({ key, links }) => [key, links.length])).toEqual([['fields', 1]]);
  });
});
