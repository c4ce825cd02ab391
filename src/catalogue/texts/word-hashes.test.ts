import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsOf } from './shingles.ts';
import { wordHashes } from './word-hashes.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom('a', 'B', 'ß', 'é', '7', 'İ', 'ก', '語', 'ｱ', '𠮷', '𝒳', ' ', '-', '\u0301', '\uD842'),
  }),
);

test('a hash stands for each word in order, and equal words have equal hashes', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const words = wordsOf(text);
      const hashes = [...wordHashes(text)];
      expect(hashes).toHaveLength(words.length);
      words.forEach((word, index) => {
        expect([...wordHashes(word)]).toEqual([hashes[index]]);
        expect(hashes.map((hash) => hash === hashes[index])).toEqual(words.map((other) => other === word));
      });
    }),
    { numRuns: 2000 },
  );
});

test('a hundred thousand words have nearly as many hashes', () => {
  const hashes = wordHashes(Array.from({ length: 100_000 }, (_, index) => `word${index}`).join(' '));
  expect(new Set(hashes).size).toBeGreaterThan(99_990);
});
