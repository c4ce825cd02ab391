import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCredits, writeCredits } from './credits.ts';
import { anyFigure, valueIn } from './testing.ts';

const systems = new Map([
  ['ECTS', 'ects'],
  ['UK credits', 'uk-credits'],
  ['Melbourne credit points', 'melbourne-credit-points'],
]);
const systemId = (name: string): string | null => systems.get(name) ?? null;

describe('credits', () => {
  test('are a figure and a system', () => {
    expect(valueIn(parseCredits('6 ECTS', systemId))).toEqual({
      figure: { min: 6, max: 6, about: false },
      system: 'ects',
    });
    expect(valueIn(parseCredits('3.125 Melbourne credit points', systemId)).system).toBe('melbourne-credit-points');
    expect(valueIn(parseCredits('12-30 ECTS', systemId)).figure).toEqual({ min: 12, max: 30, about: false });
    expect(valueIn(parseCredits('7.5 or 15 ECTS', systemId)).figure.alternatives).toEqual([7.5, 15]);
    expect(valueIn(parseCredits('at least 20  ECTS', systemId)).figure).toEqual({ min: 20, max: null, about: false });
  });

  test('keep the name of a system that is not known here', () => {
    expect(valueIn(parseCredits('30 ACU credit points', systemId)).system).toBe('ACU credit points');
  });

  test.each([
    [
      '6',
      '“6” names no credit system.',
      'Write the system after the figure: 6 ECTS. If the source names none, write 6 credits.',
    ],
    [
      'ECTS',
      '“ECTS” has no figure.',
      'Write a figure and the credit system: 6 ECTS. If the source names no system, write 6 credits.',
    ],
    ['ECTS 6', '“ECTS 6” does not say how many credits.', 'Write 6 ECTS.'],
    ['2,5 ECTS', '“2,5 ECTS” has a comma in the number.', 'Write 2.5 ECTS.'],
    ['12 to 30 ECTS', '“12 to 30 ECTS” does not say how many credits.', 'Write 12-30 ECTS.'],
    ['6 or more ECTS', '“6 or more ECTS” does not say how many credits.', 'Write at least 6 ECTS.'],
    ['30-12 ECTS', '“30-12 ECTS” has the larger number first.', undefined],
    ['', '“” has no figure.', undefined],
  ])('%j are refused, with what to write', (text, message, help) => {
    const parsed = parseCredits(text, systemId);
    expect(parsed).toMatchObject({ ok: false, message, rule: { id: 'value/credits' } });
    if (!parsed.ok) expect(parsed.help).toBe(help ?? parsed.rule.remedy);
  });

  test('what is written is read back as the same', () => {
    fc.assert(
      fc.property(anyFigure, fc.constantFrom(...systems), (figure, [name, system]) => {
        expect(valueIn(parseCredits(writeCredits(figure, name), systemId))).toEqual({ figure, system });
      }),
    );
  });
});
