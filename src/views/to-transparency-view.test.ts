import { describe, expect, test } from 'vitest';
import { completeOffer, siteOf, sparseOffer } from './testing.ts';
import { toTransparencyView } from './to-transparency-view.ts';

const site = siteOf({
  complete: completeOffer,
  sparse: sparseOffer,
  elsewhere: completeOffer
    .replace(/fees:\n(?: .*\n)+/, 'fees:\n  statedAt: https://www.riverbank.example/fees\n')
    .replace('DL-101', 'DL-102'),
});
const view = toTransparencyView(site);

describe('the report of the catalogue on itself', () => {
  test('the four states of every fact add up to all offers', () => {
    expect(view.total).toBe(3);
    for (const { stated, partly, notApplicable, notStated } of view.elements) {
      expect(stated + partly + notApplicable + notStated).toBe(3);
    }
    expect(view.histogram.counts.reduce((sum, count) => sum + count, 0)).toBe(3);
    expect(view.histogram.counts[9]).toBe(2);
  });

  test('cost is counted apart, and another page is not silence', () => {
    expect(view.cost).toEqual({ stated: 1, partly: 0, elsewhere: 1, notStated: 1 });
  });

  test('facts that every offer states have no column; the cost always has', () => {
    const keys = view.matrix.columns.map(({ key }) => key);
    expect(keys).not.toContain('title');
    expect(keys).toContain('workload');
    expect(keys.at(-1)).toBe('cost');
    expect(view.matrix.groups[0]?.rows.every(({ states }) => states.length === keys.length)).toBe(true);
  });

  test('providers are counted, not ranked', () => {
    expect(view.providers).toEqual([
      {
        name: 'Riverbank University (fictional)',
        href: '/catalogue/providers/riverbank-university/',
        offers: 3,
        answered: 22,
      },
    ]);
  });
});
