import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { allRules } from '../../src/catalogue/rules.ts';
import { withoutDrafts } from '../../src/catalogue/without-drafts.ts';
import { builtSite, TODAY } from './built-site.ts';
import { ROOT } from './command.ts';
import { filesWith } from './folder.ts';
import { attribute, elementsNamed, type Page, readPages, wordsOf } from './html-files.ts';

/** Whole pages, with the frame, are read; `of` finds one by its address below the site. */
let folder: string;
let pages: readonly Page[];
let catalogue: Catalogue;

const of = (address: string): Page => {
  const page = pages.find(({ path }) => path === `${address}index.html`);
  if (page === undefined) throw new Error(`there is no page ${address}`);
  return page;
};

/** What offends on any page, as `path: what`. */
const offences = (find: (page: Page) => readonly string[]): string[] =>
  pages.flatMap((page) => find(page).map((what) => `${page.path}: ${what}`));

beforeAll(async () => {
  folder = (await builtSite()).folder;
  pages = readPages(folder);
  catalogue = (await loadCatalogue(join(ROOT, 'content'), { today: TODAY })).catalogue;
}, 300_000);

describe('the pages of the real catalogue', () => {
  test('are there for every offer, provider, pathway and comparison that is no draft, by its title', () => {
    const shown = withoutDrafts(catalogue);
    expect(shown.offers.size).toBeGreaterThan(30);
    for (const { id } of shown.offers.values()) expect(headingOf(of(`offers/${id}/`)), id).not.toBe('');
    for (const { id } of shown.providers.values()) expect(headingOf(of(`providers/${id}/`)), id).not.toBe('');
    for (const { id } of shown.pathways.values()) expect(headingOf(of(`pathways/${id}/`)), id).not.toBe('');
    for (const { id } of shown.comparisons.values()) expect(headingOf(of(`compare/${id}/`)), id).not.toBe('');
  });

  test('are there for every rule, and say what it asks', () => {
    expect(allRules.length).toBeGreaterThan(150);
    for (const { id, title } of allRules) expect(headingOf(of(`checks/${id}/`))).toBe(title);
  });

  test('have one first heading, a language, a title of their own and a policy that lets no foreign script run', () => {
    const faults = offences((page) => {
      const policy = elementsNamed(page, 'meta').find(
        (meta) => attribute(meta, 'http-equiv')?.toLowerCase() === 'content-security-policy',
      );
      const said = (policy && attribute(policy, 'content')) ?? '';
      return [
        elementsNamed(page, 'h1').length === 1 ? '' : 'not one h1',
        attribute(elementsNamed(page, 'html')[0] as never, 'lang') === 'en' ? '' : 'no language',
        /script-src [^;]*'unsafe-inline'|script-src [^;]*https?:/.test(said) ? 'a loose policy' : '',
        said.includes("default-src 'self'") && said.includes("object-src 'none'") ? '' : 'no policy',
      ].filter(Boolean);
    });
    expect(faults).toEqual([]);
    const titles = pages
      .filter(({ path }) => !isMoved(of(path.replace('404.html', '').replace('index.html', ''))))
      // Pages that stand in others have the title of the page that they belong to.
      .filter(({ path }) => !path.startsWith('embed/'))
      .map((page) => wordsOf(elementsNamed(page, 'title')[0] as never));
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  test('hold no style in attributes, no inline style sheet, no event attribute and no inline script but JSON-LD', () => {
    const faults = offences((page) =>
      page.elements.flatMap((element) => [
        ...element.attrs.filter(({ name }) => name === 'style' || name.startsWith('on')).map(({ name }) => name),
        ...(element.tagName === 'style' ? ['<style>'] : []),
        ...(element.tagName === 'script' &&
        attribute(element, 'src') === undefined &&
        attribute(element, 'type') !== 'application/ld+json'
          ? ['<script>']
          : []),
      ]),
    );
    expect(faults).toEqual([]);
  });

  test('never hold a draft, in any file', () => {
    const drafts = [...catalogue.pathways.values(), ...catalogue.offers.values()].filter(
      ({ status }) => status.is === 'draft',
    );
    expect(drafts.map(({ id }) => id)).toContain('growsafe');
    const titles = drafts.flatMap(({ title }) => Object.values(title));
    expect(filesWith(folder, 'Scientific Programming').length).toBeGreaterThan(3);
    const found = titles.flatMap((title) => filesWith(folder, title).map((path) => `${path}: ${title}`));
    expect(found).toEqual([]);
  });
});

describe('a page about a real institution', () => {
  const realOffers = () =>
    [...catalogue.offers.values()].filter(({ provider }) => !provider.some((id) => isFictional(id)));

  test('links to every source of its facts', () => {
    expect(realOffers().length).toBeGreaterThanOrEqual(22);
    for (const offer of realOffers()) {
      const links = elementsNamed(of(`offers/${offer.id}/`), 'a').map((link) => attribute(link, 'href'));
      const sources = offer.sources.flatMap(({ url }) => ('link' in url ? [url.link] : []));
      expect(sources.length, offer.id).toBeGreaterThan(0);
      expect(links, offer.id).toEqual(expect.arrayContaining(sources));
    }
  });

  test('says above its title that it cannot simply be taken, and who does not keep the page', () => {
    for (const offer of realOffers()) {
      const words = wordsOf(of(`offers/${offer.id}/`));
      const before = words.slice(0, words.indexOf(headingOf(of(`offers/${offer.id}/`))));
      expect(before, offer.id).toMatch(/Nobody has confirmed|Paused/);
      expect(before, offer.id).toContain('The institutions named do not keep these pages');
    }
  });
});

describe('what is fictional', () => {
  test('is called so in every link to it, and beside its name on its own pages', () => {
    const fictional = [...catalogue.providers.keys()].filter(isFictional);
    expect(fictional).toContain('riverbank-university');
    const unlabelled = offences((page) =>
      elementsNamed(page, 'a')
        .filter((link) => fictional.some((id) => attribute(link, 'href') === `/providers/${id}/`))
        .map((link) => wordsOf(link))
        .filter((words) => !/fictional/i.test(words)),
    );
    expect(unlabelled).toEqual([]);
    for (const id of fictional) {
      expect(wordsOf(of(`providers/${id}/`)), id).toMatch(/Fictional: this provider does not exist/);
    }
    const offers = [...catalogue.offers.values()].filter(({ provider }) => provider.some(isFictional));
    expect(offers.length).toBeGreaterThanOrEqual(8);
    for (const { id } of offers) {
      const words = wordsOf(of(`offers/${id}/`));
      expect(words, id).toMatch(/(?:By|from) .{0,40}\(fictional\)/);
      expect(words, id).toContain('Fictional: this provider does not exist');
    }
  });
});

/** The catalogue speaks for its fictional providers, and for nobody else. */
const isFictional = (id: string): boolean => (catalogue.settings.speaksFor ?? []).includes(id);

function headingOf(page: Page): string {
  const heading = elementsNamed(page, 'h1')[0];
  return heading === undefined ? '' : wordsOf(heading);
}

function isMoved(page: Page): boolean {
  return elementsNamed(page, 'meta').some((meta) => attribute(meta, 'http-equiv') === 'refresh');
}
