import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { TODAY } from '../site/built-site.ts';
import { violations } from './axe.ts';
import { withPage } from './browser.ts';
import { serveElsewhere, serveSite } from './site.ts';

const site = serveSite();
const elsewhere = serveElsewhere();

const three = [
  'riverbank-university/data-literacy-for-managers',
  'riverbank-university/spreadsheet-skills',
  'mediaworks/sales-capability',
] as const;

/** The parts of the shortlist, as a visitor finds them. */
function parts(page: Page) {
  return {
    items: page.locator('.saved'),
    titles: () => page.locator('.saved .entry-title').allInnerTexts(),
    heading: page.locator('short-list [data-part="count"]'),
    said: page.locator('short-list [data-part="said"]'),
    masthead: page.locator('.masthead [data-shortlist]'),
    note: (index: number) => page.locator('.saved textarea').nth(index),
    link: page.locator('#share'),
    tool: (name: string | RegExp) => page.getByRole('button', { name }),
  };
}

/** Saves offers on their own pages, then opens the list. */
async function saveAll(page: Page, ids: readonly string[] = three): Promise<ReturnType<typeof parts>> {
  await page.clock.setFixedTime(new Date(`${TODAY}T10:00:00Z`));
  for (const id of ids) {
    await page.goto(site.at(`offers/${id}/`), { waitUntil: 'load' });
    await page.getByRole('button', { name: /^Save/ }).click();
    await page.getByRole('button', { name: /^Saved/, pressed: true }).waitFor();
  }
  return openList(page);
}

async function openList(page: Page, address = 'shortlist/'): Promise<ReturnType<typeof parts>> {
  await page.goto(site.at(address), { waitUntil: 'networkidle' });
  return parts(page);
}

/** Where the list stands: catalogues on one host are kept apart by the address of the page. */
const storageKey = (): string => `shortlist ${site.path('shortlist/')}`;

async function storage(page: Page): Promise<string | null> {
  return page.evaluate((key) => localStorage.getItem(key), storageKey());
}

