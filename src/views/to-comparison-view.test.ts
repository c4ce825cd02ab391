import { describe, expect, test } from 'vitest';
import { completeOffer, siteOf, sparseOffer } from './testing.ts';
import { toComparisonView, verdictOf } from './to-comparison-view.ts';

const site = siteOf({ complete: completeOffer, sparse: sparseOffer }, [
  {
    kind: 'comparison',
    id: 'both',
    text: '---\ntitle: Both\nstatus: published\noffers: [riverbank-university/complete, riverbank-university/sparse]\nfirst: [fees]\n---\n',
  },
]);
const comparison = site.catalogue.comparisons.get('both');
const view = comparison && toComparisonView(comparison, site);
const rows = view?.groups.flatMap((group) => group.rows) ?? [];

describe('offers side by side', () => {
  test('have the same rows in the same order, each once, with one cell for each offer', () => {
    expect(rows.map(({ key }) => key)).toEqual([...new Set(rows.map(({ key }) => key))]);
    expect(rows.every(({ cells }) => cells.length === 2)).toBe(true);
    expect(view?.offers.map(({ silence }) => silence)).toEqual(['provider', 'source']);
  });

  test('begin with the concepts that the editor put first', () => {
    expect(view?.groups[0]?.title).toBe(site.words.comparisonView.first);
    expect(view?.groups[0]?.rows[0]?.key).toBe('fees.total');
  });

  test('say that only one of them states a fact', () => {
    expect(rows.find(({ key }) => key === 'workload.credits')?.verdict).toEqual({
      kind: 'only-one',
      label: 'Only A states it',
    });
    expect(rows.find(({ key }) => key === 'standard-facts')?.verdict.kind).toBe('differs');
  });
});

describe('a verdict', () => {
  const said = (text: string) => ({ cell: { state: 'stated', content: [{ kind: 'line', line: [text] }] } }) as const;
  const silent = { cell: { state: 'not-stated' } } as const;

  test('tells silence apart from difference', () => {
    expect(verdictOf([said('a'), said('a')], site).kind).toBe('same');
    expect(verdictOf([said('a'), said('b')], site).kind).toBe('differs');
    expect(verdictOf([said('a'), silent, said('a')], site).kind).toBe('same-where-stated');
    expect(verdictOf([silent, said('a')], site)).toEqual({ kind: 'only-one', label: 'Only B states it' });
    expect(verdictOf([silent, silent], site).kind).toBe('none');
  });
});
