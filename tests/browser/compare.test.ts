import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violations, violationsInWindows, windows } from './axe.ts';
import { withPage } from './browser.ts';
import { serveElsewhere, serveSite } from './site.ts';

const site = serveSite();
const elsewhere = serveElsewhere();

const three = [
  'riverbank-university/leading-small-teams',
  'open-university/online-teaching',
  'australian-catholic-university/unmc510',
] as const;
const choiceOf = (ids: readonly string[]): string => `compare/?${ids.map((id) => `o=${id}`).join('&')}`;
const own = (): string => site.at(choiceOf(three));

/** Tables without what only the day of reading and the ticks change. */
const tableOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const copy = document.querySelector('[data-part="table"]')?.cloneNode(true) as HTMLElement;
    for (const one of copy.querySelectorAll('[data-from]')) one.removeAttribute('hidden');
    return copy.innerHTML;
  });
const titles = (page: Page): Promise<string[]> => page.locator('.compare-head > a').allTextContents();
const drawn = (page: Page): Promise<void> => page.locator('.compare').waitFor();
const tickOf = (page: Page, id: string) => page.locator(`[data-compare="${id}"] input`).first();

describe('three offers from a list', () => {
  test('are chosen, compared, and shared by the address', async () => {
    const { address, shown } = await withPage({}, async (page) => {
      await page.goto(site.at('offers/'));
      const ticks = page.locator('.entry [data-compare] input');
      for (const index of [0, 2, 4]) await ticks.nth(index).check();
      const open = page.getByRole('link', { name: 'Compare 3 offers' });
      await open.click();
      await drawn(page);
      // One's own choice needs no taking over.
      expect(await page.getByRole('button', { name: 'Make them my choice' }).isVisible()).toBe(false);
      return { address: page.url(), shown: await titles(page) };
    });
    expect(shown).toHaveLength(3);
    expect(new URL(address).searchParams.getAll('o')).toHaveLength(3);
    await withPage({}, async (page) => {
      await page.goto(address);
      await drawn(page);
      expect(await titles(page)).toEqual(shown);
      // What somebody else chose is not kept on this device.
      expect(await page.evaluate(() => localStorage.length)).toBe(0);
      const take = page.getByRole('button', { name: 'Make them my choice' });
      await take.click();
      expect(await take.isVisible()).toBe(false);
      expect(await page.locator('.compare-head [data-compare] input:checked').count()).toBe(3);
      expect(await titles(page)).toEqual(shown);
      await page.goto(site.at('offers/'));
      expect(await page.getByRole('link', { name: 'Compare 3 offers' }).isVisible()).toBe(true);
    });
  });

  test('are chosen and compared by keyboard alone', async () => {
    await withPage({}, async (page) => {
      await page.goto(site.at('offers/'));
      for (const index of [0, 1]) {
        await page.locator('.entry [data-compare] input').nth(index).focus();
        await page.keyboard.press('Space');
      }
      await page.getByRole('link', { name: 'Compare 2 offers' }).focus();
      await page.keyboard.press('Enter');
      await drawn(page);
      await page.locator('[data-part="edit"] > summary').focus();
      await page.keyboard.press('Enter');
      const before = await titles(page);
      await page.locator('[data-deed="later"]').first().focus();
      await page.keyboard.press('Enter');
      await page.locator('[data-part="told"]', { hasText: 'now stands at place 2' }).waitFor({ state: 'attached' });
      expect(await titles(page)).toEqual(before.toReversed());
      // The focus goes with the offer that was moved.
      expect(await page.evaluate(() => document.activeElement?.closest('li')?.querySelector('a')?.textContent)).toBe(
        before[0],
      );
      await page.locator('[data-deed="remove"]').first().focus();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'One offer is chosen' }).waitFor();
      expect(await page.evaluate(() => document.activeElement?.getAttribute('data-part'))).toBe('status');
      await page.goBack();
      await drawn(page);
      expect(await titles(page)).toEqual(before.toReversed());
    });
  });

  test('stay chosen from page to page; a fifth is refused, and the choice can be cleared', async () => {
    await withPage({}, async (page) => {
      await page.goto(site.at('offers/'));
      const ticks = page.locator('.entry [data-compare] input');
      for (const index of [0, 1, 2, 3]) await ticks.nth(index).check();
      await ticks.nth(4).click();
      expect(await ticks.nth(4).isChecked()).toBe(false);
      expect(await page.locator('compare-tray [role="status"]').textContent()).toContain('Only four');
      await page.goto(site.at('providers/riverbank-university/'));
      await page.getByRole('link', { name: 'Compare 4 offers' }).waitFor();
      await page.getByRole('button', { name: 'Clear' }).click();
      expect(await page.locator('compare-tray section').isHidden()).toBe(true);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    });
  });

  test('can be chosen on the page of an offer, of a provider and of a pathway, and in results that are found', async () => {
    await withPage({}, async (page) => {
      await page.goto(site.at('offers/riverbank-university/leading-small-teams/'));
      await tickOf(page, three[0]).check();
      await page.goto(site.at('providers/open-university/'));
      await tickOf(page, three[1]).check();
      await page.goto(site.at('pathways/certificate-in-rivers-and-climate/'));
      await page.locator('.terms [data-compare] input').first().check();
      await page.goto(site.at('offers/?q=spreadsheet'));
      await page.locator('[data-compare="riverbank-university/spreadsheet-skills"] input').check();
      await page.getByRole('link', { name: 'Compare 4 offers' }).waitFor();
      expect(await page.locator('[data-compare="riverbank-university/spreadsheet-skills"]').textContent()).toBe(
        'Compare: Spreadsheet skills for work',
      );
    });
  });
});