describe.concurrent('the shortlist', () => {
  test('holds what is saved on a card and on an offer’s page, and the masthead counts it', async () => {
    await withPage({}, async (page) => {
      await page.goto(site.at('offers/'), { waitUntil: 'load' });
      const button = page.locator('.entry').first().getByRole('button', { name: /^Save/ });
      const title = await page.locator('.entry-title').first().innerText();
      await button.click();
      const { masthead } = parts(page);
      expect(await masthead.innerText()).toMatch(/Shortlist\s*\(1\)/);
      expect(await button.getAttribute('aria-pressed')).toBe('true');
      await page.goto(site.at('offers/?q=spreadsheet'), { waitUntil: 'networkidle' });
      await page.locator('[data-part="results"] .entry [data-save="riverbank-university/spreadsheet-skills"]').click();
      const list = await openList(page);
      expect(await list.titles()).toEqual([title, expect.stringContaining('Spreadsheet')]);
      expect(await list.heading.innerText()).toBe('2 saved offers');
    });
  });

  test('keeps notes and the reader’s own order, and brings back what was removed', async () => {
    await withPage({}, async (page) => {
      const list = await saveAll(page);
      const [first, second, third] = await list.titles();
      await list.note(0).fill('Ask about evening classes');
      await list.items
        .nth(2)
        .getByRole('button', { name: /^Move up/ })
        .click();
      expect(await list.titles()).toEqual([first, third, second]);
      await page.reload({ waitUntil: 'networkidle' });
      expect(await list.titles()).toEqual([first, third, second]);
      expect(await list.note(0).inputValue()).toBe('Ask about evening classes');
      await list.items
        .nth(0)
        .getByRole('button', { name: /^Remove/ })
        .click();
      expect(await list.titles()).toEqual([third, second]);
      expect(await list.said.innerText()).toBe(`${first} is removed.`);
      await list.tool('Undo').click();
      expect(await list.titles()).toEqual([first, third, second]);
      expect(await list.note(0).inputValue()).toBe('Ask about evening classes');
      await list.tool('Remove all').click();
      expect(await list.heading.innerText()).toBe('No saved offers');
      expect(await storage(page)).toBeNull();
    });
  });

  test('is worked by the keyboard alone, and the focus is never lost', async () => {
    await withPage({}, async (page) => {
      const list = await saveAll(page);
      const [first, second] = await list.titles();
      const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim().replace(/\s+/g, ' ') ?? '');
      const tabTo = async (pattern: RegExp): Promise<void> => {
        for (let step = 0; step < 80; step++) {
          if (pattern.test(await focused())) return;
          await page.keyboard.press('Tab');
        }
        throw new Error(`no ${pattern} by the keyboard`);
      };
      await tabTo(new RegExp(`^Move down ?: ${first}`));
      await page.keyboard.press('Enter');
      expect((await list.titles()).slice(0, 2)).toEqual([second, first]);
      expect(await focused()).toMatch(/^Move down/);
      expect(await list.said.innerText()).toBe(`${first} is now number 2.`);
      await tabTo(new RegExp(`^Remove ?: ${first}`));
      await page.keyboard.press('Enter');
      expect(await focused()).toContain('2 saved offers');
      await tabTo(/^Undo$/);
      await page.keyboard.press('Space');
      expect(await list.heading.innerText()).toBe('3 saved offers');
      expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false);
    });
  });

  test('is a sheet on paper: the facts to decide with, the link written out, the note, and no controls', async () => {
    await withPage({ width: 794, height: 1123 }, async (page) => {
      const list = await saveAll(page);
      await list.note(1).fill('Ask about evening classes\nand the fee');
      await page.emulateMedia({ media: 'print' });
      const text = await list.items.nth(0).innerText();
      for (const said of [
        'Data literacy for managers',
        'Riverbank University (fictional)',
        '156 hours',
        '6 ECTS',
        'EQF 6',
        '1 Feb 2027',
        'apply by 1 Dec 2026 (people who need a visa), 15 Jan 2027 (others)',
        '€480',
        'offers/riverbank-university/data-literacy-for-managers/',
      ])
        expect(text).toContain(said);
      expect(await list.items.nth(1).innerText()).toContain('Note: Ask about evening classes\nand the fee');
      expect(await list.items.nth(0).innerText()).not.toContain('Note:');
      expect(await page.locator('main button:visible, main textarea:visible, main input:visible').count()).toBe(0);
      expect(await page.locator('main').innerText()).toContain(
        `Printed on 22 November 2026. ${await list.link.inputValue()}`,
      );
      expect(await page.locator('main').innerText()).toContain('≈ means that we worked it out');
      expect(await page.locator('.footer').isVisible()).toBe(false);
    });
  });

  test('is printed by its button, as is the page of an offer', async () => {
    await withPage({}, async (page) => {
      await page.addInitScript(() => {
        window.print = () => document.body.classList.add('printed');
      });
      const printed = () => page.locator('body.printed').count();
      await page.goto(site.at(`offers/${three[0]}/`), { waitUntil: 'load' });
      await page.getByRole('button', { name: 'Print' }).click();
      expect(await printed()).toBe(1);
      const list = await saveAll(page);
      expect(await printed()).toBe(0);
      await list.tool('Print').click();
      expect(await printed()).toBe(1);
    });
  });

  test('leads to a comparison of what it holds', async () => {
    await withPage({}, async (page) => {
      await saveAll(page);
      const compare = page.getByRole('link', { name: 'Compare these' });
      expect(new URL(await compare.evaluate((link: HTMLAnchorElement) => link.href)).search).toBe(
        `?o=${three.join('&o=')}`,
      );
    });
  });

  test('gives a calendar file of the days to come that the catalogue passes on', async () => {
    await withPage({}, async (page) => {
      const list = await saveAll(page);
      const waiting = page.waitForEvent('download');
      await list.tool('Calendar file of its dates').click();
      const path = join(tmpdir(), `shortlist-${process.pid}.ics`);
      await (await waiting).saveAs(path);
      const file = await readFile(path, 'utf8');
      await rm(path);
      const events = new ICAL.Component(ICAL.parse(file))
        .getAllSubcomponents('vevent')
        .map((one) => new ICAL.Event(one));
      const last = events.map(({ summary }) => summary).filter((one) => one.startsWith('Last day to apply ('));
      expect(last).toContain('Last day to apply (people who need a visa): Data literacy for managers');
      expect(events.every(({ startDate }) => startDate.isDate && String(startDate) >= TODAY)).toBe(true);
      expect(events.some(({ summary }) => summary.includes('Sales'))).toBe(false);
      expect(await list.said.innerText()).toBe(`A calendar file with ${events.length} dates is saved.`);
    });
  });
});

