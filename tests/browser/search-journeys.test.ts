import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { tableColumns } from '../../src/views/types/table.ts';
import { TODAY } from '../site/built-site.ts';
import { withPage } from './browser.ts';
import { openSearch, queryOf, searchParts, titlesOf } from './search-parts.ts';
import { serveSite } from './site.ts';

const site = serveSite();
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    return (element?.closest('label') ?? element?.closest('a, button'))?.textContent?.trim() ?? '';
  });

/** Goes on with the Tab key until something has the focus. */
async function tabTo(page: Page, name: RegExp, most = 150): Promise<void> {
  for (let tabs = 0; tabs < most && !name.test(await focused(page)); tabs++) await page.keyboard.press('Tab');
  expect(await focused(page)).toMatch(name);
}

describe('a journey', () => {
  test('from the first page, by words, to an offer', async () => {
    await withPage({ width: 360, height: 740 }, async (page) => {
      await page.goto(site.at(''));
      await page.getByRole('searchbox').fill('spreadsheet');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/offers/?q=spreadsheet');
      const { entries, status } = searchParts(page);
      await expect.poll(() => status.innerText()).toMatch(/fits?$/);
      await entries.getByRole('link', { name: 'Spreadsheet skills for work' }).click();
      await page.waitForURL('**/offers/riverbank-university/spreadsheet-skills/');
      expect(await page.locator('h1').innerText()).toBe('Spreadsheet skills for work');
    });
  });

  test('through three filters and back, one by one', async () => {
    await withPage({}, async (page) => {
      const { box, status, limit, sort } = await openSearch(page, site.at('offers/'));
      const said = [await status.innerText()];
      const steps = [
        () => box('How you study', 'Online').check(),
        () => box('Language', 'English').check(),
        () => limit('Total cost', 'At most').selectOption('500'),
      ];
      for (const step of steps) {
        await step();
        const isNew = (text: string): boolean => /^\d+ offers? fits?, \d+ more/.test(text) && text !== said.at(-1);
        await expect.poll(async () => isNew(await status.innerText())).toBe(true);
        said.push(await status.innerText());
      }
      expect(queryOf(page)).toBe('?mode=online&language=en&price-max=500');
      await searchParts(page).entries.first().getByRole('link').first().click();
      await page.waitForURL(/offers\/[^/]+\/[^/]+\/$/);
      await page.goBack();
      await expect.poll(() => status.innerText()).toBe(said[3]);
      expect(await limit('Total cost', 'At most').inputValue()).toBe('500');
      for (const before of [said[2], said[1], said[0]]) {
        await page.goBack();
        await expect.poll(() => status.innerText()).toBe(before);
      }
      expect(queryOf(page)).toBe('');
      expect(await sort.inputValue()).toBe('relevance');
    });
  });

  test('with the keyboard alone: words, a filter, a bound, a chip, more results, an offer', async () => {
    await withPage({}, async (page) => {
      const { status, chips, fitting } = await openSearch(page, site.at('offers/'));
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('Skip to the main content');
      await page.keyboard.press('Enter');
      const inField = (): Promise<boolean> =>
        page.getByRole('searchbox').evaluate((field) => field === document.activeElement);
      for (let tabs = 0; tabs < 5 && !(await inField()); tabs++) await page.keyboard.press('Tab');
      await page.keyboard.type('data');
      await expect.poll(() => status.innerText()).toMatch(/^\d+ offers fit/);
      await tabTo(page, /^Online$/);
      await page.keyboard.press('Space');
      await expect.poll(() => queryOf(page)).toBe('?q=data&mode=online');
      // A tick must not throw the visitor back to the beginning.
      expect(await focused(page)).toBe('Online');
      await tabTo(page, /^At most/);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await expect.poll(() => queryOf(page)).toBe('?q=data&mode=online&hours-max=25');
      await tabTo(page, /At most 25 hours/);
      await page.keyboard.press('Enter');
      await expect.poll(() => queryOf(page)).toBe('?q=data&mode=online');
      expect(await status.evaluate((element) => element.parentElement === document.activeElement)).toBe(true);
      expect(await chips.getByRole('button').count()).toBe(2);
      await page.goto(site.at('offers/?sort=title'));
      await expect.poll(() => fitting.count()).toBe(20);
      await tabTo(page, /^Show \d+ more$/, 400);
      await page.keyboard.press('Enter');
      await expect.poll(() => fitting.count()).toBeGreaterThan(20);
      const [next = ''] = (await titlesOf(fitting)).slice(20);
      expect(await focused(page)).toBe(next);
      await page.keyboard.press('Enter');
      await page.waitForURL(/offers\/[^/]+\/[^/]+\/$/);
      expect(await page.locator('h1').innerText()).toBe(next);
    });
  });
});

