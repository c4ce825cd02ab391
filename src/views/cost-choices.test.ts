import { describe, expect, test } from 'vitest';
import { costChoices } from './cost-choices.ts';
import { completeOffer, offerOf, siteOf } from './testing.ts';

const fees = `fees:
  - total: 480 EUR
  - for: unemployed
    total: free
`;

/** The choices of an offer with these fees. */
function choices(written: string) {
  const site = siteOf({ one: completeOffer.replace(fees, written) });
  return costChoices(site.factsOf(offerOf(site, 'one').id), site);
}

describe('what each group of people pays', () => {
  test('is told where there are several groups, in the order of the file', () => {
    expect(choices(fees)).toEqual([
      { key: 'everyone', label: 'Everyone else', figure: '€480' },
      { key: 'unemployed', label: 'Unemployed people', figure: 'Free' },
    ]);
  });

  test('is no choice where there is one', () => {
    expect(choices('fees: 480 EUR\n')).toEqual([]);
    expect(choices('')).toEqual([]);
  });

  test('says what is known where an amount is missing, and never calls that free', () => {
    expect(
      choices('fees:\n  - for: residents\n    price: 300 EUR\n  - for: companies\n    price: on-request\n'),
    ).toMatchObject([
      { key: 'residents', figure: '€300' },
      { key: 'companies', figure: 'Amount not stated', notes: [expect.stringContaining('told on request')] },
    ]);
  });

  test('names both totals where learning is free and the certificate is not', () => {
    const [free] = choices(
      'fees:\n  - for: residents\n    tuition: free\n    certificate: 45 EUR\n  - for: companies\n    price: 90 EUR\n',
    );
    expect(free).toMatchObject({ figure: '€45', notes: ['Free to learn'] });
  });

  test('leaves out what is over, keeps what comes, and says when that begins', () => {
    expect(
      choices(
        'fees:\n  - price: 100 EUR\n    until: 2026-06-30\n  - price: 200 EUR\n    from: 2026-07-01\n    until: 2026-12-31\n  - price: 300 EUR\n    from: 2027-01-01\n',
      ).map(({ key, label, figure }) => [key, label, figure]),
    ).toEqual([
      ['group-1', 'Everyone, 1 July 2026 until 31 December 2026', '€200'],
      ['group-2', 'Everyone, from 1 January 2027', '€300'],
    ]);
  });

  test('a fee that everyone pays beside the price of a group is said with each group', () => {
    const all = choices(
      'fees:\n  - application: 50 EUR\n  - for: residents\n    price: 300 EUR\n  - for: non-residents\n    price: 700 EUR\n',
    );
    expect(all.map(({ key }) => key)).toEqual(['residents', 'non-residents']);
    for (const { notes } of all) expect(notes).toEqual(['Everyone also pays: at least €50.']);
  });
});