describe.concurrent('a shared list', () => {
  test('is shown without touching the reader’s own, and can be added to it', async ({ expect }) => {
    await withPage({}, async (page) => {
      const own = await saveAll(page, [three[0]]);
      const before = await storage(page);
      const address = `shortlist/?o=${three[1]}&o=${three[0]}&o=../../etc&o=<script>`;
      const list = await openList(page, address);
      expect(await list.heading.innerText()).toBe('2 shared offers');
      expect(await page.locator('main').innerText()).not.toContain('Offers that you saved');
      expect((await list.titles())[0]).toContain('Spreadsheet');
      expect(await storage(page)).toBe(before);
      expect(await page.locator('textarea:visible').count()).toBe(0);
      await list.tool('Add these to mine').click();
      await expect.poll(() => own.heading.innerText()).toBe('2 saved offers');
      expect(await list.said.innerText()).toBe('1 offer added to your list.');
      expect(new URL(page.url()).search).toBe('');
      await page.goBack();
      await expect.poll(() => list.heading.innerText()).toBe('2 shared offers');
    });
  });

  test('opens from its link in a browser that knows nothing of it', async () => {
    const link = await withPage({}, async (page) => {
      const list = await saveAll(page);
      return list.link.inputValue();
    });
    await withPage({}, async (page) => {
      await page.goto(link, { waitUntil: 'networkidle' });
      expect(await parts(page).heading.innerText()).toBe('3 shared offers');
      expect(await parts(page).titles()).toHaveLength(3);
    });
  });

  test('says of an offer that is not in the catalogue that it is not', async () => {
    await withPage({}, async (page) => {
      const list = await openList(page, 'shortlist/?o=nobody/nothing');
      expect(await list.items.innerText()).toContain('This offer is not in the catalogue.');
    });
  });
});

