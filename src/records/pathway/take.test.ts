import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseTake } from './take.ts';

const valueIn = (text: string) => {
  const parsed = parseTake(text);
  return parsed.ok ? parsed.value : parsed.rule.id;
};
const helpFor = (text: string): string => {
  const parsed = parseTake(text);
  return parsed.ok ? 'read' : parsed.help;
};

describe('how much a rule asks for', () => {
  test('all, and numbers of entries', () => {
    expect(valueIn('all')).toEqual({ kind: 'all' });
    expect(valueIn('2')).toEqual({ kind: 'items', min: 2, max: 2 });
    expect(valueIn('1-3')).toEqual({ kind: 'items', min: 1, max: 3 });
    expect(valueIn('at least 2')).toEqual({ kind: 'items', min: 2, max: null });
    expect(valueIn('up to 1')).toEqual({ kind: 'items', min: 0, max: 1 });
  });

  test('credit, in a system known or not', () => {
    expect(valueIn('exactly 30 ACU credit points')).toMatchObject({
      kind: 'credits',
      exact: true,
      system: 'ACU credit points',
      figure: { min: 30, max: 30 },
    });
    expect(valueIn('at least 20 ECTS')).toMatchObject({
      kind: 'credits',
      exact: false,
      system: 'ECTS',
      figure: { min: 20, max: null },
    });
    expect(valueIn('10-30 ECTS')).toMatchObject({ kind: 'credits', exact: false, figure: { min: 10, max: 30 } });
    expect(valueIn('up to 10 ECTS')).toMatchObject({ kind: 'credits', figure: { min: null, max: 10 } });
  });

  test('bare credit could mean either, and the message says how to choose', () => {
    expect(valueIn('30 ECTS')).toBe('rules/take-vague');
    expect(helpFor('30 ECTS')).toBe('Write exactly 30 ECTS, at least 30 ECTS or up to 30 ECTS.');
  });

  test('what is no amount is refused', () => {
    for (const text of [
      '',
      'some',
      '2.5',
      'about 3',
      '2 or 3',
      '0',
      'up to 0',
      'exactly 10-30 ECTS',
      'about 20 ECTS',
      'exactly 2',
      'at least',
    ]) {
      expect([text, valueIn(text)]).toEqual([text, 'rules/take']);
    }
  });

  test('what was meant is named where it can be guessed', () => {
    expect(helpFor('two')).toBe('Write 2.');
    expect(helpFor('everything')).toBe('Write all.');
    expect(helpFor('min. 20 ECTS')).toBe('Write at least 20 ECTS.');
    expect(helpFor('at most 3')).toBe('Write up to 3.');
    expect(helpFor('exactly 2')).toBe('Write 2.');
  });

  test('any text is read or refused with a help', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.constantFrom('min min 2', 'maximum of maximum 3 ECTS', 'one two three')),
        (text) => {
          const parsed = parseTake(text);
          expect(parsed.ok || parsed.help.length > 0).toBe(true);
        },
      ),
    );
  });
});
