import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import type { BuiltSite } from '../site/built-site.ts';

/** What a visitor may wait for and download, in bytes of files as a host sends them (gzip) and milliseconds. */
export const searchBudget = {
  /** First page of results, fonts and live counts apart, by the number of offers. */
  page: { 100: 160_000, 10000: 320_000 },
  /** Live counts of one filter. */
  facet: 25_000,
  /** From the last letter to the results on the screen. */
  shown: 150,
} as const;

/** What the first page of results takes. */
export type SearchWeight = {
  readonly page: number;
  readonly fonts: number;
  /** The heaviest filter of those whose live counts were loaded. */
  readonly heaviestFacet: { readonly name: string; readonly bytes: number };
  readonly requests: number;
};

/**
 * Opens a search by its address, with nothing kept from before, and weighs everything that is sent until its results,
 * and then the counts of all filters, stand.
 * @param site the folder of the built site, and the path at which it stands
 */
export async function weighSearch(
  page: Page,
  address: string,
  { folder, base }: Pick<BuiltSite, 'folder' | 'base'>,
): Promise<SearchWeight> {
  const asked = new Set<string>();
  page.on('response', (response) => asked.add(decodeURIComponent(new URL(response.url()).pathname)));
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.locator('[data-part="results"] > div article').first().waitFor();
  const files = [...asked].map((path) => ({ path, bytes: sent(folder, path.slice(base.length)) }));
  const facets = files.filter(({ path }) => /\/facets\/[^/]+\.json$/.test(path));
  const fonts = files.filter(({ path }) => path.endsWith('.woff2'));
  const others = files.filter((file) => !facets.includes(file) && !fonts.includes(file));
  const heaviest = facets.toSorted((a, b) => b.bytes - a.bytes)[0];
  return {
    page: sum(others),
    fonts: sum(fonts),
    heaviestFacet: { name: heaviest?.path.replace(/^.*\//, '') ?? '', bytes: heaviest?.bytes ?? 0 },
    requests: others.length,
  };
}

const sum = (files: readonly { readonly bytes: number }[]): number =>
  files.reduce((total, { bytes }) => total + bytes, 0);

/** Bytes of a file on the way; what is compressed already is sent as it is. */
function sent(folder: string, path: string): number {
  const bytes = readFileSync(join(folder, /(?:^|\/)$/.test(path) ? `${path}index.html` : path));
  return /\.(?:woff2|png|pagefind|pf_\w+)$/.test(path) ? bytes.length : gzipSync(bytes).length;
}

/**
 * Types words as a visitor does, into a list that is open, and measures how long after the last letter their results
 * stand.
 * @returns milliseconds
 */
export async function timeTyping(page: Page, words: string): Promise<number> {
  const field = page.getByRole('searchbox');
  await field.fill('');
  await page.waitForFunction(() => location.search === '');
  await page.evaluate(() => {
    const times = { typed: 0, shown: 0 };
    Object.assign(globalThis, { times });
    const place = document.querySelector('[data-part="results"]');
    document.querySelector('input[type="search"]')?.addEventListener('input', () => {
      times.typed = performance.now();
    });
    // Counted from the frame in which the results are painted, not from when they are put into the page.
    if (place)
      new MutationObserver(() =>
        requestAnimationFrame(() =>
          setTimeout(() => {
            times.shown = performance.now();
          }),
        ),
      ).observe(place, { childList: true });
  });
  await field.pressSequentially(words, { delay: 120 });
  await page.waitForFunction((search) => new URLSearchParams(location.search).get('q') === search, words);
  await page.waitForFunction(() => {
    const { times } = globalThis as unknown as { times: { typed: number; shown: number } };
    return times.shown > times.typed;
  });
  // What comes later, such as counts, does not touch the results; a late answer would.
  await page.waitForTimeout(300);
  return page.evaluate(() => {
    const { times } = globalThis as unknown as { times: { typed: number; shown: number } };
    return times.shown - times.typed;
  });
}