describe('whoever comes back to a list', () => {
  test('finds it as long as it was, and the same place in it', async () => {
    await withPage({}, async (page) => {
      const { fitting } = await openSearch(page, site.at('offers/?sort=title'));
      await expect.poll(() => fitting.count()).toBe(20);
      await page.getByRole('button', { name: /^Show \d+ more$/ }).click();
      await expect.poll(() => fitting.count()).toBeGreaterThan(30);
      const all = await titlesOf(fitting);
      const link = fitting.nth(30).getByRole('link').first();
      await link.scrollIntoViewIfNeeded();
      const before = await page.evaluate(() => Math.round(scrollY));
      expect(before).toBeGreaterThan(2000);
      await link.click();
      await page.waitForURL(/offers\/[^/]+\/[^/]+\/$/);
      await page.goBack();
      await expect.poll(() => fitting.count()).toBe(all.length);
      expect(await titlesOf(fitting)).toEqual(all);
      await expect.poll(() => page.evaluate(() => Math.round(scrollY))).toBeGreaterThan(before - 50);
    });
  });
});

describe('an address', () => {
  test('that asks for what is not there says so, and shows no chip for it', async () => {
    await withPage({}, async (page) => {
      const { status, chips } = await openSearch(page, site.at('offers/?level=7&mode=online&price-max=7'));
      await expect.poll(() => status.innerText()).toMatch(/fits?|fit,/);
      const said = page.locator('[data-part="left-out"]');
      expect(await said.innerText()).toContain('level=7, price-max=7');
      expect(await chips.getByRole('button').allInnerTexts()).toEqual([
        expect.stringContaining('Online'),
        'Remove all',
      ]);
      await page.getByRole('button', { name: 'Remove all' }).click();
      expect(await said.isVisible()).toBe(false);
    });
  });
});

describe('a list that is downloaded', () => {
  const download = async (page: Page, name: string): Promise<string> => {
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
    expect(file.suggestedFilename()).toMatch(/^offers-\d{4}-\d{2}-\d{2}\.(csv|json)$/);
    const chunks: Buffer[] = [];
    for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks).toString('utf8');
  };

  test('as CSV has the whole list that was found, what may fit marked', async () => {
    await withPage({}, async (page) => {
      const { box, status } = await openSearch(page, site.at('offers/'));
      await box('Level', 'Level 7, master’s level').check();
      await expect.poll(() => status.innerText()).toMatch(/^\d+ offers fit, \d+ more may fit$/);
      const [fit, may] = (await status.innerText()).match(/\d+/g)?.map(Number) ?? [];
      const rows = parse(await download(page, 'Download this list as CSV'), { columns: true, bom: true }) as Record<
        string,
        string
      >[];
      expect(Object.keys(rows[0] ?? {})).toEqual([...tableColumns, 'fits']);
      expect(rows.filter(({ fits }) => fits === 'yes')).toHaveLength(fit ?? -1);
      expect(rows.filter(({ fits }) => fits === 'may')).toHaveLength(may ?? -1);
      expect(rows.filter(({ fits }) => fits === 'yes').every(({ eqf }) => eqf === '7')).toBe(true);
      const unknown = rows.filter(({ cost_state }) => cost_state === 'not-stated');
      expect(unknown.length).toBeGreaterThan(0);
      expect(unknown.every(({ cost_min }) => cost_min === '')).toBe(true);
    });
  });

  test('of a page of one value has all of its offers, as JSON with what each column means', async () => {
    await withPage({}, async (page) => {
      await page.goto(site.at('offers/mode/online/'));
      const total = Number.parseInt((await page.getByText(/^\d+ offers\./).innerText()) ?? '', 10);
      const { offers, columns } = JSON.parse(await download(page, 'Download it as JSON')) as {
        offers: { page: string; mode: string; eqf: number | null }[];
        columns: Record<string, string>;
      };
      expect(offers).toHaveLength(total);
      expect(offers.every(({ mode }) => mode.split('; ').includes('online'))).toBe(true);
      expect(offers.every(({ page: address }) => address.startsWith(site.at('offers/')))).toBe(true);
      expect(Object.keys(columns)).toEqual([...tableColumns, 'fits']);
    });
  });
});

