import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../src/cli/serve.ts';
import { findProgram, packages, type RunningServer, startServer } from '../hosting/servers.ts';
import type { BuiltSite } from '../site/built-site.ts';
import { attribute, type Page as BuiltPage, elementsNamed, readPages } from '../site/html-files.ts';
import { withPage } from './browser.ts';
import { serveHosts } from './hosts/host.ts';
import { realSite } from './site.ts';
import { listen } from './troubles.ts';

/** Tabs that are open at once: more of them only wait for each other. */
const tabs = 6;

/** So long nothing may be asked for, in milliseconds, until a page counts as done. */
const rest = 60;

let site: BuiltSite;
let server: RunningServer;
const at = (address: string): string => `${server.origin}${site.base}${address}`;
const hostAt = serveHosts(() => at('').replace(/\/$/, ''));

/** With PROSPECTUS_CRAWL=all every page is opened, however like another it is. */
const isWhole = process.env['PROSPECTUS_CRAWL'] === 'all';

/** What a page could be refused for: its folder, its policy, what it loads, and the kinds of elements and handlers in it. */
function sortOf(page: BuiltPage): string {
  const loaded = page.elements.flatMap((element) =>
    element.attrs.flatMap(({ name, value }) => {
      if (element.tagName === 'meta') return name === 'content' && value.includes('-src') ? [value] : [];
      if (element.tagName === 'a' || element.tagName === 'link') return [];
      return ['src', 'srcset', 'data', 'action', 'poster'].includes(name) ? [`${element.tagName} ${value}`] : [];
    }),
  );
  const links = elementsNamed(page, 'link').flatMap((link) =>
    /canonical|alternate/.test(attribute(link, 'rel') ?? '') ? [] : [attribute(link, 'href')],
  );
  const names = page.elements.flatMap(({ tagName, attrs }) => [
    tagName,
    ...attrs.flatMap(({ name }) => (/^(?:style|on)/.test(name) ? [`${tagName} ${name}`] : [])),
  ]);
  return JSON.stringify([page.path.split('/')[0], loaded, links, [...new Set(names)].toSorted()]);
}

/** Addresses of the pages to open, below the site, and how many pages there are. */
function addresses(): { readonly chosen: readonly string[]; readonly count: number } {
  const pages = readPages(site.folder);
  const first = new Map(pages.map((page) => [isWhole ? page.path : sortOf(page), page.path]));
  const chosen = [...first.values()].map((path) => path.replace(/(^|\/)index\.html$/, '$1'));
  return { chosen: chosen.toSorted(), count: pages.length };
}

/** Counts what a page waits for. */
function waitingOf(page: Page): { untilDone: () => Promise<void> } {
  let open = 0;
  let last = performance.now();
  const note = (by: number) => () => {
    open += by;
    last = performance.now();
  };
  page.on('request', note(1));
  page.on('requestfinished', note(-1));
  page.on('requestfailed', note(-1));
  return {
    untilDone: async () => {
      const late = performance.now() + 15_000;
      while ((open > 0 || performance.now() - last < rest) && performance.now() < late) await wait(10);
    },
  };
}

/** What a page leaves on the device. */
async function kept(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => [
    ...Object.keys(localStorage).map((key) => `local: ${key}`),
    ...Object.keys(sessionStorage).map((key) => `session: ${key}`),
    ...(await indexedDB.databases()).map(({ name }) => `database: ${name}`),
    ...(await caches.keys()).map((name) => `cache: ${name}`),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => `worker: ${scope}`),
    ...(document.cookie === '' ? [] : [`cookie: ${document.cookie}`]),
  ]);
}

/** Opens pages one after the other until none is left, and tells what went wrong with each. */
async function crawl(page: Page, left: string[], seen: string[]): Promise<string[]> {
  const troubles = await listen(page);
  const { untilDone } = waitingOf(page);
  const found: string[] = [];
  for (let address = left.pop(); address !== undefined; address = left.pop()) {
    const answer = await page.goto(at(address), { waitUntil: 'load' });
    await untilDone();
    if (answer?.status() !== 200) troubles.push(`status ${answer?.status()}`);
    if (!(await page.locator('main').isVisible())) troubles.push('shows nothing');
    const all = [...troubles.splice(0), ...(await kept(page))];
    found.push(...all.map((one) => `/${address} ${one}`));
    seen.push(address);
  }
  return found;
}

const missing = findProgram('nginx') === null;
const howTo = missing ? ` (skipped: apt-get install ${packages.nginx})` : '';

/** Without nginx our own preview takes its place: the pages are the same, and their headers come from the same rules. */
async function start(): Promise<RunningServer> {
  if (!missing) return startServer('nginx', site);
  const { url, close } = await serve({ folder: site.folder, base: site.base, port: 0 });
  return { origin: new URL(url).origin, stop: close };
}

describe(`the real catalogue, served by ${missing ? 'the preview' : 'nginx with the settings that the build wrote'}`, () => {
  beforeAll(async () => {
    site = await realSite();
    server = await start();
  });
  afterAll(() => server?.stop());

  test.skipIf(missing)(`is served by nginx${howTo}`, async () => {
    expect((await fetch(at(''))).headers.get('server')).toMatch(/^nginx/);
  });

  const which = isWhole
    ? 'every page'
    : 'every page, but of those that load the same and have the same kinds of elements only one,';
  test(`${which} is opened without a violation of its policy, an error or a cookie, asks nobody else, and keeps nothing`, {
    timeout: 600_000,
  }, async () => {
    await withPage({}, async (first, context: BrowserContext) => {
      const asked: string[] = [];
      context.on('request', (request) => asked.push(request.url()));
      const { chosen, count } = addresses();
      const left = [...chosen];
      const seen: string[] = [];
      const pages = [first, ...(await Promise.all(Array.from({ length: tabs - 1 }, () => context.newPage())))];
      const found = (await Promise.all(pages.map((page) => crawl(page, left, seen)))).flat();
      expect(found).toEqual([]);
      expect(seen.toSorted()).toEqual(chosen);
      expect(count).toBeGreaterThan(600);
      expect(chosen.length).toBeGreaterThan(isWhole ? 600 : 50);
      expect(asked.length).toBeGreaterThan(chosen.length);
      const others = asked.filter((url) => !url.startsWith('data:') && new URL(url).origin !== server.origin);
      expect(others).toEqual([]);
      expect(await context.cookies()).toEqual([]);
    });
  });

  test('a page of another origin can frame what is made for it, and nothing else', async () => {
    await withPage({ width: 700, height: 3000 }, async (page) => {
      await page.goto(hostAt('plain'), { waitUntil: 'networkidle' });
      const [element] = await page.locator('micro-credential').all();
      await expect.poll(() => element?.evaluate((one) => one.getBoundingClientRect().height)).toBeGreaterThan(150);
      await page.evaluate(
        (src) =>
          new Promise((done) => {
            const frame = document.createElement('iframe');
            frame.addEventListener('load', done);
            frame.src = src;
            document.body.append(frame);
          }),
        at('about/'),
      );
      const urls = page.frames().map((frame) => frame.url());
      expect(urls.filter((url) => url.startsWith(at('embed/'))).length).toBeGreaterThan(1);
      expect(urls.filter((url) => url.startsWith(at('about/')))).toEqual([]);
      expect(urls).toContain('chrome-error://chromewebdata/');
    });
  });
});
