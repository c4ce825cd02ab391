import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { TODAY } from '../site/built-site.ts';
import { withPage } from './browser.ts';
import { serveSite } from './site.ts';

const site = serveSite();

/** Sixty days after the build. */
const LATER = '2027-01-21';

/** Opens a page on a day: noon, by the visitor's clock. */
async function openOn(page: Page, day: string, address: string): Promise<void> {
  await page.clock.setFixedTime(new Date(`${day}T10:00:00Z`));
  await page.goto(site.at(address), { waitUntil: 'load' });
}

/** Last days to apply that a text names as still to come: "apply by 15 Jan 2027". */
function deadlines(text: string): string[] {
  const said = [...text.matchAll(/apply by (\d{1,2} \w+ \d{4})/g)].map(([, day = '']) => toDay(day));
  return said.filter((day) => day !== '');
}

/** Words by which a day is told as past. */
const TOLD_AS_PAST = /(?:last known start:|last known day is past:|applications closed on) [^\n]*/gi;

/** `15 Jan 2027` as a day; '' where the text has none, but one which is told as past. */
function toDay(text: string): string {
  const found = /(\d{1,2}) (\w{3})\w* (\d{4})/.exec(text.replace(TOLD_AS_PAST, ''));
  const month = 'JanFebMarAprMayJunJulAugSepOctNovDec'.indexOf(found?.[2] ?? '?') / 3 + 1;
  return found ? `${found[3]}-${String(month).padStart(2, '0')}-${found[1]?.padStart(2, '0')}` : '';
}

/** Next starts that cards show, where they are days. */
async function starts(page: Page): Promise<string[]> {
  const cells = await page.locator('.entry .facts > div:nth-child(4)').allInnerTexts();
  return cells
    .map((cell) => toDay(cell.split('\n').find((line) => /\d{4}/.test(line) && !/apply/.test(line)) ?? ''))
    .filter((day) => day !== '');
}

async function expectNothingPast(page: Page, day: string): Promise<void> {
  const text = await page.locator('main').innerText();
  expect(deadlines(text).filter((each) => each < day)).toEqual([]);
  expect((await starts(page)).filter((each) => each < day)).toEqual([]);
}

describe.concurrent('sixty days after the build', () => {
  test('there is something that has closed meanwhile, so that these tests can fail', async () => {
    await withPage({}, async (page) => {
      await openOn(page, TODAY, 'providers/riverbank-university/');
      expect((await starts(page)).filter((day) => day < LATER)).not.toEqual([]);
      expect(deadlines(await page.locator('main').innerText()).filter((day) => day < LATER)).not.toEqual([]);
    });
  });

  test.for([
    'offers/',
    'offers/page/2/',
    'offers/?sort=start',
    'offers/field/06/',
    'providers/riverbank-university/',
    'providers/hillside-college/',
  ])('no card of %s shows a past start as the next, or a past deadline', async (address, { expect }) => {
    await withPage({}, async (page) => {
      await openOn(page, LATER, address);
      await page.locator('.entry').first().waitFor();
      if (address.includes('?')) await expect.poll(() => page.getByRole('status').first().innerText()).toMatch(/fit/);
      await expectNothingPast(page, LATER);
    });
  });

  test('the filter "Now" finds exactly what is open then', async ({ expect }) => {
    await withPage({}, async (page) => {
      await openOn(page, LATER, 'offers/?status=now');
      await expect.poll(() => page.getByRole('status').first().innerText()).toMatch(/fit/);
      const found = await page
        .locator('[data-part="results"] > div [data-save]')
        .evaluateAll((all) => all.map((button) => (button as HTMLElement).dataset['save'] ?? ''));
      const open = await page.evaluate(
        async ([day, folder]) => {
          const read = async (path: string) => (await fetch(`${folder}${path}`)).json();
          const { offers } = (await read('offers.json')) as { offers: { id: string }[] };
          type Dates = readonly { readonly from: string; readonly apply: string | null }[];
          const said = offers.map(async ({ id }) => {
            const { entry } = (await read(`offers/${id}.json`)) as { entry: { dates: Dates } };
            return { id, apply: entry.dates.findLast(({ from }) => from <= day)?.apply };
          });
          return (await Promise.all(said)).filter(({ apply }) => apply === 'now').map(({ id }) => id);
        },
        [LATER, site.path('api/v1/')] as const,
      );
      expect(open.length).toBeGreaterThan(0);
      expect(found.toSorted()).toEqual(open.toSorted());
    });
  });

  test('the first page names only what still closes, and the list is full again', async () => {
    await withPage({}, async (page) => {
      const days = () =>
        page
          .locator('ul[class="dates"]')
          .first()
          .locator('li:visible time')
          .evaluateAll((all) => all.map((time) => time.getAttribute('datetime') ?? ''));
      await openOn(page, TODAY, '');
      const before = await days();
      expect(before.filter((day) => day < LATER)).not.toEqual([]);
      await openOn(page, LATER, '');
      const after = await days();
      expect(after.filter((day) => day < LATER)).toEqual([]);
      expect(after.length).toBeGreaterThan(0);
      expect(await page.locator('.dated').innerText()).not.toMatch(/starts \d+ (November|December) 2026/);
    });
  });

  test('the page of an offer says what holds: its status, its next start, its deadline and the states of its runs', async () => {
    await withPage({}, async (page) => {
      const address = 'offers/riverbank-university/data-literacy-for-managers/';
      const docket = page.locator('.docket');
      const runs = page.locator('table', { hasText: 'Status' }).or(page.locator('table.stacking')).first();
      await openOn(page, TODAY, address);
      expect(await docket.innerText()).toContain('15 January 2027');
      const before = await runs.innerText();
      await openOn(page, LATER, address);
      const text = await docket.innerText();
      expect(text).not.toContain('January 2027');
      expect(text).not.toMatch(/\bOpen\b/);
      const after = await runs.innerText();
      expect(after).not.toBe(before);
      expect(after).toContain('Closed');
    });
  });

  test('a fee that was valid until a day meanwhile is shown nowhere as the fee, and the new one is', async () => {
    await withPage({}, async (page) => {
      const id = 'riverbank-university/drone-mapping';
      const figures = async (day: string) => {
        await openOn(page, day, `offers/${id}/`);
        const offer = await page.locator('[data-cost]:visible').allInnerTexts();
        await openOn(page, day, 'offers/?q=drone');
        const card = page.locator('[data-part="results"] .entry', {
          has: page.locator(`[href="${site.path(`offers/${id}/`)}"]`),
        });
        await card.waitFor();
        const listed = await card.locator('.facts > div:nth-child(5) dd:visible').innerText();
        await openOn(page, day, `compare/?o=${id}&o=riverbank-university/spreadsheet-skills`);
        await page.locator('table.compare').waitFor();
        return [...offer, listed, await page.locator('table.compare').innerText()];
      };
      const before = await figures(TODAY);
      const after = await figures(LATER);
      expect(before.every((text) => text.includes('€520'))).toBe(true);
      expect(after.every((text) => text.includes('€555'))).toBe(true);
      expect(after.slice(0, -1).join()).not.toContain('€520');
    });
  });

  test('after the last known start no page says that the provider states none: only no further one', async () => {
    await withPage({}, async (page) => {
      const day = '2040-01-01';
      await openOn(page, day, 'offers/riverbank-university/data-literacy-for-managers/');
      const row = page.locator('.docket dl > div', { hasText: 'Next start' });
      expect(await row.innerText()).toMatch(/No further start is stated/);
      expect(await row.innerText()).not.toContain('Not stated by');
    });
  });

  test('all pages of offers show no past day to apply, and no past start as the next', async () => {
    await withPage({}, async (page) => {
      await openOn(page, LATER, 'offers/');
      const all = await page.evaluate(async (address) => {
        const list = (await (await fetch(address)).json()) as { offers: { id: string }[] };
        return list.offers.map(({ id }) => id);
      }, site.path('api/v1/offers.json'));
      expect(all.length).toBeGreaterThan(30);
      const faults: string[] = [];
      for (const id of all) {
        await page.goto(site.at(`offers/${id}/`), { waitUntil: 'load' });
        const rows = await page.locator('.docket dl > div').allInnerTexts();
        for (const row of rows.filter((each) => /^(Next start|Apply by)/.test(each))) {
          const day = toDay(row);
          if (day !== '' && day < LATER) faults.push(`${id}: ${row}`);
        }
      }
      expect(faults).toEqual([]);
    });
  });
});

