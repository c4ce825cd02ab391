import { gzipSync } from 'node:zlib';
import type { Frame, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { withPage } from './browser.ts';
import { serveHosts } from './hosts/host.ts';
import { serveSite } from './site.ts';

const site = serveSite();
const hostAt = serveHosts(() => site.at('').replace(/\/$/, ''));

/** Opens a host's page; gives what it complained of. */
async function open(page: Page, name: string): Promise<string[]> {
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(error.message));
  await page.goto(hostAt(name), { waitUntil: 'networkidle' });
  return troubles;
}

/** Frames of the catalogue in a page, in the order of the elements that show them. */
async function pieces(page: Page, count: number): Promise<readonly (Frame | null)[]> {
  await expect.poll(() => page.frames().length, { timeout: 10_000 }).toBe(count + 1);
  const elements = await page.locator('micro-credential').all();
  const frames = await Promise.all(
    elements.map(async (element) => {
      const handle = await element.evaluateHandle((one) => one.shadowRoot?.querySelector('iframe') ?? null);
      return (await handle.asElement()?.contentFrame()) ?? null;
    }),
  );
  return frames.filter((frame) => frame !== null);
}

const heightOf = (page: Page, at: number) =>
  page.evaluate(
    (index) => document.querySelectorAll('micro-credential')[index]?.getBoundingClientRect().height ?? 0,
    at,
  );

