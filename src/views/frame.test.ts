import { describe, expect, test } from 'vitest';
import { toFrame } from './frame.ts';
import { movedIds } from './moved.ts';
import { furtherPages, pageCount, pageOf } from './pages.ts';
import { completeOffer, siteOf } from './testing.ts';

const site = siteOf({ complete: completeOffer });

describe('what stands around every page', () => {
  test('names the catalogue and who answers for it, and leaves out what the catalogue lacks', () => {
    const frame = toFrame(site, [{ id: 'about', title: 'About' }], 'https://catalogue.riverbank.example/x/');
    expect(frame).toMatchObject({
      catalogue: { title: 'Test catalogue', publisher: { name: 'Riverbank University' }, builtOn: '2026-11-16' },
      base: '/catalogue/',
      origin: 'https://catalogue.riverbank.example',
      language: 'en',
      direction: 'ltr',
      about: [{ label: 'About', href: '/catalogue/about/' }],
    });
    expect(frame.nav.map(({ key }) => key)).toEqual(['offers', 'providers', 'compare', 'transparency']);
    expect(frame.catalogue).not.toHaveProperty('notice');
  });

  test('links to a style sheet and a logo only where the institution has a look of its own', () => {
    expect(toFrame(site, [], undefined)).toMatchObject({ icon: '/catalogue/favicon.svg' });
    expect(toFrame(site, [], undefined)).not.toHaveProperty('lookHref');
    const look = { logo: 'mark.svg', colour: '#7a1f5c', font: 'system' } as const;
    const settings = { ...site.catalogue.settings, look };
    expect(toFrame({ ...site, catalogue: { ...site.catalogue, settings } }, [], undefined)).toMatchObject({
      icon: '/catalogue/media/mark.svg',
      lookHref: '/catalogue/look.css',
      ownFonts: false,
      catalogue: { logo: { src: '/catalogue/media/mark.svg' } },
    });
    const lettered = { ...site.catalogue.settings, look: { font: { file: 'own.woff2' } } };
    expect(toFrame({ ...site, catalogue: { ...site.catalogue, settings: lettered } }, [], undefined)).toMatchObject({
      ownFonts: false,
      fontHref: '/catalogue/media/own.woff2',
    });
  });

  test('has no origin where the site has no address', () => {
    expect(toFrame(site, [], undefined)).not.toHaveProperty('origin');
  });
});

describe('lists cut into pages', () => {
  test('hold every item once', () => {
    const items = Array.from({ length: 45 }, (_, index) => index);
    expect(pageCount(45, 20)).toBe(3);
    expect([1, 2, 3].flatMap((page) => pageOf(items, page, 20))).toEqual(items);
    expect(furtherPages(45, 20)).toEqual(['2', '3']);
  });

  test('have one page, also without items', () => {
    expect(pageCount(0, 20)).toBe(1);
    expect(furtherPages(20, 20)).toEqual([]);
  });
});

test('earlier addresses lead to the present one, unless another record stands there now', () => {
  const records = new Map([
    ['a/new', { id: 'a/new', formerIds: ['a/old', 'a/taken'] }],
    ['a/taken', { id: 'a/taken', formerIds: [] }],
  ]);
  expect(movedIds(records)).toEqual([['a/old', 'a/new']]);
});
