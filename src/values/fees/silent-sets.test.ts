import { describe, expect, test } from 'vitest';
import { readYaml } from '../../diagnostics/yaml/read-yaml.ts';
import type { FeeProfile } from './profile.ts';
import { feesFact } from './schema.ts';
import { isFree, silentSets } from './silent-sets.ts';

function profiles(yaml: string): readonly FeeProfile[] {
  const fact = feesFact.parse((readYaml(`fees: ${yaml}`).data as { fees: unknown }).fees);
  return fact.state === 'stated' ? fact.value : [];
}
/** Which sets, from 0, say nothing of money back though others do. */
const silent = (yaml: string): readonly number[] => {
  const all = profiles(yaml);
  return silentSets(all, ({ refund }) => refund !== null).map((one) => all.indexOf(one));
};

describe('what holds for one group', () => {
  test('is open for another', () => {
    expect(silent('[ { for: residents, price: 1 EUR, refund: All }, { for: non-residents, price: 2 EUR } ]')).toEqual([
      1,
    ]);
    expect(silent('[ { for: alumni, price: 1 EUR, refund: All }, { price: 2 EUR } ]')).toEqual([1]);
  });
  test('is open for nobody where nobody or everybody is told it', () => {
    expect(silent('[ { for: residents, price: 1 EUR }, { for: non-residents, price: 2 EUR } ]')).toEqual([]);
    expect(silent('[ { price: 1 EUR, refund: All }, { for: alumni, price: 2 EUR, refund: Half } ]')).toEqual([]);
  });
  test('of everyone else is open for people with a price of their own', () => {
    expect(silent('[ { price: 2 EUR, refund: All }, { for: alumni, price: 1 EUR } ]')).toEqual([1]);
  });
});

describe('what holds for everyone', () => {
  test('without a price holds for each group, and asks nothing of its own', () => {
    const groups = '{ for: residents, price: 1 EUR }, { for: non-residents, price: 2 EUR }';
    expect(silent(`[ ${groups}, { compulsoryCharges: 5 EUR, refund: All } ]`)).toEqual([]);
    expect(silent(`[ { for: residents, price: 1 EUR, refund: All }, { compulsoryCharges: 5 EUR } ]`)).toEqual([]);
  });
  test('with the only price holds for those whom others only help', () => {
    expect(silent('[ { price: 2 EUR, refund: All }, { for: job-seekers, materials: free } ]')).toEqual([]);
    expect(silent('[ { price: 2 EUR }, { for: job-seekers, funding: A card, refund: All } ]')).toEqual([0]);
  });
  test('is known for its own time, condition and places only', () => {
    const later = '{ price: 2 EUR, from: 2028-01-01 }';
    expect(silent(`[ { price: 1 EUR, until: 2027-12-31, refund: All }, ${later} ]`)).toEqual([1]);
    expect(silent(`[ { price: 1 EUR, condition: In May, refund: All }, { price: 2 EUR } ]`)).toEqual([1]);
    expect(silent(`[ { price: 1 EUR, seats: 5, refund: All }, { price: 2 EUR } ]`)).toEqual([1]);
    expect(silent('[ { price: 450 EUR, refund: All }, { price: 500 USD } ]')).toEqual([]);
  });
});

test('a set that only says where its fees stand is open too', () => {
  expect(silent('[ { for: residents, price: 1 EUR, refund: All }, { for: companies, statedAt: a list } ]')).toEqual([
    1,
  ]);
  expect(silent('[ { for: residents, price: 1 EUR, refund: All }, { for: companies, funding: none } ]')).toEqual([]);
});

test('nothing is paid where every fee is free, whether optional or not', () => {
  const free = (yaml: string): boolean => profiles(yaml).every(isFree);
  expect(free('{ price: free }')).toBe(true);
  expect(free('{ price: 0 EUR }')).toBe(true);
  expect(free('{ price: free, repeatExam: 20 EUR per attempt }')).toBe(false);
  expect(free('{ price: { amount: free, condition: In May } }')).toBe(false);
  expect(free('{ price: on-request }')).toBe(false);
  expect(free('{ for: companies, funding: none }')).toBe(false);
});
