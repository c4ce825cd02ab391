import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { perUnits } from '../vocabularies/per-units.ts';
import { type Amount, amountSource, parseAmount, writeAmount } from './amount.ts';
import { anyFigure, valueIn } from './testing.ts';

const euros = (value: number): Amount => ({
  kind: 'amount',
  figure: { min: value, max: value, about: false },
  currency: 'EUR',
  per: null,
});

/** Amounts as they are normalised: nothing to pay is free, and no figure has more decimals than euros have. */
const anyAmount: fc.Arbitrary<Amount> = fc.oneof(
  fc.constantFrom<Amount>(
    { kind: 'free' },
    { kind: 'charged' },
    { kind: 'on-request' },
    { kind: 'free', currency: 'CAD' },
  ),
  fc
    .record({
      kind: fc.constant('amount' as const),
      figure: anyFigure.filter((figure) => figure.max !== 0),
      currency: fc.constantFrom('EUR', 'USD', null),
      per: fc.constantFrom(null, ...perUnits.ids),
    })
    .filter(({ figure }) =>
      [figure.min, figure.max, ...(figure.alternatives ?? [])].every((value) =>
        /^\d+(?:\.\d{1,2})?$/.test(String(value ?? 0)),
      ),
    ),
);

describe('an amount', () => {
  test.each(['included', 'incl.', 'included in the price', 'inklusive'])('“%s” belongs to the price', (written) => {
    const read = parseAmount(written);
    expect(read.ok ? '' : read.help).toBe(
      'If the price holds it already, write it as covers of the price, and leave this line out.',
    );
  });

  test.each<[string, Amount]>([
    ['free', { kind: 'free' }],
    ['charged', { kind: 'charged' }],
    ['on-request', { kind: 'on-request' }],
    ['450 EUR', euros(450)],
    ['1250.50 EUR', euros(1250.5)],
    ['at least 100 EUR', { kind: 'amount', figure: { min: 100, max: null, about: false }, currency: 'EUR', per: null }],
    ['1200-1500 USD', { kind: 'amount', figure: { min: 1200, max: 1500, about: false }, currency: 'USD', per: null }],
    [
      '150 USD per part',
      { kind: 'amount', figure: { min: 150, max: 150, about: false }, currency: 'USD', per: 'part' },
    ],
    [
      '150 USD per module',
      { kind: 'amount', figure: { min: 150, max: 150, about: false }, currency: 'USD', per: 'part' },
    ],
    [
      '150 USD per course',
      { kind: 'amount', figure: { min: 150, max: 150, about: false }, currency: 'USD', per: 'part' },
    ],
    [
      '450 currency-not-stated',
      { kind: 'amount', figure: { min: 450, max: 450, about: false }, currency: null, per: null },
    ],
    ['0 CAD', { kind: 'free', currency: 'CAD' }],
    ['0 currency-not-stated', { kind: 'free' }],
    ['0.125 KWD', { kind: 'amount', figure: { min: 0.125, max: 0.125, about: false }, currency: 'KWD', per: null }],
  ])('%j is read', (text, amount) => {
    expect(parseAmount(text)).toEqual({ ok: true, value: amount });
  });

  test('on request is not free', () => {
    expect(valueIn(parseAmount('on-request'))).not.toEqual(valueIn(parseAmount('free')));
  });

  test.each([
    ['1,250 EUR', '“1,250 EUR” has a comma in the number.', 'Write 1250 EUR.'],
    ['1.250,50 EUR', '“1.250,50 EUR” has a comma in the number.', 'Write 1250.50 EUR.'],
    ['1.250 EUR', '“1.250 EUR” has more decimals than EUR has.', 'Write 1250 EUR.'],
    ['1 250 EUR', '“1 250 EUR” has a gap or mark between the thousands.', 'Write 1250 EUR.'],
    ['49,90 EUR', '“49,90 EUR” has a comma in the number.', 'Write 49.90 EUR.'],
    ['450,- EUR', '“450,- EUR” is not an amount.', 'Write 450 EUR.'],
    [
      '450',
      '“450” names no currency.',
      'Write the currency too: 450 EUR. If the source names none, write 450 currency-not-stated.',
    ],
    ['EUR 450', '“EUR 450” is not an amount.', 'Write 450 EUR.'],
    ['€450', '“€450” is not an amount.', 'Write 450 EUR.'],
    ['450€', '“450€” is not an amount.', 'Write 450 EUR.'],
    ['€1,250.50', '“€1,250.50” has a comma in the number.', 'Write 1250.50 EUR.'],
    ['450 Euro', '“450 Euro” is not an amount.', 'Write 450 EUR.'],
    ['450 eur', '“450 eur” is not an amount.', 'Write 450 EUR.'],
    [
      '$450',
      '“$450” is not an amount.',
      'Write the code of the dollar that is meant: 450 USD, 450 CAD, 450 AUD, 450 NZD.',
    ],
    ['NZ$450', '“NZ$450” is not an amount.', 'Write 450 NZD.'],
    ['from 100 EUR', '“from 100 EUR” is not an amount.', 'Write at least 100 EUR.'],
    ['450 EUR/month', '“450 EUR/month” is not an amount.', 'Write 450 EUR per month.'],
    ['450 EUR a month', '“450 EUR a month” is not an amount.', 'Write 450 EUR per month.'],
    ['60 NZD per ECTS', '“per ECTS” cannot follow the currency.', 'Write 60 NZD per credit.'],
    [
      '60 NZD per head',
      '“per head” cannot follow the currency.',
      'After per, write one of: part, credit, hour, day, week, month, semester, year, attempt, module, course.',
    ],
    [
      '450 EUR (VAT included)',
      '“450 EUR (VAT included)” is not an amount.',
      'Write only 450 EUR here, and the rest in note.',
    ],
    ['450 XYZ', '“XYZ” is not a currency.', undefined],
    ['-450 EUR', '“-450 EUR” is below zero.', undefined],
    ['500-450 EUR', '“500-450” has the larger number first.', undefined],
    ['0', '“0” is not an amount.', 'Write free.'],
    ['kostenlos', '“kostenlos” is not an amount.', 'Write free.'],
    ['Free', '“Free” is not an amount.', 'Write free.'],
    ['none', '“none” is not an amount.', 'Write free.'],
    ['on request', '“on request” is not an amount.', 'Write on-request.'],
    [
      'fees apply',
      '“fees apply” is not an amount.',
      'Write the amount, such as 450 EUR, or charged if it is not known.',
    ],
    ['affordable', '“affordable” is not an amount.', undefined],
    ['', '“” is not an amount.', undefined],
  ])('%j is refused, with what to write', (text, message, help) => {
    const parsed = parseAmount(text);
    expect(parsed).toMatchObject({ ok: false, message, rule: { id: 'fees/amount' } });
    if (!parsed.ok) expect(parsed.help).toBe(help ?? parsed.rule.remedy);
  });

  test('what is written is read back as the same, and its pattern takes it', () => {
    const pattern = new RegExp(`^${amountSource}$`);
    fc.assert(
      fc.property(anyAmount, (amount) => {
        const text = writeAmount(amount);
        expect(text).toMatch(pattern);
        expect(valueIn(parseAmount(text))).toEqual(amount);
      }),
    );
  });

  test('no text makes it throw or takes long', () => {
    const before = performance.now();
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^[0-9.,€$ EURper/-]{0,30}$/)),
        (text) => typeof parseAmount(text).ok === 'boolean',
      ),
      { numRuns: 2_000 },
    );
    for (const piece of ['9', '€', ' ', '1,', 'EUR ', '450 EUR/'])
      expect(parseAmount(piece.repeat(200_000)).ok).toBe(false);
    expect(performance.now() - before).toBeLessThan(5_000);
  });
});
