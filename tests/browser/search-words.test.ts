import { describe, expect, test } from 'vitest';
import { withPage } from './browser.ts';
import { openSearch, queryOf, titlesOf } from './search-parts.ts';
import { serveElsewhere, serveSite } from './site.ts';

const site = serveSite();
const elsewhere = serveElsewhere();

describe('searching', () => {
  test('a word finds offers while it is typed, and says how many', async () => {
    await withPage({}, async (page) => {
      const { field, status, entries } = await openSearch(page, site.at('offers/'));
      const all = await status.innerText();
      await field.pressSequentially('spreadsheet');
      await expect.poll(() => status.innerText()).toMatch(/^\d+ offers? fits?$/);
      expect(await status.innerText()).not.toBe(all);
      expect((await titlesOf(entries))[0]).toContain('Spreadsheet');
      expect(queryOf(page)).toBe('?q=spreadsheet');
      expect(Number.parseInt(await status.innerText(), 10)).toBe(await entries.count());
      await field.fill('');
      await expect.poll(() => status.innerText()).toBe(all);
      expect(queryOf(page)).toBe('');
    });
  });

  test('words of the provider, of outcomes and of another language are found', async () => {
    await withPage({}, async (page) => {
      const { entries, status } = await openSearch(page, site.at('offers/?q=Tartu'));
      await expect.poll(() => status.innerText()).toMatch(/fits?$/);
      expect(await titlesOf(entries)).toEqual(
        expect.arrayContaining([expect.stringMatching(/Teamwork and Leadership/i)]),
      );
      await page.goto(site.at('offers/?q=Beschaffung'));
      await expect.poll(() => titlesOf(entries)).toEqual([expect.stringContaining('Beschaffung')]);
    });
  });

  test('a result looks like an entry of the built list', async () => {
    await withPage({}, async (page) => {
      const { status } = await openSearch(page, site.at('offers/'));
      // Further pages have no heading above their entries, whose own are one step higher there.
      const plain = (html: string): string =>
        html
          .replaceAll(/(<\/?h)2/g, '$13')
          .replaceAll(/\s+/g, ' ')
          .replaceAll(/> | </g, (each) => each.trim());
      const drawn = async (): Promise<string[]> =>
        (
          await page.locator('main article').evaluateAll((all) =>
            all.map((entry) => {
              // The built entry holds its start for every day to come; the drawn one that of this day.
              for (const later of entry.querySelectorAll('[data-from][hidden]')) later.remove();
              for (const now of entry.querySelectorAll('[data-from]')) now.removeAttribute('data-from');
              return entry.outerHTML;
            }),
          )
        ).map(plain);
      const built = await drawn();
      await page.goto(site.at('offers/page/2/'));
      built.push(...(await drawn()));
      await page.goto(site.at('offers/?sort=title'));
      await expect.poll(() => status.innerText()).toBe(`${built.length} offers fit`);
      const live = await drawn();
      expect(live.length).toBeGreaterThan(15);
      expect(live.filter((entry) => !built.includes(entry))).toEqual([]);
    });
  });

  test('nothing found says so, and what to do; no chosen filter is a dead end', async () => {
    await withPage({}, async (page) => {
      const { field, status, entries } = await openSearch(page, site.at('offers/'));
      await field.fill('zzzyqx');
      await field.press('Enter');
      await expect.poll(() => status.innerText()).toBe('No offer fits');
      expect(await entries.count()).toBe(0);
      await expect.poll(() => page.locator('[data-part="help"]').innerText()).toContain('use fewer or other words');
      await field.fill('');
      await field.press('Enter');
      await expect.poll(() => entries.count()).toBeGreaterThan(5);
    });
  });

  test('works under the base of a site', async () => {
    await withPage({}, async (page) => {
      const { field, status, entries } = await openSearch(page, elsewhere.at('offers/'));
      await field.fill('spreadsheet');
      await expect.poll(() => status.innerText()).toMatch(/fits?$/);
      await entries.getByRole('link', { name: 'Spreadsheet skills for work' }).click();
      await page.waitForURL('**/catalogue/offers/riverbank-university/spreadsheet-skills/');
      expect(await page.locator('h1').innerText()).toBe('Spreadsheet skills for work');
    });
  });

  test('a draft is not found', async () => {
    await withPage({}, async (page) => {
      const { status, entries } = await openSearch(page, elsewhere.at('offers/?q=plumbing'));
      await expect.poll(() => status.innerText()).toMatch(/fits?/);
      expect((await titlesOf(entries)).filter((title) => /plumbing/i.test(title))).toEqual([]);
    });
  });
});
