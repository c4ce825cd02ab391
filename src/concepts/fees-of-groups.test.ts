import { describe, expect, test } from 'vitest';
import { readYaml } from '../diagnostics/yaml/read-yaml.ts';
import { en } from '../i18n/en/index.ts';
import { fees } from './fees.ts';
import type { Cell, Line, RowContext } from './row.ts';

const context: RowContext = {
  words: en,
  language: 'en',
  organisation: () => '',
  offer: (id) => id,
  pathway: (id) => id,
  audience: (given) => ('id' in given ? given.id : (given.words['und'] ?? '')),
};
const textOf = (line: Line): string => line.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');

/** What a row of these fees says, line by line; tables as `caption | name | amount`. */
function said(yaml: string, name: string): readonly string[] {
  const given = fees.shape.fees.parse((readYaml(`fees: ${yaml}`).data as { fees: unknown }).fees);
  const cell: Cell | undefined = fees.rows({ fees: given }, context).find(({ key }) => key === `fees.${name}`)?.cell;
  return (cell?.state === 'stated' ? cell.content : []).flatMap((content) => {
    if (content.kind === 'line') return [textOf(content.line)];
    if (content.kind === 'list') return content.items.map(textOf);
    if (content.kind !== 'table') return [];
    return content.rows.map((row) => [content.caption, ...row.map(textOf)].join(' | '));
  });
}

describe('what one group is told', () => {
  const twoGroups = `
  - for: residents
    tuition: 1450 EUR
    materials: 90 EUR
    repeatExam: 120 EUR per attempt
    accommodation: 45 EUR per day
    other: { name: Deposit, amount: 200 EUR }
    total: 1740 EUR
    instalments: yes
    refund: All until May
    reductions: none
    funding: A card
  - for: non-residents
    tuition: 2100 EUR
    total: 2100 EUR`;

  test.each(['instalments', 'refund', 'reductions', 'funding'])('of %s is not stated for the other', (name) => {
    expect(said(twoGroups, name)).toHaveLength(2);
    expect(said(twoGroups, name)[1]).toBe('Non-residents: Not stated');
  });

  test('of costs that not everybody has is not stated for the other; a stated total leaves no other fee open', () => {
    expect(said(twoGroups, 'items').filter((row) => row.startsWith('Non-residents'))).toEqual([
      'Non-residents | Tuition | €2,100',
      'Non-residents | Repeat exam | Not stated',
      'Non-residents | Accommodation | Not stated',
    ]);
  });

  test('of fees that everybody pays is open for the other where no total is stated', () => {
    const rows = said(twoGroups.replace('\n    total: 2100 EUR', ''), 'items');
    expect(rows).toContain('Non-residents | Materials | Not stated');
    expect(rows).toContain('Non-residents | Deposit | Not stated');
  });

  test('has a table with the other also where that has a price alone', () => {
    expect(said('[ { price: 90 EUR, repeatExam: 9 EUR }, { for: alumni, price: 80 EUR } ]', 'items')).toEqual([
      'Everyone else | Price | €90',
      'Everyone else | Repeat exam | €9; not everybody pays this',
      'Alumni | Price | €80',
      'Alumni | Repeat exam | Not stated',
    ]);
    expect(said('[ { price: 90 EUR }, { for: alumni, price: 80 EUR } ]', 'items')).toEqual([]);
  });

  test('is open for everyone else, where only some are told', () => {
    expect(said('[ { for: alumni, price: 80 EUR, refund: All }, 90 EUR ]', 'refund')).toEqual([
      'Alumni: All',
      'Everyone else: Not stated',
    ]);
    expect(said('[ 90 EUR, { for: job-seekers, funding: A card } ]', 'funding')).toEqual([
      'Everyone else: Not stated',
      'Job-seekers: A card',
    ]);
  });

  test('does not arise for people who pay nothing, but help with other costs does', () => {
    const yaml = '[ { price: 90 EUR, tax: exempt, refund: All, funding: none }, { for: own-staff, price: free } ]';
    expect(said(yaml, 'tax')[1]).toBe('Own-staff: Does not apply, as nothing is paid');
    expect(said(yaml, 'refund')[1]).toBe('Own-staff: Does not apply, as nothing is paid');
    expect(said(yaml, 'funding')[1]).toBe('Own-staff: Not stated');
  });

  test('may stand elsewhere for the other', () => {
    const yaml = '[ { price: 90 EUR, refund: All }, { for: companies, price: on-request, statedAt: the price list } ]';
    expect(said(yaml, 'refund')[1]).toBe('Companies: Stated elsewhere: the price list');
  });
});

test('what is said without a group beside prices of groups holds for all of them', () => {
  const yaml = `
  - { for: residents, tuition: 1450 EUR }
  - { for: non-residents, tuition: 2100 EUR }
  - { repeatExam: 120 EUR per attempt, refund: All until May }`;
  expect(said(yaml, 'refund')).toEqual(['Everyone: All until May']);
  expect(said(yaml, 'items').filter((row) => row.includes('Repeat exam'))).toHaveLength(1);
});

test('one set of fees says nothing of others', () => {
  expect(said('{ for: alumni, price: 80 EUR, refund: All }', 'refund')).toEqual(['Alumni: All']);
  expect(said('{ for: alumni, price: 80 EUR }', 'refund')).toEqual([]);
});
