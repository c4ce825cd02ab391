import type { Locator, Page } from 'playwright-core';

/** The parts of the list of offers, as a visitor finds them. */
export type SearchParts = {
  readonly field: Locator;
  /** How many offers fit. */
  readonly status: Locator;
  readonly help: Locator;
  readonly sort: Locator;
  readonly chips: Locator;
  readonly entries: Locator;
  /** Those that fit, without those that may. */
  readonly fitting: Locator;
  readonly mayFit: Locator;
  readonly facet: (legend: string) => Locator;
  readonly box: (legend: string, value: string) => Locator;
  readonly limit: (legend: string, label: string) => Locator;
  /** Offers that a value would give, when all counts are there. */
  readonly count: (legend: string, value: string) => Promise<number>;
};

/** @param page that shows the list of offers */
export function searchParts(page: Page): SearchParts {
  const facet = (legend: string): Locator => page.getByRole('group', { name: legend, exact: true });
  return {
    field: page.getByRole('searchbox'),
    status: page.getByRole('status').getByRole('heading'),
    help: page.locator('[data-part="help"]'),
    sort: page.getByLabel('Sort by'),
    chips: page.getByRole('list', { name: 'Filters in use' }),
    entries: page.locator('[data-part="results"] article'),
    fitting: page.locator('[data-part="results"] > div article'),
    mayFit: page.locator('section[aria-labelledby="may-fit"]'),
    facet,
    box: (legend, value) => facet(legend).getByLabel(value, { exact: true }),
    limit: (legend, label) => facet(legend).getByLabel(label),
    count: async (legend, value) => {
      await page.locator('[data-part="filters"]:not([aria-busy])').waitFor({ state: 'attached' });
      const row = facet(legend).locator('li', { has: page.getByLabel(value, { exact: true }) });
      return Number(await row.locator('.count').innerText());
    },
  };
}

/** Opens the list of offers and waits until the script has taken it over. */
export async function openSearch(page: Page, address: string): Promise<SearchParts> {
  await page.goto(address);
  await page
    .getByRole('group', { name: 'How you study', exact: true })
    .getByRole('checkbox')
    .first()
    .waitFor({ state: 'attached' });
  return searchParts(page);
}

/** What stands in the address. */
export function queryOf(page: Page): string {
  return decodeURIComponent(new URL(page.url()).search);
}

/** Titles of results, when the list is that of the query. */
export async function titlesOf(entries: Locator): Promise<string[]> {
  await entries.page().locator('[data-part="list"]:not([aria-busy])').waitFor({ state: 'attached' });
  return entries.locator('.entry-title').allInnerTexts();
}
