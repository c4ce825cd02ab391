import { globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { attribute, elementsNamed, readPage } from '../site/html-files.ts';
import { withPage } from './browser.ts';
import { framedBySite, kinds, serveSite } from './site.ts';

const site = serveSite();

/** Bytes of a file of the site as a host sends it. */
function sent(path: string): number {
  return gzipSync(readFileSync(join(site.built().folder, path)), { level: 9 }).length;
}

/** Kilobytes of 1000 bytes, as browsers count transfers. */
const kB = 1000;

/** Files that a page names itself: style sheets or scripts, with the modules that scripts import. */
function filesOf(path: string, kind: 'style' | 'script'): readonly string[] {
  const page = readPage(site.built().folder, path);
  const named =
    kind === 'style'
      ? elementsNamed(page, 'link')
          .filter((link) => attribute(link, 'rel') === 'stylesheet')
          .map((link) => attribute(link, 'href'))
      : elementsNamed(page, 'script').map((script) => attribute(script, 'src'));
  const files = named.flatMap((address) => (address === undefined ? [] : [address.slice(site.path('').length)]));
  return kind === 'style' ? files : withImports(files);
}

function withImports(files: readonly string[]): readonly string[] {
  const all = new Set(files);
  for (const file of all) {
    const text = readFileSync(join(site.built().folder, file), 'utf8');
    for (const [, name = ''] of text.matchAll(/(?:from|import)\s*["'](\.{1,2}\/[^"']+\.js)["']/g)) {
      all.add(posix.join(posix.dirname(file), name));
    }
  }
  return [...all];
}

const sum = (files: readonly string[]): number => files.reduce((total, file) => total + sent(file), 0);

/** Pages of offers, the largest first. */
let offers: { readonly path: string; readonly bytes: number }[];

beforeAll(() => {
  const { folder } = site.built();
  offers = globSync('offers/*/*/index.html', { cwd: folder })
    .map((path) => path.replaceAll('\\', '/'))
    // Lists of offers stand at addresses of the same length.
    .filter((path) => readFileSync(join(folder, path), 'utf8').includes('class="docket"'))
    .map((path) => ({ path, bytes: sent(path) }))
    .sort((a, b) => b.bytes - a.bytes);
});

describe.concurrent('what is sent for a page stays within its budget, compressed', () => {
  test('the largest page of an offer has at most 14 kB of HTML', () => {
    expect(offers.length).toBeGreaterThan(30);
    expect(offers[0]?.bytes).toBeLessThanOrEqual(14 * kB);
  });

  test('an offer loads at most 10 kB of style sheets, and no kind of page more than 12 kB', () => {
    for (const [kind, address] of framedBySite) {
      const path = address === 'nowhere/' ? '404.html' : `${address.replace(/[?#].*$/, '')}index.html`;
      const files = filesOf(path, 'style');
      expect(files.length, kind).toBeGreaterThan(0);
      expect(sum(files), kind).toBeLessThanOrEqual((address.startsWith('offers/') ? 10 : 12) * kB);
    }
  });

  test('an offer needs at most 6 kB of scripts, whichever it is', () => {
    for (const { path } of offers) expect(sum(filesOf(path, 'script')), path).toBeLessThanOrEqual(6 * kB);
  });

  test('a comparison, whichever it is, has at most 60 kB of HTML', () => {
    const pages = globSync('compare/**/index.html', { cwd: site.built().folder });
    expect(pages.length).toBeGreaterThan(1);
    for (const path of pages) expect(sent(path), path).toBeLessThanOrEqual(60 * kB);
  });

  test.for(framedBySite)('a first visit loads at most 75 kB of fonts: %s', async ([, address]) => {
    const bytes = await withPage({}, async (page) => {
      let loaded = 0;
      page.on('response', async (response) => {
        if (response.url().endsWith('.woff2')) loaded += Number(response.headers()['content-length'] ?? Number.NaN);
      });
      await page.goto(site.at(address), { waitUntil: 'networkidle' });
      return loaded;
    });
    expect(bytes).toBeGreaterThan(20 * kB);
    expect(bytes).toBeLessThanOrEqual(75 * kB);
  });

  test('an offer loads nothing beside its page, its style sheet, its fonts, its signs and its scripts', async () => {
    const kindsOfFile = await withPage({}, async (page) => {
      const seen: string[] = [];
      page.on('request', (request) => seen.push(new URL(request.url()).pathname));
      await page.goto(site.at(kinds['an offer that states everything'] ?? ''), { waitUntil: 'networkidle' });
      return seen.filter((path) => !/(?:\/|\.css|\.woff2|\.js|icons\.[\w-]+\.svg|favicon\.svg)$/.test(path));
    });
    expect(kindsOfFile).toEqual([]);
  });
});
