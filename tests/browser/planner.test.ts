import { text } from 'node:stream/consumers';
import ICAL from 'ical.js';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { type PageOptions, withPage } from './browser.ts';
import { serveElsewhere, serveSite } from './site.ts';

const site = serveSite();
const elsewhere = serveElsewhere();

/** The parts of the planner, as a visitor finds them. */
function parts(page: Page) {
  const planner = page.locator('pathway-planner');
  return {
    status: planner.getByRole('status'),
    box: (title: string): Locator => planner.getByRole('checkbox', { name: title }),
    dated: (title: string): Locator => planner.getByRole('group', { name: `Date on it: ${title}` }),
    rules: planner.locator('.verdicts > li'),
    ways: planner.locator('tbody tr'),
    steps: planner.locator('.plan-steps > li'),
    result: planner.locator('.planner-result'),
  };
}

/** Opens a page on a day when its planner stands ready. */
async function open(page: Page, address: string, at = site.at): Promise<ReturnType<typeof parts>> {
  await page.clock.setFixedTime(new Date('2026-11-22T10:00:00Z'));
  await page.goto(at(address));
  await page.locator('pathway-planner[data-ready]').waitFor();
  return parts(page);
}

const query = (page: Page): string => decodeURIComponent(new URL(page.url()).search);
const evidence = 'pathways/certificate-in-evidence-based-management/';

describe('a counsellor asks', () => {
  test('“My client holds A and B from 2023; what does she still need for P, and what will it cost?”', async () => {
    await withPage({}, async (page) => {
      const { box, dated, status, rules, ways, result, steps } = await open(page, evidence);
      for (const title of ['Spreadsheet skills for work', 'Data literacy for managers']) {
        await box(title).check();
        await dated(title).getByLabel('Year').selectOption('2023');
      }
      // What is met, and what is missing.
      await expect.poll(() => status.innerText()).toContain('Not yet complete.');
      expect(await rules.allInnerTexts()).toEqual([
        expect.stringMatching(
          /^Core: .*only the provider can tell.*May count: Spreadsheet skills for work and Data literacy for managers/,
        ),
        expect.stringMatching(/^Choose one direction: .*not yet\. One of these is still to be completed/),
        expect.stringMatching(/^Electives: .*not yet\. 6 ECTS missing/),
      ]);
      // That her certificates of 2023 will not hold for long: said first, and no way that needs them is offered.
      expect(await status.innerText()).toMatch(
        /^What you hold counts together until 31 December 2026 at the latest\. No way .* this one starts again\./,
      );
      for (const way of await ways.allInnerTexts()) expect(way).toContain('starting again');
      expect(await result.innerText()).not.toMatch(/would lie outside|depends on its date|what is still missing by/);
      // What to take, what it takes and costs: what is not stated is named, and never taken for nothing.
      const first = ways.first();
      expect(await first.innerText()).toContain('Spreadsheet skills for work');
      expect(await first.locator('td').nth(0).innerText()).toMatch(/^At least [\d,]+; not stated for /);
      expect(await first.locator('td').nth(2).innerText()).toMatch(/^At least €[\d,]+; .*not stated for /);
      expect(await result.locator('.plan-sum').innerText()).toMatch(
        /^Stated costs together: at least €[\d,]+; .*not stated for .*\. In it: €40 for the certificate itself/,
      );
      expect(await steps.first().innerText()).toMatch(/Cost: €\d+\./);
      // A start that comes too early was announced all the same; days are said in words.
      expect((await steps.allInnerTexts()).join(' ')).not.toMatch(/No start is announced\. Ask|\b20\d\d-\d\d/);
      expect(await steps.count()).toBeGreaterThan(2);
      // Who decides, with a link to them.
      expect(await result.innerText()).toContain('gives you no automatic right');
      expect(await result.getByRole('link', { name: 'Riverbank University' }).getAttribute('href')).toBe(
        site.path('providers/riverbank-university/'),
      );
    });
  });
});

describe('two rules about time', () => {
  test('are told apart: how long one is valid, and within what time of each other all must be awarded', async () => {
    await withPage({}, async (page) => {
      const { result } = await open(
        page,
        `${evidence}?have=riverbank-university/spreadsheet-skills@2022-06&have=riverbank-university/data-literacy-for-managers@2026-06`,
      );
      const words = await result.innerText();
      expect(words).toContain(
        'All must be awarded within 3 years of each other, what is still missing too: Spreadsheet skills for work lies outside that time.',
      );
      expect(words).toContain('Valid on its own until 1 June 2027 at least: Spreadsheet skills for work.');
      expect(words).toContain(
        'All must be awarded within 3 years of each other: what is still missing by 1 June 2029.',
      );
    });
  });
});

