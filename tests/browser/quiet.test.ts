import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { withPage } from './browser.ts';
import { kinds, serveElsewhere, serveSite } from './site.ts';

const site = serveSite();
const elsewhere = serveElsewhere();

/** Collects what a page complains of, and every request that leaves its own host, from now on. */
async function listen(page: Page): Promise<string[]> {
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) troubles.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => troubles.push(`thrown: ${error.message}`));
  page.on('requestfailed', (request) => troubles.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol !== 'data:' && hostname !== '127.0.0.1') troubles.push(`foreign: ${request.url()}`);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      // biome-ignore lint/suspicious/noConsole: the way out of the page.
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  return troubles;
}

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

  test('is heard: a script, a style and a picture that the policy forbids are complaints', async () => {
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
