import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { withPage } from './browser.ts';
import { kinds, serveSite } from './site.ts';

const site = serveSite();
const offer = kinds['an offer that states everything'] ?? '';
const phone = { width: 360, height: 780 };

/** Where an element begins, in pixels below the top of the window. */
const topOf = (page: Page, selector: string): Promise<number> =>
  page.locator(selector).evaluate((element) => element.getBoundingClientRect().top);

describe('a folded section of an offer', () => {
  test('is closed on a phone, and open beside its heading on a wide screen', async () => {
    await withPage(phone, async (page) => {
      await page.goto(site.at(offer));
      expect(await page.locator('#credential').isVisible()).toBe(false);
      await page.setViewportSize({ width: 1280, height: 900 });
      expect(await page.locator('#credential').isVisible()).toBe(true);
    });
  });

  test('opens by its address, and comes into the window', async () => {
    await withPage(phone, async (page) => {
      await page.goto(site.at(`${offer}#credential`));
      await expect.poll(() => page.locator('#credential').isVisible()).toBe(true);
      const isInWindow = async (): Promise<boolean> => {
        const top = await topOf(page, '#credential');
        return top >= 0 && top < phone.height;
      };
      await expect.poll(isInWindow).toBe(true);
    });
  });

  test('opens from the list of contents, and from the keyboard', async () => {
    await withPage(phone, async (page) => {
      await page.goto(site.at(offer));
      const contents = page.getByRole('navigation', { name: 'On this page' });
      await contents.getByRole('link', { name: 'Subject and skills' }).click();
      await expect.poll(() => page.locator('#subject').isVisible()).toBe(true);
      await page.getByText('Show: The certificate').focus();
      await page.keyboard.press('Enter');
      expect(await page.locator('#credential').isVisible()).toBe(true);
    });
  });
});
