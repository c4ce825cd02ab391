import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { withPage } from './browser.ts';
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

async function look(page: Page, address: string): Promise<string[]> {
  await page.goto(site.at(address), { waitUntil: 'load' });
  await page.evaluate(async () => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    await document.fonts.ready;
  });
  return [...(await sidewaysScroll(page)), ...(await cutWords(page))];
}

describe.concurrent('a page in a small window', () => {
  test.for(Object.entries(kinds))('needs no sideways scroll at 320 pixels: %s', async ([, address]) => {
    expect(await withPage({ width: 320, height: 640 }, (page) => look(page, address))).toEqual([]);
  });

  test.for(Object.entries(kinds))(
    'needs none with letters of twice the size at 360 pixels: %s',
    async ([, address]) => {
      const found = await withPage({ width: 360, height: 720 }, async (page) => {
        await page.addInitScript(() => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(':root { font-size: 200% !important }');
          document.adoptedStyleSheets = [sheet];
        });
        const faults = await look(page, address);
        const size = await page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));
        return size >= 32 ? faults : [...faults, `letters of ${size} px only`];
      });
      expect(found).toEqual([]);
    },
  );

  test.for(Object.entries(kinds))('needs none where text runs from right to left: %s', async ([, address]) => {
    for (const window of [
      { width: 360, height: 720 },
      { width: 1280, height: 900 },
    ]) {
      const found = await withPage(window, async (page) => {
        await page.addInitScript(() => {
          new MutationObserver((_, observer) => {
            document.documentElement.dir = 'rtl';
            observer.disconnect();
          }).observe(document, { childList: true });
        });
        const faults = await look(page, address);
        const side = await page.locator('h1').evaluate((title) => getComputedStyle(title).direction);
        return side === 'rtl' ? faults : [...faults, `runs ${side}`];
      });
      expect(found).toEqual([]);
    }
  });

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
