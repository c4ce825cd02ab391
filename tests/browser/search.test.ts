import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { withPage } from './browser.ts';
import { serveElsewhere, serveSite } from './site.ts';

const site = serveSite();
const elsewhere = serveElsewhere();

/** The parts of the list of offers, as a visitor finds them. */
function parts(page: Page) {
  const facet = (legend: string): Locator => page.getByRole('group', { name: legend, exact: true });
  return {
    field: page.getByRole('searchbox'),
    status: page.getByRole('status'),
    sort: page.getByLabel('Sort by'),
    chips: page.getByRole('list', { name: 'Filters in use' }),
    entries: page.locator('[data-part="results"] article'),
    /** Those that fit, without those that may. */
    fitting: page.locator('[data-part="results"] > div article'),
    mayFit: page.locator('.may-fit'),
    box: (legend: string, value: string): Locator => facet(legend).getByLabel(value, { exact: true }),
    count: async (legend: string, value: string): Promise<number> => {
      const row = facet(legend).locator('li', { has: page.getByLabel(value, { exact: true }) });
      return Number(await row.locator('.count').innerText());
    },
  };
}

/** Opens the list of offers and waits until the script has taken it over. */
async function open(page: Page, address = 'offers/', at = site.at): Promise<ReturnType<typeof parts>> {
  await page.goto(at(address));
  await page
    .getByRole('group', { name: 'How you study', exact: true })
    .getByRole('checkbox')
    .first()
    .waitFor({ state: 'attached' });
  return parts(page);
}

const query = (page: Page): string => decodeURIComponent(new URL(page.url()).search);
const titles = (entries: Locator): Promise<string[]> => entries.locator('.entry-title').allInnerTexts();

describe('searching', () => {
  test('a word finds offers while it is typed, and says how many', async () => {
    await withPage({}, async (page) => {
      const { field, status, entries } = await open(page);
      const all = await status.innerText();
      await field.pressSequentially('spreadsheet');
      await expect.poll(() => status.innerText()).toMatch(/^\d+ offers? fits?$/);
      expect(await status.innerText()).not.toBe(all);
      expect((await titles(entries))[0]).toContain('Spreadsheet');
      expect(query(page)).toBe('?q=spreadsheet');
      expect(Number.parseInt(await status.innerText(), 10)).toBe(await entries.count());
      await field.fill('');
      await expect.poll(() => status.innerText()).toBe(all);
      expect(query(page)).toBe('');
    });
  });

  test('words of the provider, of outcomes and of another language are found', async () => {
    await withPage({}, async (page) => {
      const { entries, status } = await open(page, 'offers/?q=Tartu');
      await expect.poll(() => status.innerText()).toMatch(/fits?$/);
      expect(await titles(entries)).toEqual(
        expect.arrayContaining([expect.stringMatching(/Teamwork and Leadership/i)]),
      );
      await page.goto(site.at('offers/?q=Beschaffung'));
      await expect.poll(() => titles(entries)).toEqual([expect.stringContaining('Beschaffung')]);
    });
  });

  test('a result looks like an entry of the built list', async () => {
    await withPage({}, async (page) => {
      const { status } = await open(page);
      // Further pages have no heading above their entries, whose own are one step higher there.
      const plain = (html: string): string =>
        html
          .replaceAll(/(<\/?h)2/g, '$13')
          .replaceAll(/\s+/g, ' ')
          .replaceAll(/> | </g, (each) => each.trim());
      const drawn = async (): Promise<string[]> =>
        (await page.locator('main article').evaluateAll((all) => all.map(({ outerHTML }) => outerHTML))).map(plain);
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
      const { field, status, entries } = await open(page);
      await field.fill('zzzyqx');
      await field.press('Enter');
      await expect.poll(() => status.innerText()).toBe('No offer fits');
      expect(await entries.count()).toBe(0);
      expect(await page.locator('[data-part="results"]').innerText()).toContain('use fewer or other words');
      await field.fill('');
      await field.press('Enter');
      await expect.poll(() => entries.count()).toBeGreaterThan(5);
    });
  });

  test('works under the base of a site', async () => {
    await withPage({}, async (page) => {
      const { field, status, entries } = await open(page, 'offers/', elsewhere.at);
      await field.fill('spreadsheet');
      await expect.poll(() => status.innerText()).toMatch(/fits?$/);
      await entries.getByRole('link', { name: 'Spreadsheet skills for work' }).click();
      await page.waitForURL('**/catalogue/offers/riverbank-university/spreadsheet-skills/');
      expect(await page.locator('h1').innerText()).toBe('Spreadsheet skills for work');
    });
  });

  test('a draft is not found', async () => {
    await withPage({}, async (page) => {
      const { status, entries } = await open(page, 'offers/?q=plumbing', elsewhere.at);
      await expect.poll(() => status.innerText()).toMatch(/fits?/);
      expect((await titles(entries)).filter((title) => /plumbing/i.test(title))).toEqual([]);
    });
  });
});

