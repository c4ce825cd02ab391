import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type BuiltSite, builtElsewhere } from './built-site.ts';
import { filesWith } from './folder.ts';
import { addressesIn, attribute, elementsNamed, type Page, readPage, readPages, wordsOf } from './html-files.ts';
import { DRAFT_TITLE, FORMER } from './small-content.ts';

let built: BuiltSite;
let pages: readonly Page[];

beforeAll(async () => {
  built = await builtElsewhere();
  pages = readPages(built.folder);
}, 300_000);

/** A page that is made to stand in others. */
const isFramed = (path: string): boolean => path.startsWith('embed/') && path !== 'embed/index.html';

const page = (address: string): Page => readPage(built.folder, `${address}index.html`);

describe('a site under /catalogue/', () => {
  test('has its base in every address of a page, a picture, a style sheet and a script', () => {
    const internal = pages.flatMap(({ path, ...rest }) =>
      addressesIn({ path, ...rest })
        .map((address) => new URL(address, `${built.site}${built.base}${path}`))
        .filter(({ origin }) => origin === built.site)
        .map(({ pathname }) => ({ path, pathname })),
    );
    expect(internal.length).toBeGreaterThan(5000);
    expect(internal.filter(({ pathname }) => !pathname.startsWith('/catalogue/'))).toEqual([]);
  });

  test('has its base in the addresses of style sheets, and names the faces of its letters there', async () => {
    const sheets = (await readdir(join(built.folder, '_astro'))).filter((name) => name.endsWith('.css'));
    const urls = sheets.flatMap((name) => [
      ...readFileSync(join(built.folder, '_astro', name), 'utf8').matchAll(/url\(["']?([^"')]+)/g),
    ]);
    expect(urls.length).toBeGreaterThan(0);
    expect(urls.map(([, url]) => url).filter((url) => !/^(?:\/catalogue\/|data:)/.test(url ?? ''))).toEqual([]);
  });

  test('says where every page stands for good: at the site that was named, under the base', () => {
    const wrong = pages
      .filter(({ path }) => !isFramed(path))
      .flatMap((each) => {
        const canonical = elementsNamed(each, 'link').find((link) => attribute(link, 'rel') === 'canonical');
        const href = canonical && attribute(canonical, 'href');
        const own = `${built.site}${built.base}${each.path.replace(/index\.html$/, '')}`;
        const expected = each.path === '404.html' ? undefined : each.path.includes(FORMER.from) ? toPresent() : own;
        return href === expected ? [] : [`${each.path}: ${href}`];
      });
    expect(wrong).toEqual([]);
  });

  test('keeps embedded pages out of search engines, and names the page that each belongs to', () => {
    const framed = pages.filter(({ path }) => isFramed(path));
    expect(framed.length).toBeGreaterThan(10);
    const there = new Set(pages.map(({ path }) => `${built.site}${built.base}${path.replace(/index\.html$/, '')}`));
    const wrong = framed.flatMap((each) => {
      const robots = elementsNamed(each, 'meta').find((meta) => attribute(meta, 'name') === 'robots');
      const canonical = elementsNamed(each, 'link').find((link) => attribute(link, 'rel') === 'canonical');
      const href = (canonical && attribute(canonical, 'href')) ?? '';
      const isRight =
        robots && attribute(robots, 'content') === 'noindex' && there.has(href) && !href.includes('/embed/');
      return isRight ? [] : [`${each.path}: ${href}`];
    });
    expect(wrong).toEqual([]);
  });

  test('leads from an earlier address to the present one without a script', () => {
    const moved = page(`offers/${FORMER.from}/`);
    const present = `/catalogue/offers/${FORMER.to}/`;
    const refresh = elementsNamed(moved, 'meta').find((meta) => attribute(meta, 'http-equiv') === 'refresh');
    expect(refresh && attribute(refresh, 'content')).toBe(`0; url=${present}`);
    expect(elementsNamed(moved, 'a').map((link) => attribute(link, 'href'))).toContain(present);
    // Scripts that the site shares may stand there: none of them is needed.
    expect(elementsNamed(moved, 'script').filter((script) => wordsOf(script) !== '')).toEqual([]);
    expect(wordsOf(page(`offers/${FORMER.to}/`))).toContain('Spreadsheet skills for work');
  });

  const toPresent = (): string => `${built.site}${built.base}offers/${FORMER.to}/`;
});

describe('content that lies outside the project', () => {
  test('has its own pages in full MDX, with an import of its own', () => {
    const about = page('about/');
    expect(wordsOf(about)).toContain('It belongs to the fixtures.');
    expect(elementsNamed(about, 'h1').map((heading) => wordsOf(heading))).toEqual(['About these fixtures']);
  });

  test.each([
    ['a page of the site owner', 'about/'],
    ['the text of an offer', `offers/${FORMER.to}/`],
  ])(
    'has GFM in %s: a table, a task list, words struck out, an address that becomes a link, a footnote',
    (_, address) => {
      const found = page(address);
      const tables = elementsNamed(found, 'table').map((table) => wordsOf(table));
      expect(tables).toContainEqual(expect.stringMatching(/Week What you do 1 Clean up a table$/));
      const boxes = elementsNamed(found, 'input').filter(
        (input) => attribute(input, 'type') === 'checkbox' && attribute(input, 'disabled') !== undefined,
      );
      expect(boxes.map((box) => attribute(box, 'checked') !== undefined)).toEqual([true, false]);
      expect(elementsNamed(found, 'del').map((words) => wordsOf(words))).toEqual(['paper']);
      expect(elementsNamed(found, 'a').map((link) => attribute(link, 'href'))).toContain(
        'http://www.riverbank.example/tables',
      );
      const note = elementsNamed(found, 'a').find((link) => attribute(link, 'href')?.includes('fn'));
      const target = note && attribute(note, 'href')?.slice(1);
      const footnote = found.elements.find((element) => attribute(element, 'id') === target);
      expect(footnote && wordsOf(footnote)).toContain('Every weekday but Sunday.');
    },
  );

  test('keeps its draft out of every file: of the pages, and of the search index', () => {
    const published = filesWith(built.folder, 'Spreadsheet skills for work');
    expect(published).toContain('offers/riverbank-university/spreadsheet-skills/index.html');
    expect(published).toContainEqual(expect.stringMatching(/^search\//));
    expect(filesWith(built.folder, DRAFT_TITLE)).toEqual([]);
    expect(filesWith(built.folder, 'plumbing-for-poets')).toEqual([]);
    expect(filesWith(built.folder, 'Bring a pipe')).toEqual([]);
  });
});
