import { globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { violations, violationsInWindows, windows } from './axe.ts';
import { withPage, withUsedPage } from './browser.ts';
import { kinds, serveSite } from './site.ts';

const site = serveSite();

/** For a page of a thousand rows, which takes axe five seconds each time. */
const opposites = windows.slice(0, 2);

/** With those above, every kind of page that is made to be framed. */
const embeds: Readonly<Record<string, string>> = {
  'all facts of an embedded offer': 'embed/offer/riverbank-university/data-literacy-for-managers/full/',
  'an embedded offer that was replaced': 'embed/offer/riverbank-university/river-restoration/',
  'an embedded list, in colours of a host': 'embed/list/mode/online/?colour=7a1fa2&accent=00ffcc',
  'an embedded comparison': 'embed/compare/first-steps-with-data/',
  'an embedded comparison of one’s own':
    'embed/compare/?o=riverbank-university/leading-small-teams&o=open-university/online-teaching',
  'an embedded search': 'embed/search/',
  'an embedded search that found something': 'embed/search/?q=data',
  'the embedded offers of a provider': 'embed/provider/riverbank-university/',
  'what closes soon, embedded': 'embed/closing-soon/',
  'an embed that is not there': 'embed/offer/nobody/nothing/',
};

test('every kind of embed is looked at', () => {
  const addresses = Object.values({ ...kinds, ...embeds });
  const made = globSync('*', { cwd: join(site.built().folder, 'embed') }).filter((name) => !name.includes('.'));
  expect(made.length).toBeGreaterThan(6);
  const unseen = made.filter((name) => !addresses.some((address) => address.startsWith(`embed/${name}/`)));
  // What is said of an embed that is not there stands at a folder of its own.
  expect(unseen).toEqual(['unknown']);
  expect(addresses).toContain('embed/');
});

describe.concurrent('axe', () => {
  test.for(Object.entries({ ...kinds, ...embeds }))(
    'finds nothing on %s, light and dark, wide and narrow',
    async ([, address]) => {
      const found = await withUsedPage({ reducedMotion: 'reduce' }, async (page) => {
        await page.goto(site.at(address), { waitUntil: 'load' });
        if (address.includes('?')) await page.waitForLoadState('networkidle');
        // What is folded is read too.
        await page.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true;
          // What sticks to the foot of the window halves whichever target scrolls below it; `scroll-padding` keeps what
          // has the focus clear of it, and the test of focus holds that.
          const sheet = new CSSStyleSheet();
          sheet.replaceSync('.facets-show { position: static !important }');
          document.adoptedStyleSheets = [sheet];
        });
        return violationsInWindows(page, address.endsWith('reference/') ? opposites : windows);
      });
      expect(found.slice(0, 10)).toEqual([]);
    },
  );

  test('finds what is wrong: grey on grey, and a picture without words', async () => {
    const found = await withPage({}, async (page) => {
      await page.goto(site.at('about/'));
      await page.evaluate(() => {
        document.querySelector('main p')?.setAttribute('class', 'faint');
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('.faint { color: #999; background: #aaa }');
        document.adoptedStyleSheets = [sheet];
        document.querySelector('main')?.append(new Image());
      });
      return violations(page);
    });
    expect(found.map((each) => each.split(':')[0])).toEqual(expect.arrayContaining(['color-contrast', 'image-alt']));
  });

  test('finds targets that are too small and too near', async () => {
    const found = await withPage({}, async (page) => {
      await page.goto(site.at('about/'));
      await page.evaluate(() => {
        for (const word of ['a', 'b']) {
          const button = document.createElement('button');
          button.style.cssText = 'all: unset; font-size: 10px; display: inline-block; width: 12px';
          button.textContent = word;
          document.querySelector('main')?.append(button);
        }
      });
      return violations(page);
    });
    expect(found.map((each) => each.split(':')[0])).toContain('target-size');
  });

  test('finds nothing in results, with filters and an order chosen', async () => {
    const found = await withPage({ reducedMotion: 'reduce' }, async (page) => {
      await page.goto(site.at('offers/?q=data&mode=online&sort=fee'));
      await page.locator('#may-fit').waitFor();
      const all = await violations(page);
      await page.setViewportSize({ width: 360, height: 900 });
      await page.emulateMedia({ colorScheme: 'dark' });
      return [...all, ...(await violations(page))];
    });
    expect(found).toEqual([]);
  });
});
