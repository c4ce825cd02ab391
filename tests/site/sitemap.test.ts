import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtElsewhere, builtSite } from './built-site.ts';
import { attribute, elementsNamed, readPages } from './html-files.ts';

const MINUTES = 300_000;

/** Addresses of the pages that name themselves as canonical. */
function canonical(folder: string, root: string): string[] {
  return readPages(folder)
    .flatMap((page) => {
      const link = elementsNamed(page, 'link').find((one) => attribute(one, 'rel') === 'canonical');
      const own = `${root}${page.path.replace(/(^|\/)index\.html$/, '$1')}`;
      return link !== undefined && attribute(link, 'href') === own ? [own] : [];
    })
    .sort();
}

const listed = (text: string): string[] =>
  [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address).sort();

test('the sitemap lists every page that names itself as canonical, and nothing else', {
  timeout: MINUTES,
}, async () => {
  const { folder, site, base } = await builtSite();
  const pages = listed(readFileSync(join(folder, 'sitemap.xml'), 'utf8'));
  expect(pages.length).toBeGreaterThan(200);
  expect(pages).toEqual(canonical(folder, `${site}${base}`));
  expect(pages).toContain(`${site}/offers/riverbank-university/data-literacy-for-managers/`);
  expect(pages.filter((page) => page.includes('404'))).toEqual([]);
});

test('below a path it does so too, and what must stand at the root of the host is written aside', {
  timeout: MINUTES,
}, async () => {
  const { folder, site, base } = await builtElsewhere();
  expect(listed(readFileSync(join(folder, 'sitemap.xml'), 'utf8'))).toEqual(canonical(folder, `${site}${base}`));
  expect(readFileSync(join(folder, 'root-files/robots.txt'), 'utf8')).toContain(`Sitemap: ${site}${base}sitemap.xml`);
  expect(readFileSync(join(folder, 'root-files/README.txt'), 'utf8')).toContain(site);
});
