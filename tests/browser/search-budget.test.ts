import { expect, test } from 'vitest';
import { withPage } from './browser.ts';
import { searchBudget, timeTyping, weighSearch } from './measure-search.ts';
import { openSearch, searchParts } from './search-parts.ts';
import { serveGenerated } from './site.ts';

const site = serveGenerated();

test('the first page of results of a hundred offers is at most 160 kB, and 25 kB for each filter that is counted', async () => {
  const weight = await withPage({}, (page) => weighSearch(page, site.at('offers/?q=water&mode=online'), site.built()));
  expect(weight.page).toBeGreaterThan(50_000);
  expect(weight.page).toBeLessThanOrEqual(searchBudget.page[100]);
  expect(weight.heaviestFacet.bytes).toBeGreaterThan(0);
  expect(weight.heaviestFacet.bytes).toBeLessThanOrEqual(searchBudget.facet);
});

test('on a phone, where the filters are folded, no live counts are loaded but those of the filters in use', async () => {
  await withPage({ width: 360, height: 740 }, async (page) => {
    const loaded = new Set<string>();
    page.on('request', (request) => {
      const name = /\/facets\/(\w+)\.json$/.exec(request.url())?.[1];
      if (name !== undefined) loaded.add(name);
    });
    await page.goto(site.at('offers/?q=water&mode=online'));
    const { status, facet } = searchParts(page);
    await expect.poll(() => status.innerText()).toMatch(/fits?/);
    await page.waitForLoadState('networkidle');
    expect([...loaded]).toEqual(['mode']);
    await page.locator('details.facets > summary').click();
    await facet('Level').waitFor();
    await expect.poll(() => loaded.size).toBeGreaterThan(8);
  });
});

test('results are shown at most 150 ms after the last letter', async () => {
  await withPage({}, async (page) => {
    await openSearch(page, site.at('offers/'));
    const times: number[] = [];
    for (const words of ['water', 'music', 'finance', 'security', 'energy']) times.push(await timeTyping(page, words));
    // The best of five: other tests run beside this one.
    expect(Math.min(...times)).toBeLessThanOrEqual(searchBudget.shown);
  });
});
