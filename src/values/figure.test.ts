import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Figure, figureSource, isExact, parseFigure, parsePercent, splitFigure, writeFigure } from './figure.ts';
import { anyFigure, valueIn } from './testing.ts';

const exactly = (value: number): Figure => ({ min: value, max: value, about: false });

describe('a figure', () => {
  test.each<[string, Figure]>([
    ['6', exactly(6)],
    ['0', exactly(0)],
    ['3.125', exactly(3.125)],
    ['007', exactly(7)],
    ['12-30', { min: 12, max: 30, about: false }],
    ['12–30', { min: 12, max: 30, about: false }],
    ['12 - 30', { min: 12, max: 30, about: false }],
    ['5-5', exactly(5)],
    ['at least 20', { min: 20, max: null, about: false }],
    ['up to 24', { min: null, max: 24, about: false }],
    ['about 3', { min: 3, max: 3, about: true }],
    ['about 3-5', { min: 3, max: 5, about: true }],
    ['7.5 or 15', { min: 7.5, max: 15, about: false, alternatives: [7.5, 15] }],
    ['15 or 7.5 or 30', { min: 7.5, max: 30, about: false, alternatives: [7.5, 15, 30] }],
    ['6 or 6', exactly(6)],
    ['  6 \n', exactly(6)],
  ])('%j is read', (text, figure) => {
    expect(parseFigure(text)).toEqual({ ok: true, value: figure });
  });

  test.each([
    ['1,250', '“1,250” has a comma in the number.', 'Write 1250, or 1.250 if the comma separates decimals.'],
    ['1.250,50', '“1.250,50” has a comma in the number.', 'Write 1250.50.'],
    ['1,250.50', '“1,250.50” has a comma in the number.', 'Write 1250.50.'],
    ['1,250,000', '“1,250,000” has a comma in the number.', 'Write 1250000.'],
    ['7,5', '“7,5” has a comma in the number.', 'Write 7.5.'],
    ['1 250', '“1 250” has a gap or mark between the thousands.', 'Write 1250.'],
    ['1’250', '“1’250” has a gap or mark between the thousands.', 'Write 1250.'],
    ['30-12', '“30-12” has the larger number first.', undefined],
    ['-5', '“-5” is below zero.', undefined],
    ['1.2.3', '“1.2.3” has several points in the number.', undefined],
    ['1234567890123', '“1234567890123” has more digits than can be read (12 before the point, 6 after it).', undefined],
    ['12 to 30', '“12 to 30” is not a figure.', 'Write 12-30.'],
    ['between 12 and 30', '“between 12 and 30” is not a figure.', 'Write 12-30.'],
    ['12—30', '“12—30” is not a figure.', 'Write 12-30.'],
    ['At least 20', '“At least 20” is not a figure.', 'Write at least 20.'],
    ['min. 20', '“min. 20” is not a figure.', 'Write at least 20.'],
    ['20+', '“20+” is not a figure.', 'Write at least 20.'],
    ['6 or more', '“6 or more” is not a figure.', 'Write at least 6.'],
    ['max 24', '“max 24” is not a figure.', 'Write up to 24.'],
    ['ca. 3', '“ca. 3” is not a figure.', 'Write about 3.'],
    ['~3', '“~3” is not a figure.', 'Write about 3.'],
    ['approx. 3 to 5', '“approx. 3 to 5” is not a figure.', 'Write about 3-5.'],
    ['7.5/15', '“7.5/15” is not a figure.', 'Write 7.5 or 15.'],
    ['5, 10 or 15', '“5, 10 or 15” is not a figure.', 'Write 5 or 10 or 15.'],
    ['seven', '“seven” is not a figure.', 'Write 7.'],
    ['7½', '“7½” is not a figure.', 'Write 7.5.'],
    ['many', '“many” is not a figure.', undefined],
    ['1e3', '“1e3” is not a figure.', undefined],
    ['', '“” is not a figure.', undefined],
  ])('%j is refused, with what to write', (text, message, help) => {
    const parsed = parseFigure(text);
    expect(parsed).toMatchObject({ ok: false, message, rule: { id: 'value/figure' } });
    if (!parsed.ok) expect(parsed.help).toBe(help ?? parsed.rule.remedy);
  });

  test('what is written is read back as the same', () => {
    fc.assert(
      fc.property(anyFigure, (figure) => {
        expect(valueIn(parseFigure(writeFigure(figure)))).toEqual(figure);
      }),
    );
  });

  test('its pattern takes what the grammar takes', () => {
    const pattern = new RegExp(`^${figureSource}$`);
    fc.assert(
      fc.property(anyFigure, (figure) => {
        expect(writeFigure(figure)).toMatch(pattern);
      }),
    );
  });

  test('no text makes it throw, and what it reads has no number that is not finite', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9 .,or<>~-]{0,30}$/)), (text) => {
        const parsed = parseFigure(text);
        if (parsed.ok) expect([parsed.value.min ?? 0, parsed.value.max ?? 0].every(Number.isFinite)).toBe(true);
        else expect(parsed.help).not.toBe('');
      }),
      { numRuns: 2_000 },
    );
  });

  test('a megabyte of digits, dashes or spaces is refused at once', () => {
    const before = performance.now();
    for (const piece of ['9', '9-', '9 or ', ' ', '1,', '1 '])
      expect(parseFigure(piece.repeat(300_000)).ok).toBe(false);
    expect(performance.now() - before).toBeLessThan(2_000);
  });

  test('only one number without "about" is exact', () => {
    const exact = ['6', '6-7', 'about 6', 'at least 6', 'up to 6', '6 or 7'].filter((text) =>
      isExact(valueIn(parseFigure(text))),
    );
    expect(exact).toEqual(['6']);
  });

  test('what follows it is split off', () => {
    expect(splitFigure('7.5 or 15 ECTS')).toEqual({ figure: '7.5 or 15', rest: 'ECTS' });
    expect(splitFigure('about 3-5 working days')).toEqual({ figure: 'about 3-5', rest: 'working days' });
    expect(splitFigure('1,250 EUR')).toBeNull();
    expect(splitFigure('ECTS 6')).toBeNull();
  });
});

describe('a percentage', () => {
  test('is a figure with its sign', () => {
    expect(valueIn(parsePercent('60 %'))).toEqual(exactly(60));
    expect(valueIn(parsePercent('33.3%'))).toEqual(exactly(33.3));
    expect(valueIn(parsePercent('10-15 %'))).toEqual({ min: 10, max: 15, about: false });
    expect(valueIn(parsePercent('at least 50 %'))).toEqual({ min: 50, max: null, about: false });
  });

  test.each([
    ['60', '“60” has no percent sign.', 'Write 60 %, if per cent are meant.'],
    ['60 percent', '“60 percent” is not a percentage from 0 to 100.', 'Write 60 %.'],
    ['33,3 %', '“33,3 %” is not a percentage from 0 to 100.', 'Write 33.3 %.'],
    ['120 %', '“120 %” is not a percentage from 0 to 100.', 'Write a figure from 0 to 100 and the sign: 60 %.'],
    ['half', '“half” is not a percentage from 0 to 100.', 'Write a figure from 0 to 100 and the sign: 60 %.'],
  ])('%j is refused, with what to write', (text, message, help) => {
    expect(parsePercent(text)).toMatchObject({ ok: false, message, help, rule: { id: 'value/percent' } });
  });
});
