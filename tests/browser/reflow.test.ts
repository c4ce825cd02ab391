import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { withPage, withUsedPage } from './browser.ts';
import { kinds, serveSite } from './site.ts';

const site = serveSite();

/** Elements that stick out of the window to the right, unless what they stand in scrolls by itself. */
async function sidewaysScroll(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= room && document.body.scrollWidth <= room) return [];
    const scrolls = (element: Element): boolean =>
      element.parentElement !== null &&
      (getComputedStyle(element.parentElement).overflowX !== 'visible' || scrolls(element.parentElement));
    const out = [...document.querySelectorAll('body *')].filter(
      (element) =>
        (element.getBoundingClientRect().right > room + 1 || element.getBoundingClientRect().left < -1) &&
        !scrolls(element),
    );
    return [
      `${document.documentElement.scrollWidth} px wide`,
      ...out.slice(0, 5).map((each) => each.outerHTML.slice(0, 150)),
    ];
  });
}

/** Words that are cut off: an element whose text needs more room than it has, and does not let it be seen. */
async function cutWords(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main *, header *, footer *')]
      .filter((element) => {
        const style = getComputedStyle(element);
        if (style.overflowX !== 'hidden' && style.overflowX !== 'clip') return false;
        // What is typed into a field moves along in it.
        if (element.clientWidth <= 1 || element.closest('.visually-hidden, svg, input')) return false;
        return element.scrollWidth > element.clientWidth + 1;
      })
      .map((element) => element.outerHTML.slice(0, 150)),
  );
}

/** What sticks out or is cut off now. */
async function faultsOf(page: Page): Promise<string[]> {
  return [...(await sidewaysScroll(page)), ...(await cutWords(page))];
}

/** Opens a page with everything that is folded. */
async function unfold(page: Page, address: string): Promise<void> {
  await page.goto(site.at(address), { waitUntil: 'load' });
  if (address.includes('?')) await page.waitForLoadState('networkidle');
  await page.evaluate(async () => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    await document.fonts.ready;
  });
}

/** Writes with letters of twice the size, as a reader's own setting does. @returns that size, in pixels */
async function doubleLetters(page: Page): Promise<number> {
  return page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(':root { font-size: 200% !important }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return Number.parseFloat(getComputedStyle(document.body).fontSize);
  });
}

/** Lets the page run from right to left. @returns how its title runs then */
async function turnAround(page: Page): Promise<string> {
  return page.evaluate(() => {
    document.documentElement.dir = 'rtl';
    return getComputedStyle(document.querySelector('h1') as Element).direction;
  });
}

describe.concurrent('a page in a small window', () => {
  test.for(Object.entries(kinds))(
    'needs no sideways scroll at 320 pixels, with letters of twice the size, or from right to left: %s',
    async ([, address]) => {
      const found = await withUsedPage({ width: 320, height: 640 }, async (page) => {
        await unfold(page, address);
        const narrow = await faultsOf(page);
        await page.setViewportSize({ width: 360, height: 720 });
        expect(await turnAround(page)).toBe('rtl');
        const turned = await faultsOf(page);
        await page.setViewportSize({ width: 1280, height: 900 });
        turned.push(...(await faultsOf(page)));
        await page.setViewportSize({ width: 360, height: 720 });
        await page.evaluate(() => document.documentElement.removeAttribute('dir'));
        expect(await doubleLetters(page)).toBeGreaterThanOrEqual(32);
        return { narrow, turned, large: await faultsOf(page) };
      });
      expect(found).toEqual({ narrow: [], turned: [], large: [] });
    },
  );

  test('is judged: something too wide is found', async () => {
    const found = await withPage({ width: 320 }, async (page) => {
      await page.goto(site.at('about/'));
      await page.evaluate(() => {
        const wide = document.createElement('hr');
        wide.style.width = '400px';
        document.querySelector('main')?.append(wide);
      });
      return sidewaysScroll(page);
    });
    expect(found[1]).toContain('<hr');
  });

  test('tells states apart in forced colours, where all paint is the reader’s: solid, half and dotted', async () => {
    await withPage({ forcedColors: 'active' }, async (page) => {
      await page.goto(site.at('how-to-read/'));
      const paints = await page.evaluate(() =>
        ['stated', 'frame', 'absent'].map((name) => {
          const { fill, stroke, strokeDasharray } = getComputedStyle(
            document.querySelector(`.part-${name}`) as Element,
          );
          return `${fill} ${stroke} ${strokeDasharray}`;
        }),
      );
      expect(new Set(paints).size).toBe(3);
      await page.keyboard.press('Tab');
      const outline = await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle);
      expect(outline).not.toBe('none');
    });
  });

  test('begins with a masthead of 110 pixels at most at 360 pixels, the shortlist beside the name', async () => {
    await withPage({ width: 360, height: 720 }, async (page) => {
      await page.goto(site.at('offers/'), { waitUntil: 'networkidle' });
      const box = (selector: string) =>
        page.locator(selector).evaluate((element) => element.getBoundingClientRect().toJSON());
      expect((await box('.masthead')).height).toBeLessThanOrEqual(110);
      expect((await box('.masthead-save')).left).toBeGreaterThan((await box('.masthead-name')).right);
    });
  });

  test('has targets for fingers of 24 pixels at least, or room around them', async () => {
    const small = await withPage({ width: 360, height: 720 }, async (page) => {
      await page.goto(site.at('offers/'), { waitUntil: 'networkidle' });
      await page.locator('details.facets > summary').click();
      return page.evaluate(() =>
        [...document.querySelectorAll('main :is(button, input, select, summary), main .facet label')]
          .filter((element) => element.checkVisibility() && !element.closest('label > *'))
          .map((element) => ({ what: element.outerHTML.slice(0, 80), height: element.getBoundingClientRect().height }))
          .filter(({ height }) => height < 24),
      );
    });
    expect(small).toEqual([]);
  });
});
