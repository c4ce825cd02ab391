import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { idSource, isId, parseId, toId } from './identifier.ts';

describe('an id', () => {
  test('is small letters, digits and single hyphens in parts', () => {
    const ids = ['riverbank-university', 'riverbank-university/spreadsheet-skills', '2026', 'a/b/c'];
    expect(ids.filter(isId)).toEqual(ids);
    expect(
      ['', '/', 'a/', '/a', 'a//b', '-a', 'a-', 'a--b', 'A', 'ä', 'a b', 'a_b', '../a', 'a.b', 'a'.repeat(201)].filter(
        isId,
      ),
    ).toEqual([]);
  });

  test.each([
    ['Riverbank University', 'riverbank-university'],
    ['riverbank_university/Excel für Anfänger.mdx', 'riverbank-university/excel-fur-anfanger'],
    ['Straße', 'strasse'],
    ['a//b', 'a/b'],
  ])('of %j has a nearest form', (text, near) => {
    const parsed = parseId(text);
    expect(parsed).toMatchObject({ ok: false, message: `“${text}” cannot be an id.`, rule: { id: 'value/id' } });
    if (!parsed.ok) expect(parsed.help).toContain(`Write ${near}. `);
  });

  test('is what any text is turned into, if anything of it is left', () => {
    const pattern = new RegExp(`^${idSource}$`);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const id = toId(text);
        if (id === '') return;
        expect(isId(id)).toBe(true);
        expect(id).toMatch(pattern);
        expect(toId(id)).toBe(id);
      }),
    );
    expect(parseId('???')).toMatchObject({ ok: false, help: expect.stringMatching(/^Use small letters/) });
  });
});
