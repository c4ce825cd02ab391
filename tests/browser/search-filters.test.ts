import { describe, expect, test } from 'vitest';
import { withPage } from './browser.ts';
import { openSearch, queryOf, searchParts } from './search-parts.ts';
import { serveSite } from './site.ts';

const site = serveSite();

describe('filters', () => {
  test('two of them: each offer fits both or is said to be unknown; every count is what one more tick would give', async () => {
    await withPage({}, async (page) => {
      const { box, count, status, fitting, mayFit, entries } = await openSearch(page, site.at('offers/'));
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
      expect(queryOf(page)).toBe('?mode=online&language=de&language=en');
      expect(await mayFit.getByRole('heading', { level: 2 }).innerText()).toMatch(/may fit: .*not stated/);
      expect(await entries.count()).toBeLessThanOrEqual(total);
    });
  });

  test('an offer whose fact is unknown is never dropped in silence: fitting, may fit and not fitting make all', async () => {
    await withPage({}, async (page) => {
      const { box, count, status } = await openSearch(page, site.at('offers/'));
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
      expect(queryOf(page)).toContain('sure=1');
      await page.getByRole('button', { name: 'Show what may fit' }).click();
      await expect.poll(() => status.innerText()).toBe(`${fits} offers fit, ${unknown} more may fit`);
    });
  });

  test('chips name what is in use, take it away, and keep the focus in the page', async () => {
    await withPage({}, async (page) => {
      const { box, chips, status } = await openSearch(page, site.at('offers/'));
      const all = await status.innerText();
      await box('How you study', 'Online').check();
      await box('Total cost', 'Free').check();
      await expect.poll(() => chips.getByRole('button').allInnerTexts()).toHaveLength(3);
      await chips.getByRole('button', { name: /Free/ }).click();
      await expect.poll(() => box('Total cost', 'Free').isChecked()).toBe(false);
      expect(await box('How you study', 'Online').isChecked()).toBe(true);
      expect(queryOf(page)).toBe('?mode=online');
      expect(await status.evaluate((element) => element.parentElement === document.activeElement)).toBe(true);
      await chips.getByRole('button', { name: 'Remove all' }).click();
      await expect.poll(() => status.innerText()).toBe(all);
      expect(await chips.isVisible()).toBe(false);
      expect(queryOf(page)).toBe('');
    });
  });

  test('an order puts what is unknown last, and says so', async () => {
    await withPage({}, async (page) => {
      const { sort, status, fitting } = await openSearch(page, site.at('offers/'));
      const all = await status.innerText();
      await sort.selectOption({ label: 'Fewest hours' });
      await expect.poll(() => status.innerText()).toBe(all.replace('offers', 'offers fit'));
      expect(queryOf(page)).toBe('?sort=workload');
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

  test('on a phone, say at the foot of the window how many fit, and lead there: the focus is on their heading', async () => {
    await withPage({ width: 360, height: 640, reducedMotion: 'reduce' }, async (page) => {
      await page.goto(site.at('offers/'), { waitUntil: 'load' });
      const { box, status } = searchParts(page);
      const filters = page.locator('details.facets');
      const show = filters.getByRole('button', { name: /^Show \d+ offers?/ });
      await filters.locator(':scope > summary').click();
      expect(await show.innerText()).toBe(`Show ${await status.innerText()}`);
      const free = box('Total cost', 'Free');
      await free.focus();
      await page.keyboard.press('Space');
      await expect.poll(() => status.innerText()).toMatch(/fits?/);
      const fits = Number.parseInt(await status.innerText(), 10);
      expect(await show.innerText()).toMatch(new RegExp(`^Show ${fits} offers?, \\d+ more may fit$`));
      for (const control of [show, free]) {
        const { top, bottom } = await control.evaluate((element) => element.getBoundingClientRect());
        expect(top).toBeGreaterThanOrEqual(0);
        expect(bottom).toBeLessThanOrEqual(640);
      }
      const covers = await free.evaluate((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return document.elementFromPoint(x + width / 2, y + height / 2) === element;
      });
      expect(covers).toBe(true);
      await show.press('Enter');
      expect(await filters.evaluate((element: HTMLDetailsElement) => element.open)).toBe(false);
      expect(await status.evaluate((heading) => heading === document.activeElement)).toBe(true);
      const { top } = await status.evaluate((heading) => heading.getBoundingClientRect());
      expect(top).toBeGreaterThanOrEqual(0);
      expect(top).toBeLessThan(200);
    });
  });

  test('beside the list, say how many fit wherever one ticks, and why a whole group has none', async () => {
    await withPage({ width: 1280, height: 700, reducedMotion: 'reduce' }, async (page) => {
      const { facet, status } = await openSearch(page, site.at('offers/?mode=online&price=free&level=eqf-7'));
      await page.locator('[data-part="list"]:not([aria-busy])').waitFor();
      await facet('Provider').getByRole('checkbox').first().scrollIntoViewIfNeeded();
      const show = page.getByRole('button', { name: /^(Show \d+|No offer fits)/ });
      expect(await show.evaluate((element) => element.getBoundingClientRect().bottom)).toBeLessThanOrEqual(700);
      const why = facet('Provider').getByText('no offer fits for certain whichever you tick');
      expect(await why.isVisible()).toBe(!/^\d/.test(await status.innerText()));
      await facet('Level').locator('[data-value="eqf-7"] input').uncheck();
      await facet('Total cost').locator('[data-value="free"] input').uncheck();
      await expect.poll(() => status.innerText()).toMatch(/^\d+ offers? fits?/);
      await expect.poll(() => why.isVisible()).toBe(false);
    });
  });
});
