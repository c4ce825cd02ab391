import { expect, test } from 'vitest';
import { linkedWords } from './linked-words.ts';

test('addresses in words become links, without the signs that end a sentence', () => {
  expect(linkedWords('See https://www.riverbank.example/a, and (https://b.example).')).toEqual([
    'See ',
    { text: 'riverbank.example/a', href: 'https://www.riverbank.example/a' },
    ', and (',
    { text: 'b.example', href: 'https://b.example' },
    ').',
  ]);
});

test('words without an address stay as they are', () => {
  expect(linkedWords('Annex I')).toEqual(['Annex I']);
  expect(linkedWords('')).toEqual([]);
});
