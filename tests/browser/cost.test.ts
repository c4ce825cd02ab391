import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { withPage } from './browser.ts';
import { serveSite } from './site.ts';

const site = serveSite();
const nursing = 'offers/riverbank-university/intensive-care-nursing/';
const literacy = 'offers/riverbank-university/data-literacy-for-managers/';

/** What groups of people pay, as the box of an offer shows it: `Residents: €1,580`. */
const shown = (page: Page): Promise<string[]> =>
  page
    .locator('cost-chooser dl > div:visible')
    .evaluateAll((rows) =>
      rows.map(
        (row) => `${row.querySelector('dt')?.textContent}: ${row.querySelector('dd')?.firstChild?.textContent?.trim()}`,
      ),
    );

/** Last days to apply, as the box shows them. */
const lastDays = (page: Page): Promise<string[]> => page.locator('.docket [data-for]:visible').allInnerTexts();

describe('the total cost for a chosen group', () => {
  test('is there for all groups without scripts, and nothing that does not work', async () => {
    await withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(site.at(nursing));
      expect(await shown(page)).toEqual(['Residents: €1,580', 'Non-residents: €2,230']);
      expect(await page.getByRole('combobox').count()).toBe(0);
    });
  });

  test('is shown alone when a group is chosen by keyboard, is said, and stands in the address only', async () => {
    await withPage({}, async (page, context) => {
      await page.goto(site.at(`${literacy}#fees`));
      const select = page.getByLabel('Your total cost, if you belong to:');
      expect(await page.locator('.docket-figure:visible').innerText()).toBe('€480');
      await select.focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      expect(await shown(page)).toEqual(['Former students: €330']);
      expect(await page.locator('.docket-figure:visible').innerText()).toBe('€330');
      expect(await page.locator('.closing b:visible').innerText()).toBe('€330');
      expect(await page.locator('cost-chooser [role="status"]').textContent()).toBe('Former students: €330');
      const { search, hash } = new URL(page.url());
      expect([search, hash]).toEqual(['?for=alumni', '#fees']);
      expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
      expect(await context.cookies()).toEqual([]);

      await select.selectOption('');
      expect(await page.locator('.docket-figure:visible').innerText()).toBe('€480');
      expect((await shown(page)).length).toBe(2);
      expect(new URL(page.url()).search).toBe('');
    });
  });

  test('can be sent to somebody, and an address with a group that nobody knows shows all', async () => {
    await withPage({}, async (page) => {
      await page.goto(site.at(`${nursing}?for=non-residents`));
      await expect.poll(() => shown(page)).toEqual(['Non-residents: €2,230']);
      expect(await lastDays(page)).toEqual(['15 April 2027 (non-residents)']);
      await page.goto(site.at(`${nursing}?for=%3Cscript%3E`));
      await expect.poll(() => shown(page)).toHaveLength(2);
      expect(await lastDays(page)).toEqual(['15 April 2027 (non-residents)', '31 May 2027 (others)']);
    });
  });
});