describe('a comparison drawn in the browser', () => {
  test('is the one that is built: the same rows, words and marks', async () => {
    const address = 'compare/pathway/certificate-in-rivers-and-climate/';
    const [built, ids] = await withPage({}, async (page) => {
      await page.goto(site.at(address));
      return [
        await tableOf(page),
        ((await page.locator('offer-comparison').getAttribute('data-ids')) ?? '').split(' '),
      ];
    });
    expect(ids).toHaveLength(4);
    await withPage({}, async (page) => {
      await page.goto(site.at(choiceOf(ids)));
      await drawn(page);
      expect(await tableOf(page)).toBe(built);
    });
  });

  test('says calmly what it cannot show', async () => {
    await withPage({}, async (page) => {
      await page.goto(
        site.at(choiceOf([three[0], 'riverbank-university/never-was', 'riverbank-university/digital-archives'])),
      );
      await drawn(page);
      const notices = await page.locator('.compare-notices li').allTextContents();
      expect(notices).toEqual([
        'This catalogue has no offer with the id “riverbank-university/never-was”. It may be mistyped, or the offer was never here.',
        expect.stringContaining('you cannot apply for it now (Closed)'),
      ]);
      expect(await titles(page)).toHaveLength(2);
    });
  });

  test('of one offer, of none and of more than four helps on', async () => {
    await withPage({}, async (page) => {
      const heading = (): Promise<string | null> => page.locator('[data-part="status"] h2').textContent();
      await page.goto(site.at('compare/'));
      expect(await heading()).toBe('Nothing chosen yet');
      await page.goto(site.at(choiceOf([three[0]])));
      expect(await heading()).toBe('One offer is chosen');
      const five = [...three, 'growsafe/basic', 'growsafe/standard'];
      await page.goto(site.at(choiceOf(five)));
      await drawn(page);
      expect(await heading()).toBe('Only four fit side by side');
      expect(await titles(page)).toHaveLength(4);
      await page.locator('[data-part="edit"] > summary').click();
      await page.locator('[data-deed="remove"]').first().click();
      await page.getByRole('heading', { name: '4 offers side by side' }).waitFor();
    });
  });

  test('of three leads to any two of them', async () => {
    await withPage({ width: 360 }, async (page) => {
      await page.goto(own());
      await drawn(page);
      await page.getByRole('link', { name: 'A and C' }).click();
      await page.waitForURL((url) => url.searchParams.getAll('o').length === 2);
      await drawn(page);
      expect(await titles(page)).toEqual([
        'Leading small teams',
        'Foundations for Learning and Teaching in Higher Education',
      ]);
    });
  });

  test('hides what is equal, and folds a group, without a script of its own', async () => {
    await withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(site.at('compare/work-beside-a-job/'));
      const visible = (): Promise<number> => page.locator('.compare > tbody > tr:visible').count();
      const all = await visible();
      await page.getByLabel('Show only rows that differ').check();
      const differing = await visible();
      expect(differing).toBeLessThan(all);
      await page.locator('.compare-group input').last().check();
      expect(await visible()).toBeLessThan(differing);
    });
  });

  test('can be copied as text, and downloaded for a spreadsheet', async () => {
    await withPage({}, async (page, context) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.goto(own());
      await drawn(page);
      await page.getByRole('button', { name: 'Copy as text' }).click();
      await page.locator('[data-part="said"]', { hasText: 'Copied' }).waitFor({ state: 'attached' });
      const text = await page.evaluate(() => navigator.clipboard.readText());
      expect(text).toContain('A  Leading small teams, Riverbank University (fictional)');
      expect(text).toContain(
        'Hours in total (Differs)\n  A  78 hours\n  B  Not stated in the source that was read; about 150 hours',
      );
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Download as CSV' }).click(),
      ]);
      expect(download.suggestedFilename()).toBe('comparison.csv');
      await page.getByRole('button', { name: 'Copy the address' }).click();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(choiceOf(three));
    });
  });

  test('works under a base', async () => {
    await withPage({}, async (page) => {
      await page.goto(elsewhere.at('offers/'));
      const ticks = page.locator('.entry [data-compare] input');
      for (const index of [0, 1]) await ticks.nth(index).check();
      await page.getByRole('link', { name: 'Compare 2 offers' }).click();
      await drawn(page);
      expect(await titles(page)).toHaveLength(2);
    });
  });
});

