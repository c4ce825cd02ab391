import { describe, expect, test } from 'vitest';
import { en } from '../i18n/en/index.ts';
import { perEctsDerived, totalsDerived } from './fee-derived.ts';
import { costFact, feeFigure } from './fee-lines.ts';
import { plainLine } from './plain.ts';
import { completeOffer, siteOf } from './testing.ts';

const fees: Readonly<Record<string, string>> = {
  two: '  tuition: free\n  certificate: 60 EUR\n',
  open: '  application: 50 EUR\n',
  charged: '  price: charged\n',
  who: '  for: alumni\n  price: 100 EUR\n',
  perPart: '  tuition: 150 EUR per part\n',
  groups: '  - { for: alumni, price: 100 EUR }\n  - { for: members, price: 150 EUR }\n  - { assessment: 20 EUR }\n',
  dollars: '  - price: 450 EUR\n  - price: 600 CAD\n',
  free: '  price: free\n',
  places: '  price: 0 EUR\n  condition: Paid by the project\n  seats: 20\n  until: 2027-12-31\n',
  lower: '  - price: 480 EUR\n  - { for: alumni, price: 330 EUR }\n  - { for: members, price: 500 EUR }\n',
  none: '  certificate: free\n',
  unclear: '  price: 450 currency-not-stated\n',
};
const site = siteOf(
  Object.fromEntries(
    Object.entries(fees).map(([name, lines], index) => [
      name.toLowerCase(),
      completeOffer.replace(/fees:\n(?: .*\n)+/, `fees:\n${lines}`).replace('DL-101', `DL-${200 + index}`),
    ]),
  ),
);
const factsOf = (name: string) => site.factsOf(`riverbank-university/${name}`);
const speech = { words: en, language: 'en', row: site.row, today: '2026-11-16' };

describe('the cost in a few words', () => {
  test.each([
    ['two', { state: 'stated', text: '€60', note: 'Free to learn' }],
    ['free', { state: 'stated', text: 'Free' }],
    ['open', { state: 'stated', text: 'at least €50', note: 'the amount is not stated' }],
    ['charged', { state: 'stated', text: 'There is a fee', note: 'the amount is not stated' }],
    ['places', { state: 'stated', text: 'Free', note: 'Paid by the project, for 20 places, until 31 December 2027' }],
    ['lower', { state: 'stated', text: '€480', note: 'Former students: €330' }],
    ['none', { state: 'stated', text: 'Amount not stated' }],
    ['unclear', { state: 'stated', text: 'There is a fee', note: 'the amount is not stated' }],
    ['who', { state: 'stated', text: 'Depends on who you are' }],
    ['groups', { state: 'stated', text: '€100–€150', note: 'depends on who you are' }],
    ['dollars', { state: 'stated', text: '€450 or CAD\u00a0600' }],
  ])('%s', (name, expected) => {
    expect(costFact(factsOf(name), speech)).toEqual(expected);
  });

  test('is in large type only where a total is known', () => {
    expect(feeFigure(factsOf('two').fee, speech)).toEqual({ figure: '€60', notes: ['Free to learn'] });
    expect(feeFigure(factsOf('open').fee, speech)).toBeNull();
    expect(feeFigure(factsOf('who').fee, speech)).toBeNull();
  });
});

describe('what hangs below the stated total', () => {
  test('is nothing where a price says the whole', () => {
    expect(totalsDerived(factsOf('free'), speech)).toEqual([]);
  });

  test('is two totals where learning is free and the certificate is not', () => {
    const said = totalsDerived(factsOf('two'), speech).map((one) =>
      one.kind === 'worked' ? plainLine(one.value) : '',
    );
    expect(said).toEqual(['Free to learn, without the certificate', '€60 with the certificate']);
  });

  test('says “about” of a sum for one credit only where it is not exact', () => {
    const said = (name: string) =>
      perEctsDerived(factsOf(name), speech).map((one) => (one.kind === 'worked' ? plainLine(one.value) : ''));
    expect(said('two')).toEqual(['€10 per ECTS']);
    expect(said('who')).toEqual(['≈ €16.67 per ECTS']);
  });

  test('says of no ECTS that are not awarded as such what one costs', () => {
    const perEcts = (credits: string) => {
      const one = siteOf({ one: completeOffer.replace('credits: 6 ECTS', `credits: ${credits}`) });
      const [said] = perEctsDerived(one.factsOf('riverbank-university/one'), { ...speech, row: one.row });
      return said?.kind === 'worked' ? [plainLine(said.value), plainLine(said.rule)] : [];
    };
    const [equal, why] = perEcts('{ value: 6 ECTS, basis: equivalent }');
    expect(equal).toBe('≈ €80 for the work of one ECTS');
    expect(why).toMatch(/No ECTS are awarded: the work is said to equal them\.$/);
    const [converted, how] = perEcts('12 UK credits');
    expect(converted).toBe('≈ €80 per ECTS, converted');
    expect(how).toMatch(/were converted\.$/);
  });

  test('tells everyone else from the people who have a price of their own', () => {
    const [rule] = perEctsDerived(factsOf('lower'), speech);
    expect(rule).toMatchObject({ rule: [expect.stringContaining('for: Everyone else.')] });
  });

  test('names what is missing', () => {
    const [open] = totalsDerived(factsOf('open'), speech);
    expect(open).toMatchObject({
      kind: 'refused',
      what: ['at least €50'],
      why: ['Not known: what the teaching costs.'],
    });
    const [perPart] = totalsDerived(factsOf('perpart'), speech);
    expect(perPart).toMatchObject({ kind: 'refused', why: ['Not known: the number of parts (Tuition).'] });
  });
});
