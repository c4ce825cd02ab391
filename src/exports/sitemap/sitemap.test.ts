import { expect, test } from 'vitest';
import { completeOffer } from '../../views/testing.ts';
import { exportsOf, textsOf } from '../testing.ts';
import { robots } from './robots.ts';
import { sitemapFiles } from './sitemap.ts';

const offer = completeOffer.replace('subject: "0311"', 'subject: "0311"\nlastChecked: 2026-11-02');
const context = exportsOf({ checked: offer, ahead: offer.replace('2026-11-02', '2027-11-02'), plain: completeOffer });
const page = (name: string): string => `https://host.example/catalogue/offers/riverbank-university/${name}/`;

test('a page has the day on which its offer was last checked, and none where that is not known or ahead', () => {
  const text = textsOf(sitemapFiles([page('plain'), page('checked'), page('ahead')], context)).get('sitemap.xml');
  expect(text).toContain(`<url><loc>${page('checked')}</loc><lastmod>2026-11-02</lastmod></url>`);
  expect(text).toContain(`<url><loc>${page('plain')}</loc></url>`);
  expect(text).toContain(`<url><loc>${page('ahead')}</loc></url>`);
});

test('more addresses than a file may hold make an index of several', () => {
  const files = textsOf(
    sitemapFiles(
      ['a', 'b', 'c'].map((name) => `https://host.example/${name}/`),
      context,
      2,
    ),
  );
  expect([...files.keys()]).toEqual(['sitemap-1.xml', 'sitemap-2.xml', 'sitemap.xml']);
  expect(files.get('sitemap.xml')).toContain('<loc>https://host.example/catalogue/sitemap-2.xml</loc>');
  expect(files.get('sitemap-2.xml')).toContain('<loc>https://host.example/c/</loc>');
});

test('below a path, what must stand at the root of the host is written aside, with instructions', () => {
  expect([...textsOf(robots.files(context) as Iterable<never>).keys()]).toEqual([
    'robots.txt',
    'root-files/robots.txt',
    'root-files/README.txt',
  ]);
  const atRoot = exportsOf({}, {}, [], '/');
  expect([...textsOf(robots.files(atRoot) as Iterable<never>)]).toEqual([
    ['robots.txt', 'User-agent: *\nAllow: /\n\nSitemap: https://host.example/sitemap.xml\n'],
  ]);
});