describe('filters', () => {
  test('two of them: each offer fits both or is said to be unknown; every count is what one more tick would give', async () => {
    await withPage({}, async (page) => {
      const { box, count, status, fitting, mayFit, entries } = await open(page);
      const total = Number.parseInt(await status.innerText(), 10);
      const online = await count('How you study', 'Online');
      await box('How you study', 'Online').check();
      await expect.poll(() => status.innerText()).toMatch(new RegExp(`^${online} offers fit, \\d+ more may fit$`));
      const german = await count('Language', 'German');
      expect(german).toBeGreaterThan(0);
      expect(german).toBeLessThan(online);
      await box('Language', 'German').check();
      await expect.poll(() => status.innerText()).toMatch(new RegExp(`^${german} offers? fits?, \\d+ more may fit$`));
      expect(await fitting.count()).toBe(german);
      // A further value of the same filter is an "or": it can only add.
      const english = await count('Language', 'English');
      await box('Language', 'English').check();
      await expect.poll(() => status.innerText()).toMatch(new RegExp(`^${german + english} offers fit`));
      expect(query(page)).toBe('?mode=online&language=de&language=en');
      expect(await mayFit.getByRole('heading', { level: 2 }).innerText()).toMatch(/may fit: .*not stated/);
      expect(await entries.count()).toBeLessThanOrEqual(total);
    });
  });

  test('an offer whose fact is unknown is never dropped in silence: fitting, may fit and not fitting make all', async () => {
    await withPage({}, async (page) => {
      const { box, count, status } = await open(page);
      const total = Number.parseInt(await status.innerText(), 10);
      const group = page.getByRole('group', { name: 'Level', exact: true });
      const rows = await group.locator('li').evaluateAll((items) =>
        items.map((item) => ({
          label: item.querySelector('label')?.textContent ?? '',
          unknown: item.getAttribute('data-unknown') !== null,
          count: Number(item.querySelector('.count')?.textContent),
        })),
      );
      const unknown = rows.filter((row) => row.unknown).reduce((sum, row) => sum + row.count, 0);
      expect(unknown).toBeGreaterThan(0);
      const { label = '', count: fits } = rows.find((row) => !row.unknown && row.count > 0) ?? { count: 0 };
      await box('Level', label).check();
      await expect.poll(() => status.innerText()).toBe(`${fits} offers fit, ${unknown} more may fit`);
      expect(fits + unknown).toBeLessThan(total);
      expect(await count('Level', label)).toBe(fits);

      await page.getByRole('button', { name: 'Hide them' }).click();
      await expect.poll(() => status.innerText()).toBe(`${fits} offers fit`);
      expect(query(page)).toContain('sure=1');
      await page.getByRole('button', { name: 'Show what may fit' }).click();
      await expect.poll(() => status.innerText()).toBe(`${fits} offers fit, ${unknown} more may fit`);
    });
  });

  test('chips name what is in use, take it away, and keep the focus in the page', async () => {
    await withPage({}, async (page) => {
      const { box, chips, status } = await open(page);
      const all = await status.innerText();
      await box('How you study', 'Online').check();
      await box('Total cost', 'Free').check();
      await expect.poll(() => chips.getByRole('button').allInnerTexts()).toHaveLength(3);
      await chips.getByRole('button', { name: /Free/ }).click();
      await expect.poll(() => box('Total cost', 'Free').isChecked()).toBe(false);
      expect(await box('How you study', 'Online').isChecked()).toBe(true);
      expect(query(page)).toBe('?mode=online');
      expect(await status.evaluate((element) => element === document.activeElement)).toBe(true);
      await chips.getByRole('button', { name: 'Remove all' }).click();
      await expect.poll(() => status.innerText()).toBe(all);
      expect(await chips.isVisible()).toBe(false);
      expect(query(page)).toBe('');
    });
  });

  test('an order puts what is unknown last, and says so', async () => {
    await withPage({}, async (page) => {
      const { sort, status, fitting } = await open(page);
      const all = await status.innerText();
      await sort.selectOption({ label: 'Fewest hours' });
      await expect.poll(() => status.innerText()).toBe(all.replace('offers', 'offers fit'));
      expect(query(page)).toBe('?sort=workload');
      const cells = await fitting.evaluateAll((articles) =>
        articles.map((article) => article.querySelector('.facts dd')?.textContent ?? ''),
      );
      const hours = cells.map((cell) =>
        Number(/([\d,]+)(?=[–\d,]* hours)/.exec(cell)?.[1]?.replace(',', '') ?? Number.NaN),
      );
      const known = hours.filter((value) => !Number.isNaN(value));
      expect(known.length).toBeGreaterThan(8);
      expect(known).toEqual(known.toSorted((a, b) => a - b));
      expect(await page.getByText('Offers that do not state it stand at the end.').isVisible()).toBe(true);
    });
  });
});

