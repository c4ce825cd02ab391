import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { serve } from '../../src/cli/serve.ts';
import { startBrowser, withPageIn } from '../browser/browser.ts';
import { searchBudget, timeTyping, weighSearch } from '../browser/measure-search.ts';
import { generateContent } from './generate.ts';
import { measure } from './measure.ts';

/*
 * Measures what the search weighs and how soon it answers, at 100 and 10,000 generated offers (or the numbers given as
 * arguments), and fails where that is more than it may be.
 */

const root = fileURLToPath(new URL('../..', import.meta.url));
const work = join(root, 'node_modules/.cache/bench');
const sizes = process.argv
  .slice(2)
  .map(Number)
  .filter((size) => size > 0);

/** Words that many offers have, few have, and that stand in titles. */
const words = ['water', 'music', 'finance', 'security', 'number', 'energy', 'without people'];

async function build(size: number): Promise<string> {
  const content = join(work, `search-content-${size}`);
  const out = join(work, `search-dist-${size}`);
  rmSync(content, { recursive: true, force: true });
  generateContent(content, size);
  console.log(`${size} offers: building …`);
  await measure(
    [
      process.execPath,
      'src/cli/build.ts',
      '--content',
      content,
      '--out',
      out,
      '--site',
      'https://x.example',
      '--base',
      '/',
      '--today',
      '2026-11-16',
    ],
    { cwd: root, env: { ASTRO_TELEMETRY_DISABLED: '1', PROSPECTUS_CACHE: join(work, `search-store-${size}`) } },
  );
  return out;
}

/** @returns whether all was within its budget */
async function benchOne(size: number): Promise<boolean> {
  const folder = await build(size);
  const site = await serve({ folder, base: '/', port: 0 });
  const server = await startBrowser();
  try {
    const browser = await chromium.connect(server.wsEndpoint());
    const weights = [];
    for (const one of words) {
      const address = `${site.url}offers/?${new URLSearchParams({ q: one, mode: 'online' })}`;
      weights.push(await withPageIn(browser, {}, (page) => weighSearch(page, address, { folder, base: '/' })));
    }
    const times = await withPageIn(browser, {}, async (page) => {
      await page.goto(`${site.url}offers/`, { waitUntil: 'networkidle' });
      const found: number[] = [];
      for (const one of words) found.push(await timeTyping(page, one));
      return found;
    });
    const heaviest = Math.max(...weights.map(({ page }) => page));
    const facet = weights.map(({ heaviestFacet }) => heaviestFacet).toSorted((a, b) => b.bytes - a.bytes)[0];
    const median = times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.POSITIVE_INFINITY;
    const allowed = size <= 100 ? searchBudget.page[100] : searchBudget.page[10_000];
    console.log(`${size} offers: first page of results ${kB(heaviest)} of ${kB(allowed)}`);
    console.log(
      `  by words: ${weights.map(({ page, requests }, at) => `${words[at]} ${kB(page)} in ${requests}`).join(', ')}`,
    );
    console.log(
      `  fonts ${kB(weights[0]?.fonts ?? 0)}; heaviest filter ${facet?.name} ${kB(facet?.bytes ?? 0)} of ${kB(searchBudget.facet)}`,
    );
    console.log(
      `  shown after the last letter: ${times.map(Math.round).join(', ')} ms; median ${Math.round(median)} of ${searchBudget.shown} ms`,
    );
    return heaviest <= allowed && (facet?.bytes ?? 0) <= searchBudget.facet && median <= searchBudget.shown;
  } finally {
    await server.close();
    await site.close();
  }
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

let isWithin = true;
for (const size of sizes.length > 0 ? sizes : [100, 10_000]) isWithin = (await benchOne(size)) && isWithin;
if (!isWithin) {
  console.error('More than the search may take.');
  process.exitCode = 1;
}