describe('real rules', () => {
  test('exactly thirty points from a list of six: only the provider can tell what others are worth', async () => {
    await withPage({}, async (page) => {
      const { box, status, rules, result } = await open(page, 'pathways/acu-higher-education-core/');
      expect(await status.innerText()).toContain('Tick what you have');
      await box('Foundations for Learning and Teaching').check();
      await expect.poll(() => rules.first().innerText()).toContain('Foundations for Learning and Teaching');
      await box('Four further micro-credentials').check();
      await result.page().getByLabel('How many').fill('4');
      await result.page().getByLabel('How many').press('Tab');
      await expect.poll(() => status.innerText()).toContain('Cannot be told: the credits of Four further');
      expect(await rules.first().innerText()).toContain('Exactly 30 ACU credit points');
      expect(query(page)).toContain('other:acu-higher-education-core:0.2*4');
    });
  });

  test('a course before its sequel: taken the other way round, the provider must be asked', async () => {
    await withPage({}, async (page) => {
      const both = (first: string, second: string): string =>
        `pathways/scientific-programming/?have=university-of-amsterdam/scientific-programming-1@${first}&have=university-of-amsterdam/scientific-programming-2@${second}&have=other:scientific-programming:0.2`;
      const { status, result } = await open(page, both('2024-01', '2025-01'));
      await expect
        .poll(() => status.innerText())
        .toBe('You meet the rules, as this catalogue knows them. 1 of 1 rule met for certain.');
      await open(page, both('2025-01', '2024-01'));
      await expect.poll(() => status.innerText()).toContain('only the provider can tell');
      expect(await result.innerText()).toContain('was awarded before something that must come first');
    });
  });

  test('from ten to thirty credits of an open list: the credits on a certificate can be filled in', async () => {
    await withPage({}, async (page) => {
      const { box, dated, status } = await open(page, 'pathways/ai-micro-degree/');
      await box('Machine Learning').check();
      await expect
        .poll(() => status.innerText())
        .toMatch(/^Cannot be told: the credits of Machine Learning.* are not stated\. 0 of 1 rule met for certain\.$/);
      const credits = dated('Machine Learning').getByLabel('Credits on it');
      await credits.fill('5');
      await credits.press('Tab');
      await expect.poll(() => status.innerText()).toContain('Not yet complete.');
      await credits.fill('12');
      await credits.press('Tab');
      await expect.poll(() => status.innerText()).toContain('You meet the rules');
    });
  });
});

