import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatChoice, isOfferId } from './address.ts';
import { parseChoice } from './parse-choice.ts';

const part = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/);
const id = fc.tuple(part, part).map(([provider, offer]) => `${provider}/${offer}`);

test('an address holds a choice: what is written can be read back', () => {
  fc.assert(
    fc.property(fc.uniqueArray(id, { maxLength: 8 }), (ids) => {
      expect(parseChoice(formatChoice(ids))).toEqual({ ids, hasBad: false });
    }),
  );
});

test('whatever an address says, only ids of offers are taken from it, and few', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.webQueryParameters(),
        fc.array(fc.string()).map((all) => `?o=${all.join('&o=')}`),
      ),
      (search) => {
        const { ids } = parseChoice(search);
        expect(ids.length).toBeLessThanOrEqual(8);
        expect(ids.every(isOfferId)).toBe(true);
      },
    ),
  );
});

test('hostile addresses are read as far as they are harmless', () => {
  expect(parseChoice('?o=<script>alert(1)</script>&o=a/b')).toEqual({ ids: ['a/b'], hasBad: true });
  expect(parseChoice('?o=../../etc/passwd&o=a/../b&o=%2e%2e/b&o=https://evil.example/x')).toEqual({
    ids: [],
    hasBad: true,
  });
  expect(parseChoice(`?${Array.from({ length: 1000 }, (_, index) => `o=a/b${index}`).join('&')}`).ids).toHaveLength(8);
  expect(parseChoice('?o=a/b&o=a/b')).toEqual({ ids: ['a/b'], hasBad: false });
  expect(parseChoice('')).toEqual({ ids: [], hasBad: false });
});
