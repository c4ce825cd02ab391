import { describe, expect, test } from 'vitest';
import { completeOffer, siteOf, sparseOffer } from './testing.ts';
import { toFacetIndex } from './to-facets.ts';
import { toHomeView } from './to-home-view.ts';
import { toTransparencyView } from './to-transparency-view.ts';

const site = siteOf({
  complete: completeOffer,
  sooner: completeOffer
    .replace('title: Data literacy', 'title: Sooner')
    .replace('2027-01-15', '2026-12-01')
    .replace('subject:', 'history:\n  firstPublished: 2026-10-01\nsubject:')
    .replace('DL-101', 'DL-102'),
  over: completeOffer.replace('2027-01-15', '2026-11-01').replace('DL-101', 'DL-103'),
  old: completeOffer
    .replace('subject:', 'history:\n  firstPublished: 2019-10-01\nsubject:')
    .replace('DL-101', 'DL-104'),
  sparse: sparseOffer,
});
const view = toHomeView(toFacetIndex(site), site);

describe('the home page', () => {
  test('counts offers and providers, and those that answer all nine questions', () => {
    expect(view).toMatchObject({ offers: 5, providers: 1, complete: 4 });
  });

  test('shows deadlines to come, the nearest first, and none that is over', () => {
    expect(view.closingSoon.map(({ title, day }) => [title, day])).toEqual([
      ['Sooner', '2026-12-01'],
      ['Data literacy', '2027-01-15'],
      ['Data literacy', '2027-01-15'],
    ]);
  });

  test('shows the day of the group whose deadline comes first, and whom it is for', () => {
    const abroad = siteOf({
      abroad: completeOffer.replace(
        'applyBy: 2027-01-15',
        'applyBy:\n      - 2027-01-15\n      - { for: non-residents, date: 2026-12-01 }',
      ),
    });
    const [first] = toHomeView(toFacetIndex(abroad), abroad).closingSoon;
    expect(first?.day).toBe('2026-12-01');
    expect(first?.facts[0]?.facts[0]).toBe('apply by 1 Dec 2026 (non-residents), 15 Jan 2027 (others)');
    expect(first?.who).toBe('non-residents');
    expect(view.closingSoon.every((offer) => !('who' in offer))).toBe(true);
  });

  test('calls new what was first published within a year', () => {
    expect(view.newest.map(({ title }) => title)).toEqual(['Sooner']);
    expect(view.newest[0]?.facts[0]?.facts[0]).toBe('first published 1 October 2026');
    const month = siteOf({
      month: completeOffer.replace('subject:', 'history:\n  firstPublished: 2026-10\nsubject:'),
    });
    expect(toHomeView(toFacetIndex(month), month).newest).toEqual([]);
  });

  test('calls a list of some hours what it holds: less than the least of them is not in it', () => {
    const hours = siteOf({ short: completeOffer.replace('6 ECTS', '3 ECTS') });
    const link = toHomeView(toFacetIndex(hours), hours).shortcuts.find(({ href }) => href.includes('workload'));
    expect(link).toEqual({ label: '25 to 150 hours', href: '/catalogue/offers/workload/25-to-150/' });
  });

  test('leads into the catalogue by links with counts; nothing unknown is left out', () => {
    expect(view.groups.map(({ key }) => key)).toEqual(['field', 'workload', 'price', 'mode', 'level', 'language']);
    for (const { key, links } of view.groups) {
      expect([key, links.find(({ unknown }) => unknown)?.count]).toEqual([key, 1]);
      expect(links.every(({ count, href }) => (count === 0) === (href === undefined))).toBe(true);
    }
  });
});

describe('the counts of the home page', () => {
  const fees = (written: string, code: string): string =>
    completeOffer.replace(/fees:\n(?: .*\n)+/, `fees:${written}\n`).replace('DL-101', code);
  const some = siteOf({
    sparse: sparseOffer,
    silent: sparseOffer.replace('level:\n  described: graduate-level\n', ''),
    complete: completeOffer,
    charged: fees(' charged', 'DL-201'),
    open: fees('\n  application: 50 EUR', 'DL-202'),
    state: fees('\n  notApplicable: Paid by the state', 'DL-203'),
  });
  const { groups } = toHomeView(toFacetIndex(some), some);
  const report = toTransparencyView(some);
  const countOf = (group: string, label: string) =>
    groups.find(({ key }) => key === group)?.links.find((link) => link.label === label)?.count;

  test('call “not stated” what the report of the catalogue does', () => {
    expect(countOf('price', 'Not stated')).toBe(report.cost.notStated);
    expect(countOf('price', 'A fee, but no total')).toBe(report.cost.partly);
    expect(countOf('level', 'Not stated')).toBe(report.elements.find(({ key }) => key === 'level')?.notStated);
    expect(report.cost).toMatchObject({ notStated: 2, partly: 2 });
  });

  test('say where an offer stands in several lines', () => {
    const noteOf = (group: string) => groups.find(({ key }) => key === group)?.note;
    expect(noteOf('price')).toBe('An offer can stand in more than one line.');
    expect(noteOf('mode')).toBeUndefined();
  });
});
