import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { withPage } from './browser.ts';
import { framedBySite, serveSite } from './site.ts';

const site = serveSite();

/** Remembers every shift of what stands in the window, with what moved, from the first paint on. */
async function watchShifts(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(globalThis, { shifts });
    type Shift = PerformanceEntry & { value: number; sources?: { node: Node | null }[] };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as Shift[]) {
        const moved = entry.sources?.map(({ node }) => (node instanceof Element ? node.outerHTML : node?.textContent));
        shifts.push(`${entry.value.toFixed(5)}: ${moved?.map((each) => each?.slice(0, 100)).join(' | ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => (globalThis as unknown as { shifts: string[] }).shifts);
}

/** Also what an address asks for beside its path, though scripts answer it a moment later. */
const addresses = [
  ...framedBySite,
  ['a search for what is not there', 'offers/?level=none-such&mode=nowhere'],
  ['a search in a fold', 'offers/?provider=university-of-twente&sort=fee'],
  ['a comparison of what is not there', 'compare/?o=nobody/nothing'],
  ['a shared list', 'shortlist/?o=mediaworks/sales-capability&o=riverbank-university/spreadsheet-skills'],
] as const;

const windows = [
  { width: 1280, height: 900 },
  { width: 360, height: 740 },
];

describe.concurrent('nothing moves while a page is loaded', () => {
  test.for(addresses)('at any width, with fonts that come late: %s', async ([, address]) => {
    const shifts = await withPage({}, async (page) => {
      const told = await watchShifts(page);
      let fonts = 0;
      await page.route('**/*.woff2', async (route) => {
        fonts += 1;
        await wait(250);
        await route.continue();
      });
      // An answer that comes at once would be there before the first paint.
      await page.route(/\.(?:json|pf_\w+|bin|txt)$/, async (route) => {
        await wait(150);
        await route.continue();
      });
      const all: string[] = [];
      for (const window of windows) {
        await page.setViewportSize(window);
        fonts = 0;
        await page.goto(site.at(address), { waitUntil: 'load' });
        await page.evaluate(() => document.fonts.ready);
        // What scripts add after loading, they add soon.
        await wait(address.includes('?') ? 1500 : 400);
        expect(fonts).toBeGreaterThan(0);
        all.push(...(await told()).map((each) => `${window.width}: ${each}`));
      }
      return all;
    });
    expect(shifts).toEqual([]);
  });

  test('is judged: something that pushes the page down is seen', async () => {
    const shifts = await withPage({}, async (page) => {
      const told = await watchShifts(page);
      await page.goto(site.at('about/'));
      await page.evaluate(async () => {
        await new Promise((done) => setTimeout(done, 700));
        const box = document.createElement('hr');
        box.style.height = '300px';
        document.querySelector('main')?.prepend(box);
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100)));
      });
      return told();
    });
    expect(shifts.length).toBeGreaterThan(0);
  });
});