describe('whatever stands in the address or on the device', () => {
  test.for([
    ['scripts', '?o=<script>document.title="x"</script>&o=<img src=x onerror=document.title="x">'],
    ['a thousand ids', `?${Array.from({ length: 1000 }, (_, index) => `o=a/b${index}`).join('&')}`],
    ['other folders and hosts', '?o=../../../etc/passwd&o=..%2f..%2f&o=//evil.example/x&o=https://evil.example/a'],
    ['broken signs', '?o[]=a&o=%00&o=%E0%A4%A'],
  ])('nothing is run, nothing strange is fetched: %s', async ([, search]) => {
    await withPage({}, async (page) => {
      const asked: string[] = [];
      const thrown: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      page.on('pageerror', (error) => thrown.push(error.message));
      await page.goto(`${site.at('compare/')}${search}`, { waitUntil: 'networkidle' });
      await page.getByRole('heading', { name: 'Nothing chosen yet' }).waitFor();
      expect(await page.title()).not.toBe('x');
      expect(thrown).toEqual([]);
      const files = asked.filter((url) => url.includes('/api/'));
      expect(files.length).toBeLessThanOrEqual(4);
      expect(files.every((url) => /\/api\/v1\/offers\/[a-z0-9-]+\/[a-z0-9-]+\.json$/.test(url))).toBe(true);
      expect(asked.every((url) => new URL(url).hostname === '127.0.0.1' || url.startsWith('data:'))).toBe(true);
    });
  });

  test('what was stored is not trusted', async () => {
    await withPage({}, async (page) => {
      await page.addInitScript((place) => {
        localStorage.setItem(`compare ${place}`, '[{"id":"../../x","title":"<b>"},{"id":"a/b"},7,null]');
      }, site.path('compare/'));
      await page.goto(site.at('offers/'));
      await page.locator('.entry [data-compare] input').first().check();
      await page.getByRole('link', { name: 'Compare 1 offer' }).waitFor();
    });
  });

  test('blocked storage only forgets: choosing and comparing still work', async () => {
    await withPage({}, async (page) => {
      const thrown: string[] = [];
      page.on('pageerror', (error) => thrown.push(error.message));
      await page.addInitScript(() => {
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('blocked', 'SecurityError');
          },
        });
      });
      await page.goto(site.at('offers/'));
      const ticks = page.locator('.entry [data-compare] input');
      for (const index of [0, 1]) await ticks.nth(index).check();
      await page.getByRole('link', { name: 'Compare 2 offers' }).click();
      await drawn(page);
      expect(await titles(page)).toHaveLength(2);
      expect(thrown).toEqual([]);
    });
  });

  test('a server that fails is not an offer that is gone', async () => {
    await withPage({}, async (page) => {
      await page.route('**/unmc510.json', (route) => route.fulfill({ status: 503 }));
      await page.goto(own());
      await drawn(page);
      expect(await page.locator('.compare-notices li').allTextContents()).toEqual([
        expect.stringContaining('cannot be fetched now'),
      ]);
    });
  });
});