describe.concurrent('what the device keeps', () => {
  test('survives the closing and the removal of an offer, with a notice', async () => {
    await withPage({}, async (page) => {
      const list = await saveAll(page);
      await list.note(0).fill('Keep me');
      await page.route('**/api/v1/offers/riverbank-university/data-literacy-for-managers.json', (route) =>
        route.fulfill({ status: 404 }),
      );
      await page.route('**/api/v1/offers/mediaworks/**', (route) => route.abort());
      await page.clock.setFixedTime(new Date('2027-01-21T10:00:00Z'));
      await page.reload({ waitUntil: 'networkidle' });
      const text = await list.items.nth(0).innerText();
      expect(text).toContain(
        'This offer is no longer in the catalogue. What stands here was last seen on 22 November 2026.',
      );
      expect(text).toContain('€480');
      expect(text).not.toContain('15 Jan 2027');
      expect(await list.note(0).inputValue()).toBe('Keep me');
      expect(await list.items.nth(2).innerText()).toContain('We could not look it up now.');
      const closed = await saveClosed(page);
      expect(closed).toMatch(/Check before you rely on it: Closed/);
    });
  });

  test('is the same in two windows', async ({ expect }) => {
    await withPage({}, async (page, context: BrowserContext) => {
      const list = await saveAll(page, [three[0]]);
      const other = await context.newPage();
      await other.goto(site.at(`offers/${three[1]}/`), { waitUntil: 'load' });
      await other.getByRole('button', { name: /^Save/ }).click();
      await expect.poll(() => list.heading.innerText()).toBe('2 saved offers');
      await list.items
        .nth(1)
        .getByRole('button', { name: /^Remove/ })
        .click();
      await other.locator('[data-save][aria-pressed="false"]').first().waitFor();
      await expect.poll(() => parts(other).masthead.innerText()).toMatch(/\(1\)/);
    });
  });

  test('that is broken or strange is read as far as it goes', async () => {
    await withPage({}, async (page) => {
      await page.goto(site.at('about/'));
      for (const [stored, count] of [
        ['{', 0],
        ['"x"', 0],
        ['[1,null,{"id":"javascript:alert(1)","title":"x"},{"id":"a/b"},[]]', 0],
        [
          JSON.stringify([
            { id: three[1], title: '<img src=x onerror=alert(1)>', note: 7, seen: { on: 'x', entry: {} } },
          ]),
          1,
        ],
      ] as const) {
        await page.evaluate(([key, text]) => localStorage.setItem(key, text), [storageKey(), stored] as const);
        const list = await openList(page);
        expect(await list.items.count(), stored).toBe(count);
        expect(await page.locator('main img').count()).toBe(0);
      }
    });
  });

  test('may be nothing at all: with storage blocked or full, the page says so and nothing breaks', async ({
    expect,
  }) => {
    for (const method of ['getItem', 'setItem']) {
      await withPage({}, async (page) => {
        const errors: string[] = [];
        page.on('pageerror', ({ message }) => errors.push(message));
        await page.addInitScript((name) => {
          Object.defineProperty(Storage.prototype, name, {
            value: () => {
              throw new DOMException('no', 'QuotaExceededError');
            },
          });
          if (name === 'getItem')
            Object.defineProperty(Storage.prototype, 'setItem', {
              value: () => {
                throw new DOMException('no', 'SecurityError');
              },
            });
        }, method);
        await page.goto(site.at(`offers/${three[0]}/`), { waitUntil: 'load' });
        await page.getByRole('button', { name: /^Save/ }).click();
        await expect.poll(() => page.getByRole('alert').innerText()).toContain('could not save it');
        const list = await openList(page, `shortlist/?o=${three[0]}`);
        await list.tool('Add these to mine').click();
        await expect.poll(() => list.said.innerText()).toContain('lasts only while this page is open');
        expect(await list.heading.innerText()).toBe('1 saved offer');
        expect(errors).toEqual([]);
      });
    }
  });

  test('is no cookie, and leaves the device only in the addresses that are asked for', async () => {
    await withPage({}, async (page, context) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await saveAll(page);
      expect(await context.cookies()).toEqual([]);
      expect(asked.filter((url) => new URL(url).origin !== new URL(site.at('')).origin)).toEqual([]);
    });
  });

  test('is kept apart from that of another catalogue on the same host', async () => {
    await withPage({}, async (page) => {
      await page.goto(elsewhere.at('shortlist/'), { waitUntil: 'networkidle' });
      expect(
        await page.locator('.masthead [data-shortlist]').evaluate((link: HTMLAnchorElement) => link.pathname),
      ).toBe('/catalogue/shortlist/');
    });
  });
});

describe.concurrent('the page of the shortlist', () => {
  test('says without scripts what it would do', async () => {
    await withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(site.at('shortlist/'));
      expect(await page.locator('main').innerText()).toContain('The shortlist needs JavaScript');
      expect(await page.locator('main button:visible').count()).toBe(0);
      await page.goto(site.at(`offers/${three[0]}/`));
      expect(await page.locator('[data-save]:visible, [data-print]:visible').count()).toBe(0);
    });
  });

  test.for([
    { width: 1280, colorScheme: 'light' },
    { width: 1280, colorScheme: 'dark' },
    { width: 360, colorScheme: 'light' },
    { width: 360, colorScheme: 'dark' },
  ] as const)(
    'has nothing that axe finds, empty, with three offers and shared: $width $colorScheme',
    async (window) => {
      await withPage({ ...window, reducedMotion: 'reduce' }, async (page) => {
        await openList(page);
        const empty = await violations(page);
        await saveAll(page);
        const full = await violations(page);
        await openList(page, `shortlist/?o=${three[1]}`);
        expect([...empty, ...full, ...(await violations(page))]).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      });
    },
  );
});

/** Saves an offer that has closed, and reads what its notice says. */
async function saveClosed(page: Page): Promise<string> {
  await page.goto(site.at('offers/riverbank-university/digital-archives/'), { waitUntil: 'load' });
  await page.getByRole('button', { name: /^Save/ }).click();
  const list = await openList(page);
  return list.items.last().innerText();
}