describe('the element, in a page of another origin', () => {
  test('shows offers and lists at their own height, and says calmly what is not there', async () => {
    await withPage({ width: 700, height: 3000 }, async (page) => {
      const troubles = await open(page, 'plain');
      const [offer, list, unknown] = await pieces(page, 3);
      await expect.poll(() => heightOf(page, 0)).toBeGreaterThan(150);
      const inside = await offer?.evaluate(() => document.body.getBoundingClientRect().height);
      expect(Math.abs((await heightOf(page, 0)) - (inside ?? 0))).toBeLessThanOrEqual(1);
      expect(await offer?.locator('.entry-title').textContent()).toContain('Data literacy');
      expect(await offer?.locator('.embed-foot').textContent()).toMatch(/From the .+Checked /s);
      await expect.poll(() => list?.locator('[data-part="status"]').textContent()).toMatch(/offers? fits?/);
      expect(await list?.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
      expect(await list?.locator('input[type="search"]').isVisible()).toBe(false);
      expect(await unknown?.locator('body').textContent()).toMatch(/not in the catalogue|no such page|cannot find/i);
      // What is no id asks for nothing: the host's own words stay.
      expect(await page.locator('micro-credential').last().locator('a').isVisible()).toBe(true);
      expect(troubles).toEqual([]);
      expect(await page.context().cookies()).toEqual([]);
    });
  });

  test('stands still at the height of its content, also where the browser filters and searches', async () => {
    await withPage({ width: 1280, height: 20_000 }, async (page) => {
      await open(page, 'lists');
      const frames = await pieces(page, 3);
      for (const [at, frame] of frames.entries()) {
        await expect.poll(() => frame?.locator('[data-part="list"][aria-busy]').count()).toBe(0);
        let before = -1;
        await expect
          .poll(
            async () => {
              const last = before;
              before = await heightOf(page, at);
              return before > 200 && before === last;
            },
            { interval: 700, timeout: 10_000 },
          )
          .toBe(true);
        const end = await frame?.evaluate(
          () => document.querySelector('.embed-foot')?.getBoundingClientRect().bottom ?? Number.NaN,
        );
        expect(Math.abs(before - (end ?? Number.NaN)), String(frame?.url())).toBeLessThanOrEqual(50);
      }
    });
  });

  test('keeps nothing of a plan, submits no form, and offers no choice where nothing can be chosen', async () => {
    await withPage({ width: 1000, height: 20_000 }, async (page) => {
      const troubles = await open(page, 'deeds');
      page.on('console', (message) => {
        if (message.type() === 'error') troubles.push(message.text());
      });
      const [pathway, search, comparison] = await pieces(page, 3);
      const planner = pathway?.locator('pathway-planner');
      await expect.poll(() => planner?.getAttribute('data-ready')).toBe('');
      await planner?.locator('.choice input').first().check();
      await expect.poll(() => pathway?.evaluate(() => location.search)).toContain('have=');
      expect(await pathway?.evaluate(() => localStorage.length)).toBe(0);
      expect(await planner?.locator('[data-part="private"]').textContent()).toMatch(/until you leave this page/);

      await search?.locator('input[type="search"]').fill('d');
      await search?.locator('input[type="search"]').press('Enter');
      await expect.poll(() => search?.evaluate(() => location.search)).toBe('?q=d');
      await search?.locator('form button').click();
      expect(await search?.evaluate(() => location.pathname)).toMatch(/embed\/search\/$/);

      await expect.poll(() => comparison?.locator('.compare-choice[data-ready] table').count()).toBeGreaterThan(0);
      expect(await comparison?.locator('.lead').count()).toBe(0);
      for (const tick of (await comparison?.locator('[data-compare]').all()) ?? [])
        expect(await tick.isVisible()).toBe(false);
      for (const frame of [pathway, search, comparison])
        expect(await frame?.evaluate(() => localStorage.length)).toBe(0);
      expect(troubles).toEqual([]);
    });
  });

  test('is sandboxed, and opens links in a new tab that is free again', async () => {
    await withPage({ width: 700, height: 3000 }, async (page, context) => {
      await open(page, 'plain');
      const [offer] = await pieces(page, 3);
      const sandbox = await page.evaluate(
        () =>
          document.querySelector('micro-credential')?.shadowRoot?.querySelector('iframe')?.getAttribute('sandbox') ??
          '',
      );
      expect(sandbox.split(' ').toSorted()).toEqual([
        'allow-popups',
        'allow-popups-to-escape-sandbox',
        'allow-same-origin',
        'allow-scripts',
      ]);
      const [opened] = await Promise.all([context.waitForEvent('page'), offer?.locator('.entry-title a').click()]);
      await opened.waitForLoadState();
      expect(opened.url()).toBe(site.at('offers/riverbank-university/data-literacy-for-managers/'));
      expect(await opened.evaluate(() => window.origin)).toBe(new URL(site.at('')).origin);
    });
  });

  test('keeps its look and its height in a theme that styles everything, and never throws into it', async () => {
    await withPage({ width: 700, height: 4000 }, async (page) => {
      const troubles = await open(page, 'theme');
      const [comparison] = await pieces(page, 2);
      await expect.poll(() => heightOf(page, 0)).toBeGreaterThan(300);
      expect(await comparison?.evaluate(() => getComputedStyle(document.body).fontFamily)).not.toContain('fantasy');
      expect(troubles).toEqual([]);
      expect(await page.evaluate(() => (window as { hasFailed?: boolean }).hasFailed)).toBeUndefined();
    });
  });

  test('works under a strict policy of the host', async () => {
    await withPage({ width: 700, height: 3000 }, async (page) => {
      const troubles = await open(page, 'policy');
      const [provider] = await pieces(page, 1);
      await expect.poll(() => heightOf(page, 0)).toBeGreaterThan(300);
      expect(await provider?.locator('.entry').count()).toBeGreaterThan(5);
      expect(troubles).toEqual([]);
    });
  });

  test('leaves the host’s own link where frames are not allowed, and where scripts are off', async () => {
    await withPage({}, async (page) => {
      await open(page, 'no-frames');
      expect(await page.locator('micro-credential a').isVisible()).toBe(true);
    });
    await withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(hostAt('plain'));
      expect(await page.locator('micro-credential a').first().isVisible()).toBe(true);
    });
  });

  test('follows a page that changes without being loaded anew', async () => {
    await withPage({ width: 700, height: 2000 }, async (page) => {
      const troubles = await open(page, 'app');
      const title = async () => (await pieces(page, 1))[0]?.locator('.entry-title').textContent();
      expect(await title()).toContain('Data literacy');
      await page.locator('button').click();
      await expect.poll(title).toContain('Spreadsheet');
      await expect.poll(() => heightOf(page, 0)).toBeGreaterThan(150);
      expect(troubles).toEqual([]);
    });
  });

  test('lives in a page of React: drawn again, changed, moved, taken away and put back', async () => {
    await withPage({ width: 700, height: 3000 }, async (page) => {
      const troubles = await open(page, 'react');
      page.on('console', (message) => {
        // React complains by errors; the browser warns of fonts that come late on a busy machine.
        if (message.type() === 'error') troubles.push(message.text());
      });
      const press = (name: string) => page.getByRole('button', { name }).click();
      const offer = async () => (await pieces(page, 2)).find((frame) => frame?.url().includes('/offer/'));
      const title = async () => (await offer())?.locator('.entry-title').textContent();
      const isMarked = async () => (await offer())?.evaluate(() => 'marked' in window);
      await expect.poll(title).toContain('Data literacy');
      await expect.poll(() => heightOf(page, 0)).toBeGreaterThan(150);

      // What is drawn again with the same words is not loaded again.
      await (await offer())?.evaluate(() => Object.assign(window, { marked: true }));
      for (let turn = 0; turn < 3; turn++) await press('Draw again');
      expect(await page.locator('output').textContent()).toBe('3');
      expect(await isMarked()).toBe(true);

      await press('Another offer');
      await expect.poll(title).toContain('Spreadsheet');
      await press('Other light');
      await expect
        .poll(async () => (await offer())?.evaluate(() => document.documentElement.dataset['theme']))
        .toBe('dark');
      await press('Other light');
      await expect
        .poll(async () => (await offer())?.evaluate(() => document.documentElement.dataset['theme']))
        .toBeUndefined();

      await press('Other order');
      await expect.poll(title).toContain('Spreadsheet');
      for (const at of [0, 1]) await expect.poll(() => heightOf(page, at)).toBeGreaterThan(150);

      await press('Show or not');
      await expect.poll(() => page.frames().length).toBe(1);
      await page.evaluate(() => window.postMessage({ type: 'micro-credential-height', height: 500 }, '*'));
      await press('Show or not');
      await expect.poll(title).toContain('Spreadsheet');
      for (const at of [0, 1]) await expect.poll(() => heightOf(page, at)).toBeGreaterThan(150);
      expect(troubles).toEqual([]);
    });
  });

  test('is in the language of the catalogue and says so, whatever language the host asks for', async () => {
    await withPage({ width: 700, height: 2000 }, async (page) => {
      for (const lang of ['de', 'xx-unknown', '"><script>']) {
        await page.goto(site.at(`embed/provider/riverbank-university/?lang=${encodeURIComponent(lang)}`));
        expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
        // Its own texts in other languages are marked.
        expect(await page.locator('.entry [lang="de"]').count()).toBeGreaterThan(0);
      }
    });
  });

  test('hears nobody but its own frame', async () => {
    await withPage({ width: 700, height: 3000 }, async (page) => {
      await open(page, 'plain');
      await pieces(page, 3);
      await expect.poll(() => heightOf(page, 0)).toBeGreaterThan(150);
      const before = await heightOf(page, 0);
      await page.evaluate(() => window.postMessage({ type: 'micro-credential-height', height: 9999 }, '*'));
      await page.waitForTimeout(100);
      expect(await heightOf(page, 0)).toBe(before);
    });
  });

  test('waits until it is near the window', async () => {
    await withPage({ width: 700, height: 300 }, async (page) => {
      await page.addInitScript(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('h1 { margin-block-end: 5000px }');
        document.adoptedStyleSheets = [sheet];
      });
      await page.goto(hostAt('plain'), { waitUntil: 'networkidle' });
      expect(page.frames().length).toBe(1);
      await page.locator('micro-credential').first().scrollIntoViewIfNeeded();
      await expect.poll(() => page.frames().length).toBeGreaterThan(1);
    });
  });

  test('is at most 4 kB, gzipped', async () => {
    const script = await (await fetch(site.at('embed/v1.js'))).text();
    expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(4096);
  });
});