describe.concurrent('the day of reading', () => {
  test('is told with its year, inside its box, and for whom it closes', async () => {
    await withPage({ width: 1280, height: 900 }, async (page) => {
      await openOn(page, '2026-11-22', '');
      const days = page.locator('.dates time:visible');
      for (const day of await days.all()) {
        expect((await day.innerText()).split(/\s+/)).toEqual([
          expect.stringMatching(/^\d+$/),
          expect.stringMatching(/^\p{L}+$/u),
          expect.stringMatching(/^\d{4}$/),
        ]);
        expect(await day.evaluate((box) => box.scrollWidth <= box.clientWidth)).toBe(true);
      }
      expect(await days.count()).toBeGreaterThan(2);
      expect(await page.locator('.dates [data-closes]:visible').first().innerText()).toBe(
        'Closes in 9 days for people who need a visa',
      );
      expect(await page.locator('.dates').last().innerText()).toContain('first published');
    });
  });

  test('counts down to a deadline in its last month', async () => {
    await withPage({}, async (page) => {
      const address = 'offers/riverbank-university/data-literacy-for-managers/';
      const said: string[] = [];
      // On the first of December it is the last day for people who need a visa.
      for (const day of ['2026-12-01', '2026-12-10', '2027-01-12', '2027-01-14', '2027-01-15']) {
        await openOn(page, day, address);
        const small = page.locator('.docket dd:visible [data-closes]').first();
        said.push(await small.innerText());
      }
      expect(said).toEqual(['Closes today', '', 'Closes in 3 days', 'Closes tomorrow', 'Closes today']);
    });
  });

  test('is that of the catalogue’s time zone, wherever the visitor is', async () => {
    await withPage({ timezoneId: 'Pacific/Auckland' }, async (page) => {
      await page.clock.setFixedTime(new Date('2027-01-15T12:00:00Z'));
      await page.goto(site.at('offers/riverbank-university/data-literacy-for-managers/'), { waitUntil: 'load' });
      expect(await page.locator('.docket dd:visible [data-closes]').first().innerText()).toBe('Closes today');
    });
  });

  test('is the day of the build without scripts', async () => {
    await withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(site.at('offers/riverbank-university/data-literacy-for-managers/'));
      expect(await page.locator('.docket').innerText()).toContain('15 January 2027');
    });
  });

  test('moves nothing on the day of the build', async () => {
    await withPage({}, async (page) => {
      for (const address of [
        '',
        'providers/riverbank-university/',
        'offers/riverbank-university/data-literacy-for-managers/',
        'shortlist/',
      ]) {
        await page.addInitScript(() => {
          const shifts: number[] = [];
          Object.assign(window, { shifts });
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
          }).observe({ type: 'layout-shift', buffered: true });
        });
        await openOn(page, TODAY, address);
        await page.waitForTimeout(300);
        const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
        expect(
          shifts.reduce((sum, one) => sum + one, 0),
          address,
        ).toBeLessThan(0.005);
      }
    });
  });
});