describe('a plan', () => {
  test('of the future counts as planned, not as held', async () => {
    await withPage({}, async (page) => {
      const id = 'mitx/supply-chain-management';
      const { status, steps } = await open(page, `pathways/from-micromasters-to-degree/?have=${id}@2028-03`);
      await expect.poll(() => status.innerText()).toContain('Not yet complete.');
      expect(await status.innerText()).toContain('With what you plan you meet the rules');
      expect(await steps.first().innerText()).toContain('You plan it for March 2028');
    });
  });

  test('stands in the address and on the device: another context and another pathway have it', async () => {
    await withPage({}, async (page) => {
      const { box } = await open(page, evidence);
      await box('Spreadsheet skills for work').check();
      await page.getByLabel('Hours a week').fill('8');
      await page.getByLabel('Hours a week').press('Tab');
      expect(query(page)).toBe('?have=riverbank-university/spreadsheet-skills&hours=8');
      const address = page.url();
      const other = await open(page, 'pathways/certificate-in-rivers-and-climate/');
      expect(await other.box('Spreadsheet skills for work').isChecked()).toBe(true);
      await withPage({}, async (fresh) => {
        const shared = await open(fresh, address.slice(site.at('').length));
        expect(await shared.box('Spreadsheet skills for work').isChecked()).toBe(true);
        expect(await fresh.getByLabel('Hours a week').inputValue()).toBe('8');
        // Reading somebody's plan does not make it one's own.
        await open(fresh, 'pathways/certificate-in-rivers-and-climate/');
        expect(await other.box('Spreadsheet skills for work').count()).toBe(1);
        expect(await parts(fresh).box('Spreadsheet skills for work').isChecked()).toBe(false);
      });
    });
  });

  test('works where the device keeps nothing', async () => {
    await withPage({}, async (page) => {
      await page.addInitScript(() => {
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new DOMException('blocked', 'SecurityError');
          },
        });
      });
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      const { box, rules } = await open(page, evidence);
      await box('Spreadsheet skills for work').check();
      await expect.poll(() => rules.first().innerText()).toContain('Counts so far: Spreadsheet skills');
      expect(await page.getByText('keeps nothing for this page').isVisible()).toBe(true);
      expect(query(page)).toBe('?have=riverbank-university/spreadsheet-skills');
      expect(errors).toEqual([]);
    });
  });

  test('is taken away with one deed beside the heading of the ticks, from the device too', async () => {
    await withPage({ width: 360 }, async (page) => {
      const { box, result } = await open(page, evidence);
      await box('Spreadsheet skills for work').check();
      // On a narrow screen the answer is far below: a link leads there.
      await page.getByRole('link', { name: 'Go to the answer' }).click();
      await expect
        .poll(() => result.evaluate((one) => Math.abs(one.getBoundingClientRect().top) < innerHeight / 2))
        .toBe(true);
      const group = page.getByRole('group', { name: 'Tick what you have, or plan' });
      await group.getByRole('button', { name: 'Take all ticks away' }).click();
      expect(await box('Spreadsheet skills for work').isChecked()).toBe(false);
      expect(query(page)).toBe('');
      expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('spreadsheet');
      await page.setViewportSize({ width: 1280, height: 800 });
      expect(await page.getByRole('link', { name: 'Go to the answer' }).isVisible()).toBe(false);
    });
  });

  test('in a hostile address or in hostile storage does nothing', async () => {
    await withPage({}, async (page) => {
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      page.on('dialog', (dialog) => errors.push(dialog.message()));
      await page.addInitScript(
        (key) => {
          localStorage.setItem(key, 'have=<img src=x onerror=alert(1)>&have=__proto__&hours=NaN');
        },
        `plan ${site.path('api/v1/')}`,
      );
      for (const hostile of [
        '?have=<script>alert(1)</script>&for=javascript:alert(1)',
        '?for=../../../etc/passwd&have=constructor/prototype@9999',
        '?have=other:certificate-in-evidence-based-management:999.999.999*50',
        '?have=pathway:toString&have=riverbank-university/no-such-offer@2023',
        `?${'have=a/b&'.repeat(1000)}`,
        '?have=%00%ff%E0%A4%A&hours=1e309&start=0000-00',
      ]) {
        for (const address of [evidence, 'planner/']) {
          const { result } = await open(page, `${address}${hostile}`);
          expect(await result.locator('img, script').count()).toBe(0);
          expect(await page.locator('pathway-planner input[type="checkbox"]:checked').count(), hostile).toBe(0);
        }
      }
      expect(errors).toEqual([]);
    });
  });

  test('is made into a calendar file of its certain days', async () => {
    await withPage({}, async (page) => {
      await open(page, `${evidence}?have=riverbank-university/spreadsheet-skills@2025-06&start=2027-01`);
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Calendar file' }).click();
      const file = await text(await (await download).createReadStream());
      const events = new ICAL.Component(ICAL.parse(file))
        .getAllSubcomponents('vevent')
        .map((one) => new ICAL.Event(one));
      expect(events.length).toBeGreaterThan(2);
      expect(events.map(({ summary }) => summary)).toContainEqual(
        expect.stringMatching(/^Starts: Data literacy for managers$/),
      );
      expect(events.every(({ startDate }) => startDate.isDate && String(startDate) >= '2026-11-22')).toBe(true);
    });
  });

  test('on paper has what was ticked and what follows, without what was not', async () => {
    await withPage({ width: 794, height: 1123 }, async (page) => {
      const { box, rules, result } = await open(
        page,
        `${evidence}?have=riverbank-university/spreadsheet-skills@2025-06`,
      );
      await page.emulateMedia({ media: 'print' });
      expect(await box('Spreadsheet skills for work').isVisible()).toBe(true);
      expect(await box('Costs and prices').isVisible()).toBe(false);
      expect(await rules.first().isVisible()).toBe(true);
      expect(await page.getByRole('button', { name: 'Print' }).isVisible()).toBe(false);
      expect(await result.getByText('gives you no automatic right').isVisible()).toBe(true);
      expect(await page.locator('.graph.is-wide').isVisible()).toBe(true);
      expect(await page.locator('.graph.is-tall').isVisible()).toBe(false);
      // The answer comes before the picture, and says of when and where the plan is.
      const top = (within: Locator): Promise<number> => within.evaluate((one) => one.getBoundingClientRect().top);
      expect(await top(result)).toBeLessThan(await top(page.locator('.graph.is-wide')));
      expect(await result.innerText()).toMatch(
        /This plan, as of 22 November 2026: http.*have=riverbank-university%2Fspreadsheet-skills/,
      );
    });
  });

  test.for<PageOptions>([{ width: 1280 }, { width: 360 }])('is made with the keyboard alone, %o', async (window) => {
    await withPage(window, async (page) => {
      const { box, dated, rules, ways } = await open(page, evidence);
      await page.locator('#plan').evaluate((heading) => {
        heading.setAttribute('tabindex', '-1');
        heading.focus();
      });
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      expect(await box('Spreadsheet skills for work').isChecked()).toBe(true);
      // The focus stays, and the fields of what was ticked come next.
      await page.keyboard.press('Tab');
      await page.keyboard.type('June');
      await page.keyboard.press('Tab');
      await page.keyboard.type('2025');
      expect(await dated('Spreadsheet skills for work').getByLabel('Year').inputValue()).toBe('2025');
      await expect.poll(() => query(page)).toContain('@2025-06');
      expect(await rules.first().innerText()).toContain('Spreadsheet skills');
      if ((await ways.count()) > 1) {
        await page.locator('#way-0').focus();
        await page.keyboard.press('ArrowDown');
        await expect.poll(() => page.locator('#way-1').isChecked()).toBe(true);
        expect(await page.evaluate(() => document.activeElement?.id)).toBe('way-1');
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    });
  });
});

