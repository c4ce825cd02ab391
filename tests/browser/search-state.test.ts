import { describe, expect, test } from 'vitest';
import { withPage } from './browser.ts';
import { openSearch, queryOf, searchParts, titlesOf } from './search-parts.ts';
import { serveSite } from './site.ts';

const site = serveSite();

describe('the state of a search', () => {
  test('stands in the address: a reload, a link to it and the way back bring it again', async () => {
    await withPage({}, async (page, context) => {
      const { box, field, sort, status, entries } = await openSearch(page, site.at('offers/'));
      const all = await status.innerText();
      await field.fill('data');
      await field.press('Enter');
      await expect.poll(() => status.innerText()).toMatch(/fits?$/);
      const searched = await status.innerText();
      await box('How you study', 'Online').check();
      await expect.poll(() => status.innerText()).toMatch(/may fit|fits?$/);
      await expect.poll(() => queryOf(page)).toBe('?q=data&mode=online');
      await sort.selectOption({ label: 'Title' });
      await expect.poll(() => queryOf(page)).toBe('?q=data&mode=online&sort=title');
      await expect.poll(async () => (await titlesOf(entries)).length).toBeGreaterThan(0);
      const before = { said: await status.innerText(), titles: await titlesOf(entries) };

      await page.reload();
      await expect.poll(() => status.innerText()).toBe(before.said);
      expect(await titlesOf(entries)).toEqual(before.titles);
      expect(await field.inputValue()).toBe('data');
      expect(await box('How you study', 'Online').isChecked()).toBe(true);
      expect(await sort.inputValue()).toBe('title');

      const other = await context.newPage();
      await other.goto(page.url());
      await expect.poll(() => searchParts(other).status.innerText()).toBe(before.said);

      await page.goBack();
      await page.goBack();
      await expect.poll(() => status.innerText()).toBe(searched);
      expect(await box('How you study', 'Online').isChecked()).toBe(false);
      await page.goBack();
      await expect.poll(() => status.innerText()).toBe(all);
      expect(await field.inputValue()).toBe('');
      await page.goForward();
      await expect.poll(() => status.innerText()).toBe(searched);
    });
  });

  test('is kept when a result was read and the visitor comes back', async () => {
    await withPage({}, async (page) => {
      const { status, entries } = await openSearch(page, site.at('offers/?q=data&mode=online'));
      await expect.poll(() => status.innerText()).toMatch(/fits?/);
      const said = await status.innerText();
      await entries.first().getByRole('link').first().click();
      await page.waitForURL(/offers\/[^/]+\/[^/]+\/$/);
      await page.goBack();
      await expect.poll(() => status.innerText()).toBe(said);
      expect(queryOf(page)).toBe('?q=data&mode=online');
    });
  });

  test('the search of the first page leads to it', async () => {
    await withPage({}, async (page) => {
      await page.goto(site.at(''));
      await page.getByRole('searchbox').fill('python');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/offers/?q=python');
      await expect.poll(() => searchParts(page).status.innerText()).toMatch(/fits?$/);
      expect((await titlesOf(searchParts(page).entries))[0]).toMatch(/python/i);
    });
  });

  test('is not lost where the index cannot be loaded: the built list stays, and it is said', async () => {
    await withPage({}, async (page) => {
      await page.route('**/search/**', (route) => route.abort());
      const { status, entries } = await openSearch(page, site.at('offers/?q=data'));
      await expect.poll(() => status.innerText()).toContain('The search cannot be loaded now');
      expect(await entries.count()).toBeGreaterThan(5);
    });
  });
});