describe('an oEmbed answer', () => {
  test('is found from the page of an offer, and frames the offer', async () => {
    const page = await (await fetch(site.at('offers/riverbank-university/data-literacy-for-managers/'))).text();
    const found = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(page)?.[1] ?? '';
    const answer = await fetch(site.at(new URL(found).pathname.slice(site.path('').length)));
    const oembed = (await answer.json()) as Record<string, unknown>;
    expect(oembed).toMatchObject({ version: '1.0', type: 'rich', title: expect.stringContaining('Data literacy') });
    expect(String(oembed['html'])).toContain(`<iframe src="https://catalogue.example${site.path('embed/offer/')}`);
  });
});

describe('the page that makes embeds', () => {
  test('gives a list of free online offers in English in a few choices, and shows it', async () => {
    await withPage({ width: 1280, height: 2000 }, async (page) => {
      await page.goto(site.at('embed/'));
      await page.locator('select[name="price"]').selectOption('free');
      await page.locator('select[name="mode"]').selectOption('online');
      await page.locator('select[name="language"]').selectOption('en');
      const snippet = page.locator('[data-form="element"] textarea');
      await expect.poll(() => snippet.inputValue()).toContain('list="price=free&amp;mode=online&amp;language=en"');
      expect(await snippet.inputValue()).toMatch(/>A list of offers: [^<(]+, [^<(]+, English<\/a>/);
      await page.getByLabel('Leave out offers that do not say').check();
      await expect.poll(() => snippet.inputValue()).toContain('language=en&amp;sure=1"');
      await expect
        .poll(() => page.frames()[1]?.locator('[data-part="status"]').textContent())
        .toMatch(/^No offer fits/);
      await page.getByLabel('Leave out offers that do not say').uncheck();
      await expect.poll(() => snippet.inputValue()).toContain('language=en"');
      // There is no address to paste for a list.
      expect(await page.locator('[data-form="oembed"]').isVisible()).toBe(false);
      // Copied right after a choice, it has the choice.
      await page.evaluate(() => {
        const language = document.querySelector<HTMLSelectElement>('select[name="language"]');
        if (language) language.value = '';
        language?.dispatchEvent(new Event('input', { bubbles: true }));
        document.querySelector<HTMLElement>('[data-copy="element"]')?.click();
      });
      expect(await snippet.inputValue()).toContain('list="price=free&amp;mode=online"');
      await expect.poll(() => page.locator('embed-builder > .embed-made > [role="status"]').textContent()).not.toBe('');
      await expect.poll(() => page.frames().length).toBe(2);
      await expect.poll(() => page.frames()[1]?.locator('[data-part="status"]').textContent()).toMatch(/offers? fits?/);
      const sandbox = await page.locator('[data-part="preview"] iframe').getAttribute('sandbox');
      expect(sandbox).not.toContain('allow-same-origin');
    });
  });

  test('takes the page that the reader came from', async () => {
    await withPage({}, async (page) => {
      await page.goto(site.at(`embed/?page=${site.path('offers/riverbank-university/spreadsheet-skills/')}`));
      expect(await page.locator('[data-form="element"] textarea').inputValue()).toContain(
        '<micro-credential offer="riverbank-university/spreadsheet-skills">',
      );
      expect(await page.locator('[data-form="oembed"] textarea').inputValue()).toMatch(/\/spreadsheet-skills\/$/);
      // The frame is called what the offer is called, for those who do not see it.
      const frame = page.locator('[data-form="iframe"] textarea');
      await expect.poll(() => frame.inputValue()).toContain('title="Spreadsheet skills for work: ');
    });
  });

  test('keeps words and bounds of the list that the reader came from', async () => {
    await withPage({}, async (page) => {
      await page.goto(
        site.at(`embed/?page=${encodeURIComponent(site.path('offers/?q=data&price-max=500&mode=online&sure=1'))}`),
      );
      expect(await page.locator('[data-form="link"] textarea').inputValue()).toContain(
        '/offers/?q=data&amp;price-max=500&amp;mode=online&amp;sure=1',
      );
    });
  });

  test('gives nothing to copy for an offer that there is not, and says so', async () => {
    await withPage({}, async (page) => {
      await page.goto(site.at(`embed/?page=${site.path('offers/riverbank-university/does-not-exist/')}`));
      const status = page.locator('[data-part="status"]');
      await expect.poll(() => status.textContent()).toMatch(/no page that can be embedded/);
      expect(await page.locator('[data-form]:visible').count()).toBe(0);
      expect(await page.locator('[data-part="preview"] iframe').count()).toBe(0);
      // What there is can be asked for afterwards.
      await page.locator('[name="page"]').fill(site.at('offers/riverbank-university/spreadsheet-skills/'));
      await expect.poll(() => status.textContent()).toBe('');
      await expect.poll(() => page.locator('[data-form="iframe"]').isVisible()).toBe(true);
      expect(await page.locator('[data-form="iframe"] textarea').inputValue()).toContain('height="600"');
      expect(await page.locator('[data-form="iframe"] label').textContent()).toMatch(/change the number/i);
    });
  });

  test('gives an example of each kind of page, and says which comparisons can be embedded', async () => {
    await withPage({}, async (page) => {
      await page.goto(site.at(`embed/?page=${site.path('compare/pathway/any/')}`));
      const field = page.locator('[name="page"]');
      const hint = page.locator('#embed-page-hint');
      expect(await page.locator('[data-part="status"]').textContent()).toMatch(/pathway or a field cannot be embedded/);
      for (const [kind, path] of [
        ['compare', '/compare/?o='],
        ['offer', '/offers/'],
        ['pathway', '/pathways/'],
        ['provider', '/providers/'],
      ] as const) {
        await page.locator('[name="kind"]').selectOption(kind);
        await expect.poll(() => hint.innerText()).toContain(path);
        // The example that is shown is one of what can be embedded.
        await field.fill(/https?:\S+/.exec(await hint.innerText())?.[0] ?? '');
        await expect.poll(() => page.locator('[data-form="element"] textarea').inputValue()).toContain(` ${kind}="`);
      }
    });
  });

  test('says how many offers a list holds, and counts each choice beside the others', async () => {
    await withPage({}, async (page) => {
      await page.goto(site.at('embed/'));
      const tally = page.locator('[data-part="tally"]');
      await expect.poll(() => tally.textContent()).toMatch(/^\d+ offers fit\.$/);
      const free = page.locator('select[name="price"] option[value="free"]');
      const all = await free.textContent();
      await page.locator('select[name="mode"]').selectOption('online');
      await page.locator('select[name="language"]').selectOption('en');
      await expect.poll(() => free.textContent()).not.toBe(all);
      const count = Number(/\((\d+)\)/.exec((await free.textContent()) ?? '')?.[1]);
      await page.locator('select[name="price"]').selectOption('free');
      const said = count === 0 ? /^No offer fits for certain, \d+ may fit\.$/ : new RegExp(`^${count} offers? fits?`);
      await expect.poll(() => tally.textContent()).toMatch(said);
      await page.locator('[name="kind"]').selectOption('search');
      await expect.poll(() => tally.textContent()).toBe('');
    });
  });
});

describe('an embedded list without scripts', () => {
  test('says that it is not only of what it was made for, and leads to the list where one can choose', async () => {
    await withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(site.at('embed/list/?price=free&mode=online'));
      // What is found by its words is never in a <noscript>.
      const said = page.locator('noscript p');
      expect(await said.innerText()).toMatch(/not only those it was made for\. Choose in/);
      expect(await said.isVisible()).toBe(true);
      expect(await said.locator('a').getAttribute('href')).toBe(site.path('offers/'));
      expect(await page.content()).not.toContain('every filter is a link');
      await page.goto(site.at('offers/'));
      expect(await said.innerText()).toContain('every filter is a link');
    });
  });
});