describe('what could I reach?', () => {
  test('shows how far one is on every pathway that takes it, and leads on to one of them', async () => {
    await withPage({}, async (page) => {
      const { status, rules } = await open(page, 'planner/');
      expect(await status.innerText()).toContain('pathways that it counts towards');
      await page.getByLabel('Find what you have').fill('scientific programming');
      await page.getByRole('checkbox', { name: 'Scientific Programming 1' }).check();
      await expect.poll(() => status.innerText()).toBe('It counts towards 1 pathway.');
      await page.getByLabel('Find what you have').fill('riverbank spread');
      await page.getByRole('checkbox', { name: 'Spreadsheet skills' }).check();
      await expect.poll(() => rules.count()).toBeGreaterThan(1);
      expect(await page.getByRole('checkbox', { name: 'Scientific Programming 1' }).isChecked()).toBe(true);
      await rules.filter({ hasText: 'Scientific Programming' }).getByRole('button', { name: 'Plan this' }).click();
      await expect.poll(() => page.getByLabel('Which pathway?').inputValue()).toBe('scientific-programming');
      await expect.poll(() => status.innerText()).toContain('Not yet complete.');
      expect(query(page)).toContain('?for=scientific-programming');
      expect(await page.getByLabel('Which pathway?').evaluate((field) => field === document.activeElement)).toBe(true);
    });
  });

  test('says of what counts no more that it counts no more, also where nothing else counts', async () => {
    await withPage({}, async (page) => {
      const { rules } = await open(page, 'planner/?have=riverbank-university/spreadsheet-skills@2015-06');
      await expect
        .poll(() => rules.filter({ hasText: 'evidence-based management' }).innerText())
        .toMatch(
          /0 of \d+ rules met for certain\. .*Spreadsheet skills for work (?:is too old to count|has run out)\./,
        );
    });
  });

  test('says so where the rules cannot be loaded', async () => {
    await withPage({}, async (page) => {
      await page.route('**/api/v1/**', (route) => route.abort());
      const { result } = await open(page, evidence);
      expect(await result.innerText()).toContain('cannot be loaded now');
    });
  });

  test('without scripts there is a list of pathways, and no form that nothing answers', async () => {
    await withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(site.at('planner/'));
      expect(await page.locator('pathway-planner').isVisible()).toBe(false);
      expect(await page.locator('main li').getByRole('link', { name: 'AI micro-degree' }).isVisible()).toBe(true);
      await page.goto(site.at(evidence));
      expect(await page.locator('pathway-planner').isVisible()).toBe(false);
      expect(await page.getByRole('heading', { name: 'The rules in words' }).isVisible()).toBe(true);
      expect(await page.locator('.graph.is-wide').isVisible()).toBe(true);
    });
  });

  test('works under the base of a site', async () => {
    await withPage({}, async (page) => {
      const { status } = await open(page, 'planner/', elsewhere.at);
      expect(await status.innerText()).toContain('Tick what you have');
    });
  });
});