describe('on the day of reading', () => {
  /** Days after the build. */
  const later = async (page: Page, days: number): Promise<void> => {
    await page.clock.setFixedTime(new Date(Date.parse(`${TODAY}T09:00:00Z`) + days * 24 * 60 * 60 * 1000));
  };

  test('what has closed since the build can no longer be applied for, in filters, counts and results', async () => {
    const openOn = async (
      days: number,
    ): Promise<{ count: number; built: number; titles: string[]; starts: string[] }> =>
      withPage({}, async (page) => {
        await later(page, days);
        const { status, fitting, count } = await openSearch(page, site.at('offers/'));
        await expect.poll(() => count('You can apply', 'Not now')).toBeGreaterThan(0);
        const built = await count('You can apply', 'Now');
        await page.goto(site.at('offers/?status=now&sure=1'));
        await expect.poll(() => status.innerText()).toMatch(/fits?$|^No offer/);
        return {
          built,
          count: await count('You can apply', 'Now'),
          titles: await titlesOf(fitting),
          starts: await fitting.locator('.facts div:nth-child(4) dd').allInnerTexts(),
        };
      });
    const [first, then] = [await openOn(0), await openOn(60)];
    expect(first.count).toBe(first.titles.length);
    expect(then.count).toBe(then.titles.length);
    expect(then.count).toBeLessThan(first.count);
    // 60 days after the build it is January 2027: nothing that is open began before, or closed.
    expect(then.starts.filter((start) => /2026/.test(start))).toEqual([]);
    await expect.poll(() => then.built).toBe(then.count);
  });

  test('the order by start begins with what can still be joined', async () => {
    await withPage({}, async (page) => {
      await later(page, 60);
      const { fitting, status } = await openSearch(page, site.at('offers/?sort=start'));
      await expect.poll(() => status.innerText()).toMatch(/fit$/);
      const starts = await fitting.locator('.facts div:nth-child(4) dd').allInnerTexts();
      expect(starts.some((start) => /2027/.test(start))).toBe(true);
      expect(starts.filter((start) => /2026/.test(start))).toEqual([]);
    });
  });

  test('a start within some months counts from that day', async () => {
    const fits = (days: number): Promise<string[]> =>
      withPage({}, async (page) => {
        await later(page, days);
        const { status, fitting } = await openSearch(page, site.at('offers/?start-within=3&sure=1'));
        await expect.poll(() => status.innerText()).toMatch(/fits?$/);
        return titlesOf(fitting);
      });
    expect(await fits(0)).not.toEqual(await fits(60));
  });
});

describe('where nothing fits', () => {
  test('the page says which filter to take away, with counts that hold', async () => {
    await withPage({}, async (page) => {
      const { status, help, chips } = await openSearch(page, site.at('offers/?level=eqf-7&price=free&sure=1'));
      await expect.poll(() => status.innerText()).toBe('No offer fits');
      const ways = help.getByRole('button');
      await expect.poll(() => ways.count()).toBeGreaterThan(0);
      const [way = ''] = await ways.allInnerTexts();
      const count = Number(/(\d+) offers? fits?$/.exec(way)?.[1]);
      expect(count).toBeGreaterThan(0);
      await ways.first().click();
      await expect.poll(() => status.innerText()).toMatch(new RegExp(`^${count} offers? fit`));
      expect(await status.evaluate((element) => element.parentElement === document.activeElement)).toBe(true);
      expect(await chips.getByRole('button').count()).toBe(2);
      expect(await ways.count()).toBe(0);
    });
  });

  test.for(['cybersecurty', 'klimate'])(
    'a misspelt word is answered with what may have been meant: %s',
    async (word) => {
      await withPage({}, async (page) => {
        const { field, status, help, entries } = await openSearch(page, site.at('offers/'));
        await field.pressSequentially(word);
        const meant = { cybersecurty: 'cybersecurity', klimate: 'climate' }[word] ?? '';
        await expect.poll(() => help.innerText()).toContain('Did you mean:');
        await help.getByRole('button', { name: meant, exact: true }).click();
        await expect.poll(() => queryOf(page)).toBe(`?q=${meant}`);
        await expect.poll(() => status.innerText()).toMatch(/fits?$/);
        await expect.poll(() => entries.count()).toBeGreaterThan(0);
        expect(await field.inputValue()).toBe(meant);
      });
    },
  );

  test('words that name filters are answered with all of these filters in one step', async () => {
    await withPage({}, async (page) => {
      const { field, help } = await openSearch(page, site.at('offers/?q=free+online+master+English'));
      const all = help.getByRole('button', { name: /Free, Online, .*7.*, English/ });
      await expect.poll(() => help.getByRole('button').first().innerText()).toMatch(/^Free, Online, /);
      expect(await help.innerText()).not.toMatch(/Did you mean:/);
      await all.click();
      await expect.poll(() => queryOf(page)).toBe('?price=free&mode=online&level=eqf-7&language=en');
      expect(await field.inputValue()).toBe('');
    });
  });

  test('of several words, the one that no offer has is named', async () => {
    await withPage({}, async (page) => {
      const { help, entries } = await openSearch(page, site.at('offers/?q=teaching+zzzq'));
      await expect.poll(() => help.innerText()).toContain('No offer has the word “zzzq”');
      expect(await entries.count()).toBeGreaterThan(0);
    });
  });
});

describe('money', () => {
  test('of another currency is counted by itself, under a filter and in the order of costs', async () => {
    await withPage({}, async (page) => {
      const { status } = await openSearch(page, site.at('offers/?price-max=500'));
      await expect.poll(() => status.innerText()).toMatch(/may fit$/);
      const group = page.locator('section[aria-labelledby="other-currency"]');
      expect(await group.getByRole('heading', { level: 2 }).innerText()).toMatch(
        /^\d+ in another currency: [A-Z]{3} \d+/,
      );
      expect(await group.locator('article').count()).toBeGreaterThan(0);
      await page.goto(site.at('offers/?sort=fee'));
      await expect.poll(() => group.getByRole('heading', { level: 2 }).innerText()).toContain('in another currency');
      const costs = await page.locator('[data-part="results"] > div .facts div:nth-child(5) dd').allInnerTexts();
      expect(costs.join(' ')).not.toMatch(/[A-Z]{3} \d/);
      expect(costs[0]).toMatch(/^Free/);
    });
  });
});
