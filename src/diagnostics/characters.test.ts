import { expect, test } from 'vitest';
import { findHidden, hasControlCharacter } from './characters.ts';

test('each kind of hidden character is found at its place', () => {
  expect(findHidden('a\u202Eb\u200Bc\0', 10)).toEqual([
    { kind: 'control-character', start: 1, end: 2, name: 'a sign that makes text read from right to left (U+202E)' },
    { kind: 'invisible-character', start: 3, end: 4, name: 'a space without width (U+200B)' },
    { kind: 'control-character', start: 5, end: 6, name: 'a NUL character (U+0000)' },
  ]);
});

test('half of a character is found, a whole one is not', () => {
  expect(findHidden('\uD83D', 10).map(({ kind }) => kind)).toEqual(['control-character']);
  expect(findHidden('\u{1F600}', 10)).toEqual([]);
});

test('what languages and emoji need is ordinary', () => {
  const words = ['می\u200Cخواهم', 'क्\u200Dष', '\u{1F468}\u200D\u{1F469}', 'שלום\u200F!', '葛\u{E0100}', 'a\tb\r\nc'];
  for (const word of words) expect(findHidden(word, 10), word).toEqual([]);
  const scotland = '\u{1F3F4}\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}';
  expect(hasControlCharacter(scotland)).toBe(false);
  expect(hasControlCharacter(`${scotland}\u{E0061}`)).toBe(true);
});

test('many harmless characters do not hide a harmful one', () => {
  const runs = findHidden(`${'a\u200B'.repeat(100)}\u202E`, 5);
  expect(runs).toHaveLength(6);
  expect(runs.at(-1)?.kind).toBe('control-character');
});
