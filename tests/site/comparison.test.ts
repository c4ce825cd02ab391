import { globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { renderComparison } from '../../src/components/html/comparison.ts';
import { en } from '../../src/i18n/en/index.ts';
import { toComparisonView } from '../../src/views/comparison/to-comparison-view.ts';
import type { ApiOffer } from '../../src/views/types/api.ts';
import { type BuiltSite, builtSite } from './built-site.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await builtSite();
}, 300_000);

const read = (path: string): string => readFileSync(join(site.folder, path), 'utf8');
const sent = (text: string): number => gzipSync(text, { level: 9 }).length;

test('the page of four of the largest offers has at most 60 kB, compressed', () => {
  const offers = globSync('api/v1/offers/*/*.json', { cwd: site.folder })
    .map(read)
    .sort((a, b) => b.length - a.length)
    .slice(0, 4)
    .map((text) => JSON.parse(text) as ApiOffer);
  const drawn = renderComparison(toComparisonView(offers, { words: en, language: 'en' }), {
    words: en,
    language: 'en',
  });
  const page = read('compare/first-steps-with-data/index.html');
  const whole = page.replace(/<table class="compare">.*<\/table>/s, () => drawn.text);
  expect(whole.length).toBeGreaterThan(page.length);
  expect(sent(whole)).toBeLessThanOrEqual(60_000);
});

test('finding offers and drawing their comparison in the browser takes at most 21 kB of scripts, compressed, and no schema library', () => {
  const all = new Set(
    [...read('compare/index.html').matchAll(/<script[^>]* src="\/([^"]+)"/g)].flatMap(([, path]) => path ?? []),
  );
  for (const path of all) {
    for (const [, name = ''] of read(path).matchAll(/(?:from|import)\s*["'](\.{1,2}\/[^"']+\.js)["']/g))
      all.add(posix.join(posix.dirname(path), name));
  }
  expect(all.size).toBeGreaterThan(2);
  const scripts = [...all].map(read);
  expect(scripts.reduce((total, text) => total + sent(text), 0)).toBeLessThanOrEqual(21_000);
  expect(scripts.join('')).not.toMatch(/ZodError|safeParse/);
});

test('every ready comparison stands in the list of all, and is linked from where one looks for it', () => {
  const list = read('compare/index.html');
  const pages = globSync('compare/**/index.html', { cwd: site.folder })
    .map((path) => `/${path.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
    .filter((address) => address !== '/compare/' && !address.includes('/page/'));
  expect(pages.length).toBeGreaterThan(5);
  for (const address of pages) expect(list).toContain(`href="${address}"`);
  expect(read('pathways/certificate-in-rivers-and-climate/index.html')).toContain(
    'href="/compare/pathway/certificate-in-rivers-and-climate/"',
  );
  expect(read('offers/riverbank-university/leading-small-teams/index.html')).toContain('href="/compare/field/041/5/"');
  expect(read('index.html')).toContain('href="/compare/"');
});