describe('everybody', () => {
  test('can read a comparison of their own: axe finds nothing, light and dark, wide and narrow', async () => {
    await withPage({ reducedMotion: 'reduce' }, async (page) => {
      await page.goto(own());
      await drawn(page);
      await page.locator('[data-part="edit"] > summary').click();
      expect(await violationsInWindows(page, windows)).toEqual([]);
    });
  });

  test('can choose on a list with the tray open: axe finds nothing', async () => {
    await withPage({ reducedMotion: 'reduce', width: 360 }, async (page) => {
      await page.goto(site.at('offers/'));
      await page.locator('.entry [data-compare] input').first().check();
      expect(await violations(page)).toEqual([]);
    });
  });

  test('can read it on a small screen without scrolling sideways', async () => {
    await withPage({ width: 320 }, async (page) => {
      await page.goto(own());
      await drawn(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });
  });

  test('who has no scripts finds the comparisons that are ready', async () => {
    await withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(site.at('compare/'));
      await page.getByRole('link', { name: 'First steps with data' }).click();
      expect(await titles(page)).toHaveLength(2);
      expect(await page.getByRole('heading', { name: 'In short' }).isVisible()).toBe(true);
      expect(await page.locator('[data-compare]').count()).toBe(2);
      expect(await page.locator('[data-compare]:visible').count()).toBe(0);
    });
  });
});

describe('on paper', () => {
  /** The room of a landscape sheet of A4 within its margins, in CSS pixels. */
  const sheet = { width: Math.floor((277 / 25.4) * 96), height: Math.floor((190 / 25.4) * 96) };
  const four = [
    'riverbank-university/intensive-care-nursing',
    'riverbank-university/data-literacy-for-managers',
    'riverbank-university/river-restoration-in-practice',
    'riverbank-university/nachhaltige-beschaffung',
  ];

  test('the facts to decide with of four long offers stand on the first sheet, and heads are repeated', async () => {
    await withPage({ ...sheet }, async (page) => {
      await page.goto(site.at(choiceOf(four)));
      await drawn(page);
      await page.emulateMedia({ media: 'print' });
      const [bottom, repeated] = await page.evaluate(() => {
        const rows = [...document.querySelectorAll('.compare > tbody:first-of-type > tr:not(.no-print)')];
        const head = document.querySelector('.compare > thead') as HTMLElement;
        return [rows.at(-1)?.getBoundingClientRect().bottom ?? 0, getComputedStyle(head).display] as const;
      });
      expect(bottom).toBeLessThanOrEqual(sheet.height);
      expect(repeated).toBe('table-header-group');
      const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      // A4 on its long side, in points.
      expect(paper).toMatch(/\/MediaBox \[0 0 84[12][\d.]* 59[45][\d.]*\]/);
    });
  });
});

describe('an empty page of comparison', () => {
  test.for([{ width: 1280 }, { width: 360 }])('is filled by keyboard alone: find, add, remove, %o', async (window) => {
    await withPage(window, async (page) => {
      await page.goto(site.at('compare/'));
      const box = page.locator('compare-choice').getByRole('searchbox');
      await box.focus();
      await page.keyboard.type('supply chain');
      const add = page.getByRole('button', { name: /^Add ?:/ });
      await expect.poll(() => add.count()).toBe(1);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect.poll(() => new URL(page.url()).searchParams.getAll('o')).toEqual(['mitx/supply-chain-management']);
      // The focus is back in the box, and what is chosen is offered no more.
      await expect.poll(() => add.count()).toBe(0);
      expect(await box.evaluate((input) => input === document.activeElement)).toBe(true);
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type('SPREADSHEET');
      await expect.poll(() => add.count()).toBe(1);
      await add.focus();
      await page.keyboard.press('Enter');
      await drawn(page);
      expect(await titles(page)).toHaveLength(2);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      await page.getByRole('button', { name: /^Remove ?: ?Spreadsheet/ }).click();
      await expect.poll(() => new URL(page.url()).searchParams.getAll('o')).toHaveLength(1);
    });
  });

  test('says so where no title has the words, takes no fifth offer, and shows hostile words as words', async () => {
    await withPage({}, async (page) => {
      await page.goto(site.at('compare/'));
      const box = page.locator('compare-choice').getByRole('searchbox');
      await box.fill('<img src=x onerror=alert(1)>');
      await page.getByText('No title has these words').waitFor();
      await page.goto(
        site.at(choiceOf([...three, 'riverbank-university/spreadsheet-skills', 'mitx/supply-chain-management'])),
      );
      await drawn(page);
      await page.locator('[data-part="edit"] > summary').click();
      await box.fill('cloud');
      await page
        .getByRole('button', { name: /^Add ?:/ })
        .first()
        .click();
      await expect.poll(() => page.locator('[data-part="told"]').innerText()).toContain('Only four');
      expect(new URL(page.url()).searchParams.getAll('o')).toHaveLength(5);
    });
  });

  test('without scripts leads to the list of offers', async () => {
    await withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(site.at('compare/'));
      expect(await page.locator('main noscript a, main p a[href="/offers/"]').first().isVisible()).toBe(true);
    });
  });
});
