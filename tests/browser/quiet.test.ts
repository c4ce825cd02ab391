import { describe, expect, test } from 'vitest';
import { withPage } from './browser.ts';
import { kinds, serveElsewhere, serveSite } from './site.ts';
import { listen } from './troubles.ts';

const site = serveSite();
const elsewhere = serveElsewhere();

describe.concurrent('a page of the site', () => {
  test.for(Object.entries(kinds))(
    'is loaded without a complaint, another host or a cookie, and keeps nothing unasked: %s',
    async ([, address]) => {
      await withPage({}, async (page, context) => {
        const troubles = await listen(page);
        const answer = await page.goto(site.at(address), { waitUntil: 'networkidle' });
        const isMissing = address === 'nowhere/';
        expect(answer?.status()).toBe(isMissing ? 404 : 200);
        // The browser itself complains of a page that is not there.
        expect(troubles.filter((each) => !(isMissing && each.includes('404')))).toEqual([]);
        expect(await context.cookies()).toEqual([]);
        expect(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])).toEqual([
          '',
          0,
          0,
        ]);
      });
    },
  );

  test.for([
    ['at the root', () => site.at('offers/?q=python&mode=online'), 'python'],
    ['under a base', () => elsewhere.at('offers/?q=spreadsheet&language=en'), 'spreadsheet'],
  ] as const)('searches without a complaint: the index runs under the policy, %s', async ([, address, words]) => {
    await withPage({}, async (page) => {
      const troubles = await listen(page);
      await page.goto(address(), { waitUntil: 'networkidle' });
      expect(await page.locator('offer-search [data-part="status"]').textContent()).toMatch(/^\d+ offers? fits?/);
      expect(await page.locator('[data-part="results"]').textContent()).toMatch(new RegExp(words, 'i'));
      expect(troubles).toEqual([]);
    });
  });

  test('is heard: a script, a style and a picture that the policy forbids are complaints', async ({ expect }) => {
    await withPage({}, async (page) => {
      const troubles = await listen(page);
      await page.goto(site.at('about/'));
      await page.evaluate(() => {
        const script = document.createElement('script');
        script.textContent = 'globalThis.ran = 1';
        document.body.append(script);
        document.body.setAttribute('style', 'color: red');
        const picture = new Image();
        picture.src = 'http://127.0.0.2:9/x.png';
        document.body.append(picture);
      });
      await expect.poll(() => troubles.filter((each) => each.includes('policy:')).length).toBeGreaterThanOrEqual(3);
      expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
    });
  });
});
