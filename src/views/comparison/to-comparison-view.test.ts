import { describe, expect, test } from 'vitest';
import { completeOffer, offerOf, siteOf, sparseOffer } from '../testing.ts';
import { toComparedOffer } from './compared-offer.ts';
import { toSetPage } from './pages.ts';
import { toComparisonView } from './to-comparison-view.ts';

const site = siteOf({ complete: completeOffer, sparse: sparseOffer }, [
  {
    kind: 'comparison',
    id: 'both',
    text: '---\ntitle: Both\nstatus: published\noffers: [riverbank-university/complete, riverbank-university/sparse, riverbank-university/none]\nfirst: [fees]\n---\n',
  },
]);
const set = site.catalogue.comparisons.get('both');
const view = set && toSetPage(set, site).comparison;
const rows = view?.groups.flatMap((group) => group.rows) ?? [];
const rowOf = (key: string) => rows.find((row) => row.key === key);

describe('offers side by side', () => {
  test('have the same rows in the same order, each once, with one cell for each offer', () => {
    expect(rows.map(({ key }) => key)).toEqual([...new Set(rows.map(({ key }) => key))]);
    expect(rows.every(({ cells }) => cells.length === 2)).toBe(true);
    expect(view?.offers.map(({ silence }) => silence)).toEqual(['provider', 'source']);
  });

  test('begin with the concepts that the editor put first', () => {
    expect(view?.groups.map(({ key }) => key)).toEqual(['first', 'decide', 'takes', 'worth']);
    expect(view?.groups[0]?.rows[0]?.key).toBe('fees.cost');
  });

  test('stand by the facts to decide with, in the order of the concepts', () => {
    const offers = ['complete', 'sparse'].map((name) => toComparedOffer(offerOf(site, name), site));
    const [decide] = toComparisonView(offers, site).groups;
    expect(decide?.rows.map(({ key }) => key)).toEqual([
      'workload.learnerHours',
      'workload.credits',
      'level.level',
      'prerequisites.required',
      'delivery.mode',
      'delivery.language',
      'delivery.duration',
      'runs.next',
      'fees.cost',
      'standard-facts',
    ]);
  });

  test('say that only one of them states a fact', () => {
    expect(rowOf('workload.credits')?.verdict).toEqual({ kind: 'only-one', label: 'Only A states it' });
    expect(rowOf('standard-facts')?.verdict.kind).toBe('differs');
  });

  test('show a rule with what is worked out, and why something is not', () => {
    const [complete, sparse] = rowOf('workload.learnerHours')?.cells ?? [];
    expect(complete?.derived?.[0]?.kind).toBe('worked');
    expect(sparse).toEqual({ cell: { state: 'not-stated' } });
    expect(rowOf('level.level')?.cells[1]?.derived?.[0]?.kind).toBe('refused');
  });

  test('tell what starts next from day to day', () => {
    const [complete] = rowOf('runs.next')?.cells ?? [];
    expect(complete?.later?.length).toBeGreaterThan(0);
    expect(complete?.later?.[0]?.from).toMatch(/^2027-/);
  });
});

test('the row of totals stands for all offers or for none: beside another it is no gap', () => {
  const withFees = (fees: string, code: string): string =>
    completeOffer.replace(/fees:\n(?: .*\n)+/, `fees: ${fees}\n`).replace('DL-101', code);
  const priced = siteOf({ complete: completeOffer, one: withFees('180 EUR', 'A-1'), two: withFees('90 EUR', 'A-2') });
  const totalsOf = (...names: string[]) =>
    toComparisonView(
      names.map((name) => toComparedOffer(offerOf(priced, name), priced)),
      priced,
    )
      .groups.flatMap((group) => group.rows)
      .find(({ key }) => key === 'fees.total')
      ?.cells.map(({ cell }) => cell.state);
  expect(totalsOf('one', 'complete')).toEqual(['stated', 'stated']);
  expect(totalsOf('one', 'two')).toBeUndefined();
});
