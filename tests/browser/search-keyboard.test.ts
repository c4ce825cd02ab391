import { describe, expect, test } from 'vitest';
import { withPage } from './browser.ts';
import { openSearch } from './search-parts.ts';
import { serveSite } from './site.ts';

const site = serveSite();

describe('with the keyboard alone', () => {
  test('a visitor searches, ticks, takes away and opens a result', async () => {
    await withPage({}, async (page) => {
      const { status, chips, box } = await openSearch(page, site.at('offers/'));
      const focused = (): Promise<string> =>
        page.evaluate(() => document.activeElement?.closest('label, a, button')?.textContent?.trim() ?? '');
      await page.keyboard.press('Tab');
      expect(await focused()).toBe('Skip to the main content');
      await page.keyboard.press('Enter');
      for (let tabs = 0; tabs < 5; tabs++) {
        if (await page.getByRole('searchbox').evaluate((field) => field === document.activeElement)) break;
        await page.keyboard.press('Tab');
      }
      await page.keyboard.type('data');
      await page.keyboard.press('Enter');
      await expect.poll(() => status.innerText()).toMatch(/^\d+ offers fit/);
      for (let tabs = 0; tabs < 60 && (await focused()) !== 'Online'; tabs++) await page.keyboard.press('Tab');
      expect(await focused()).toBe('Online');
      await page.keyboard.press('Space');
      await expect.poll(() => box('How you study', 'Online').isChecked()).toBe(true);
      // A tick must not throw the visitor back to the beginning.
      expect(await focused()).toBe('Online');
      await chips.getByRole('button', { name: /Online/ }).focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => box('How you study', 'Online').isChecked()).toBe(false);
      await page.locator('.entry-title a').first().focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(/offers\/[^/]+\/[^/]+\/$/);
    });
  });
});