describe('the state of a search', () => {
  test('stands in the address: a reload, a link to it and the way back bring it again', async () => {
    await withPage({}, async (page, context) => {
      const { box, field, sort, status, entries } = await open(page);
      const all = await status.innerText();
      await field.fill('data');
      await field.press('Enter');
      await expect.poll(() => status.innerText()).toMatch(/fits?$/);
      const searched = await status.innerText();
      await box('How you study', 'Online').check();
      await expect.poll(() => status.innerText()).toMatch(/may fit|fits?$/);
      await expect.poll(() => query(page)).toBe('?q=data&mode=online');
      await sort.selectOption({ label: 'Title' });
      await expect.poll(() => query(page)).toBe('?q=data&mode=online&sort=title');
      await expect.poll(async () => (await titles(entries)).length).toBeGreaterThan(0);
      const before = { said: await status.innerText(), titles: await titles(entries) };

      await page.reload();
      await expect.poll(() => status.innerText()).toBe(before.said);
      expect(await titles(entries)).toEqual(before.titles);
      expect(await field.inputValue()).toBe('data');
      expect(await box('How you study', 'Online').isChecked()).toBe(true);
      expect(await sort.inputValue()).toBe('title');

      const other = await context.newPage();
      await other.goto(page.url());
      await expect.poll(() => parts(other).status.innerText()).toBe(before.said);

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
      const { status, entries } = await open(page, 'offers/?q=data&mode=online');
      await expect.poll(() => status.innerText()).toMatch(/fits?/);
      const said = await status.innerText();
      await entries.first().getByRole('link').first().click();
      await page.waitForURL(/offers\/[^/]+\/[^/]+\/$/);
      await page.goBack();
      await expect.poll(() => status.innerText()).toBe(said);
      expect(query(page)).toBe('?q=data&mode=online');
    });
  });

  test('the search of the first page leads to it', async () => {
    await withPage({}, async (page) => {
      await page.goto(site.at(''));
      await page.getByRole('searchbox').fill('python');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/offers/?q=python');
      await expect.poll(() => parts(page).status.innerText()).toMatch(/fits?$/);
      expect((await titles(parts(page).entries))[0]).toMatch(/python/i);
    });
  });

  test('is not lost where the index cannot be loaded: the built list stays, and it is said', async () => {
    await withPage({}, async (page) => {
      await page.route('**/pagefind/**', (route) => route.abort());
      const { status, entries } = await open(page, 'offers/?q=data');
      await expect.poll(() => status.innerText()).toContain('The search cannot be loaded now');
      expect(await entries.count()).toBeGreaterThan(5);
    });
  });
});

describe('with the keyboard alone', () => {
  test('a visitor searches, ticks, takes away and opens a result', async () => {
    await withPage({}, async (page) => {
      const { status, chips, box } = await open(page);
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
