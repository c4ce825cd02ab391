import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { LOOK } from '../site/look-content.ts';
import { violationsInWindows, windows } from './axe.ts';
import { withPage } from './browser.ts';
import { serveSite, serveWithLook } from './site.ts';

const own = serveWithLook();
const usual = serveSite();

const pages = {
  home: '',
  offers: 'offers/',
  offer: 'offers/riverbank-university/spreadsheet-skills/',
  'how to read': 'how-to-read/',
  transparency: 'transparency/',
};

/** Paints as the browser computes them, `rgb(…)`. */
async function paints(page: Page): Promise<Record<'brand' | 'mark' | 'link', string>> {
  return page.evaluate(() => {
    const paintOf = (token: string): string => {
      const probe = document.createElement('i');
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`.probe { color: var(${token}) }`);
      document.adoptedStyleSheets = [sheet];
      probe.className = 'probe';
      document.body.append(probe);
      const { color } = getComputedStyle(probe);
      probe.remove();
      return color;
    };
    return {
      brand: paintOf('--color-brand'),
      mark: paintOf('--color-mark'),
      link: getComputedStyle(document.querySelector('main a') as Element).color,
    };
  });
}

const rgb = (hex: string): string =>
  `rgb(${[1, 3, 5].map((from) => Number.parseInt(hex.slice(from, from + 2), 16)).join(', ')})`;

describe.concurrent("an institution's own look", () => {
  test('gives the pages its colours, its highlighter and its logo, for light and dark ground', async () => {
    await withPage({}, async (page) => {
      await page.goto(own.at(''));
      const light = await paints(page);
      expect(light.brand).toBe(rgb(LOOK.colour));
      expect(light.mark).toBe(rgb(LOOK.accent));
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = await paints(page);
      expect(dark.brand).not.toBe(light.brand);
      expect(dark.link).not.toBe(light.link);
      const logo = page.locator('.masthead-name img');
      expect(await logo.evaluate((image: HTMLImageElement) => image.naturalWidth > 0)).toBe(true);
      expect(await page.locator('link[rel="icon"]').getAttribute('href')).toBe('/look/media/mark.svg');
    });
    await withPage({}, async (page) => {
      await page.goto(usual.at(''));
      expect((await paints(page)).brand).not.toBe(rgb(LOOK.colour));
      expect(await page.locator('link[href$="look.css"]').count()).toBe(0);
    });
  });

  test('loads no fonts where the letters of the device are chosen', async () => {
    const fonts = await withPage({}, async (page) => {
      const seen: string[] = [];
      page.on('request', (request) => seen.push(request.url()));
      await page.goto(own.at(pages.offer), { waitUntil: 'networkidle' });
      expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toMatch(/^system-ui/);
      return seen.filter((url) => url.endsWith('.woff2'));
    });
    expect(fonts).toEqual([]);
  });

  test.for(Object.entries(pages))('can be read, light and dark, wide and narrow: %s', async ([, address]) => {
    const found = await withPage({ reducedMotion: 'reduce' }, async (page) => {
      await page.goto(own.at(address), { waitUntil: 'load' });
      return violationsInWindows(page, windows);
    });
    expect(found).toEqual([]);
  });
});
