import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { LinkChecker } from 'linkinator';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Serving, serve } from '../../src/cli/serve.ts';
import { type BuiltSite, builtSite } from './built-site.ts';
import { readPages } from './html-files.ts';

let built: BuiltSite;

beforeAll(async () => {
  built = await builtSite();
}, 300_000);

describe('the HTML of the whole site', () => {
  const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard', 'html-validate:a11y'] });

  test('is valid and follows the rules for pages that all can use', async () => {
    const pages = readPages(built.folder);
    expect(pages.length).toBeGreaterThan(350);
    const found: string[] = [];
    for (const { path, html } of pages) {
      const { results } = await validator.validateString(html, path);
      for (const { messages } of results) {
        found.push(
          ...messages.map(({ line, column, ruleId, message }) => `${path}:${line}:${column} ${ruleId}: ${message}`),
        );
      }
    }
    expect(found.slice(0, 20)).toEqual([]);
  }, 240_000);

  test('is judged: a page with faults is refused', async () => {
    const { results } = await validator.validateString(
      '<!doctype html><html lang="en"><p><div></p><img src="x"></html>',
    );
    const rules = results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
    expect(rules).toEqual(expect.arrayContaining(['close-order', 'wcag/h37']));
  });
});

describe('the links of the whole site', () => {
  /** Every link that can be reached from the first page and leads nowhere, as `page → address: why`. */
  async function brokenLinks(site: Serving): Promise<{ checked: number; broken: string[] }> {
    const { origin } = new URL(site.url);
    const { links } = await new LinkChecker().check({
      path: site.url,
      recurse: true,
      checkFragments: true,
      checkCss: true,
      concurrency: 40,
      linksToSkip: async (link) => !link.startsWith(`${origin}/`),
    });
    const own = links.filter(({ url }) => url.startsWith(`${origin}/`));
    const broken = own.filter(({ state }) => state === 'BROKEN');
    return { checked: own.length, broken: broken.map(({ url, parent, status }) => `${parent} → ${url}: ${status}`) };
  }

  test('are judged: a page that is missing, and a place that is, are found', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'prospectus-links-'));
    await writeFile(
      join(folder, 'index.html'),
      '<a href="/base/gone/">1</a><a href="#gone">2</a><a id="there" href="#there">3</a>',
    );
    const site = await serve({ folder, base: '/base/', port: 0 });
    try {
      const { broken } = await brokenLinks(site);
      expect(broken.map((each) => each.replace(/^.* → http:..[^/]*/, '')).toSorted()).toEqual([
        '/base/#gone: 200',
        '/base/gone/: 404',
      ]);
    } finally {
      await site.close();
      await rm(folder, { recursive: true });
    }
  });

  test('all lead to a page, and to a place on it', async () => {
    const site = await serve({ folder: built.folder, base: built.base, port: 0 });
    try {
      const { checked, broken } = await brokenLinks(site);
      expect(checked).toBeGreaterThan(350);
      expect(broken.slice(0, 20)).toEqual([]);
    } finally {
      await site.close();
    }
  }, 240_000);
});
