import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cefrLevels } from '../vocabularies/cefr.ts';
import { parseRequiredLanguage } from './required-language.ts';
import { valueRules } from './rules.ts';

const read = (written: string) => parseRequiredLanguage(written, valueRules.language);

describe('a language that somebody must know', () => {
  test('a code alone, or with a level', () => {
    expect(read('en')).toEqual({ ok: true, value: { language: 'en', cefr: null } });
    expect(read(' pt-BR  C1 ')).toEqual({ ok: true, value: { language: 'pt-BR', cefr: 'C1' } });
  });

  test('every level of the Common European Framework is read', () => {
    fc.assert(fc.property(fc.constantFrom(...cefrLevels.ids), (level) => read(`en ${level}`).ok));
  });

  test.each([
    ['en b2', 'Write en B2.'],
    ['German', 'Write de. More words go into note.'],
    ['good German, B1', 'Write de B1. More words go into note.'],
    ['one of German or English', 'Write de. More words go into note.'],
    ['en B2 or higher', 'Write en B2. More words go into note.'],
  ])('“%s” is refused with what was meant', (written, help) => {
    expect(read(written)).toMatchObject({ ok: false, help });
  });

  test('a level that does not exist is named', () => {
    expect(read('en B3')).toMatchObject({ ok: false, message: '“B3” is no language level.' });
  });
});
