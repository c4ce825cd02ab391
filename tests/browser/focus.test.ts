import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { withPage, withUsedPage } from './browser.ts';
import { framedBySite, kinds, serveSite } from './site.ts';

const site = serveSite();

/** Steps with the tabulator that are taken on a page: more than a screen or two teach nothing new. */
const most = 45;

/** What had the focus at each step, and what was wrong with it; `null` once the focus has left the page. */
type Step = { readonly what: string; readonly faults: readonly string[] } | null;

/**
 * Goes through a page with the tabulator, and gives what was met and what was wrong. Each stop is judged when the key is
 * pressed to leave it: what the last press set moving stands still by then.
 */
async function walk(page: Page): Promise<{ met: string[]; wrong: string[] }> {
  await page.evaluate(() => {
    const lines = (of: Element): boolean => {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(of);
      return (
        outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && !/, 0\)$|transparent/.test(outlineColor)
      );
    };
    const judge = (): Step => {
      const element = document.activeElement;
      if (!(element instanceof Element) || element === document.body) return null;
      const faults: string[] = [];
      if (!lines(element)) faults.push('no outline');
      const { top, bottom, left, right, width, height } = element.getBoundingClientRect();
      if (width < 1 || height < 1) faults.push('no size');
      if (bottom <= 0 || top >= innerHeight || right <= 0 || left >= innerWidth) faults.push('outside the window');
      const [x, y] = [
        (Math.max(left, 0) + Math.min(right, innerWidth)) / 2,
        (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2,
      ];
      const above = document.elementFromPoint(x, y);
      const isOverlaid = above !== null && getComputedStyle(above).position === 'fixed' && !above.contains(element);
      if (isOverlaid) faults.push('under something that stays in place');
      return { what: element.outerHTML.slice(0, 120), faults };
    };
    const steps: Step[] = [];
    addEventListener('keydown', ({ key }) => key === 'Tab' && steps.push(judge()), { capture: true });
    Object.assign(globalThis, { steps });
  });
  // A key that is held repeats itself. The first press leaves what had the focus before.
  for (let step = 0; step <= most; step++) await page.keyboard.down('Tab');
  await page.keyboard.up('Tab');
  const [, ...steps] = await page.evaluate(() => (globalThis as unknown as { steps: Step[] }).steps);
  // After the last stop the focus leaves the page for the browser's own controls.
  const left = steps.indexOf(null);
  const stops = steps.slice(0, left === -1 ? undefined : left).filter((each) => each !== null);
  return {
    met: stops.map(({ what }) => what),
    wrong: stops.flatMap(({ what, faults }) => faults.map((fault) => `${fault}: ${what}`)),
  };
}

describe.concurrent('the focus', () => {
  test.for(framedBySite)('is seen at every step with the tabulator: %s', async ([, address]) => {
    for (const window of [{}, { width: 360, height: 740, colorScheme: 'dark' as const }]) {
      const { met, wrong } = await withUsedPage({ ...window, reducedMotion: 'reduce' }, async (page) => {
        await page.goto(site.at(address), { waitUntil: 'load' });
        // What a search has found moves what stands below it.
        if (address.includes('?')) await page.waitForLoadState('networkidle');
        return walk(page);
      });
      expect(wrong).toEqual([]);
      expect(met[0]).toContain('class="skip"');
      expect(met.length).toBeGreaterThan(6);
    }
  });

  test('is judged: a link without an outline is found', async () => {
    const { wrong } = await withPage({}, async (page) => {
      await page.goto(site.at('about/'));
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('a:focus-visible { outline: none !important }');
        document.adoptedStyleSheets = [sheet];
      });
      return walk(page);
    });
    expect(wrong.length).toBeGreaterThan(5);
  });

  test('jumps over the masthead, and goes on in the page', async () => {
    await withPage({}, async (page) => {
      await page.goto(site.at(kinds['an offer that states everything'] ?? ''));
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.activeElement?.id === 'main');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    });
  });
});
