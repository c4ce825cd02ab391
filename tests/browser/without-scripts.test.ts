import { describe, expect, test } from 'vitest';
import { withPage, withUsedPage } from './browser.ts';
import { framedBySite, kinds, serveSite } from './site.ts';

const site = serveSite();
const noScripts = { javaScriptEnabled: false };

describe.concurrent('without scripts', () => {
  test.for(framedBySite)('%s has its title, its words and its ways on', async ([, address]) => {
    await withUsedPage(noScripts, async (page) => {
      await page.goto(site.at(address));
      expect(await page.locator('h1').innerText()).not.toBe('');
      expect((await page.locator('main').innerText()).length).toBeGreaterThan(150);
      expect(await page.locator('main a[href], main dfn, main dt').count()).toBeGreaterThan(0);
      expect(await page.locator('header nav a').count()).toBeGreaterThan(3);
    });
  });

  test('an offer shows its facts, and its folded sections open', async ({ expect }) => {
    await withPage({ ...noScripts, width: 360 }, async (page) => {
      await page.goto(site.at(kinds['an offer that states everything'] ?? ''));
      const docket = page.getByRole('complementary');
      await expect.poll(() => docket.innerText()).toMatch(/€480[\s\S]*Time\n?\s*156 hours/i);
      const folded = page.locator('#credential');
      expect(await folded.isVisible()).toBe(false);
      await page.getByText('Show: The certificate').click();
      expect(await folded.isVisible()).toBe(true);
    });
  });

  test('the list of offers has pages, and filters that are links with their counts', async () => {
    await withPage(noScripts, async (page) => {
      await page.goto(site.at('offers/'));
      const all = await page.getByRole('heading', { name: /^\d+ offers$/ }).innerText();
      const first = await page.locator('[data-part="results"] article').count();
      expect(first).toBeGreaterThan(5);
      expect(Number.parseInt(all, 10)).toBeGreaterThan(first);
      expect(await page.locator('[data-part="sort"]').isVisible()).toBe(false);
      await page
        .getByRole('navigation', { name: 'Pages of the list' })
        .getByRole('link', { name: 'Next page' })
        .click();
      await page.waitForURL('**/offers/page/2/');
      expect(await page.locator('main article').count()).toBeGreaterThan(0);

      await page.goto(site.at('offers/'));
      const link = page.locator('[data-facet="mode"] li', { hasText: 'Online' }).first();
      const count = Number(await link.locator('.count').innerText());
      await link.getByRole('link').click();
      await page.waitForURL('**/offers/mode/online/');
      expect(await page.locator('main article').count()).toBe(Math.min(count, first));
    });
  });

  test('the search field says that it needs scripts', async () => {
    await withPage(noScripts, async (page) => {
      await page.goto(site.at('offers/'));
      const said = page.locator('noscript p');
      expect(await said.innerText()).toContain('Searching needs JavaScript');
      expect((await said.boundingBox())?.height).toBeGreaterThan(10);
    });
    await withPage({}, async (page) => {
      await page.goto(site.at('offers/'));
      expect(await page.locator('noscript p').count()).toBe(0);
    });
  });
});
