import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packEntry, unpackEntry } from './packed-entry.ts';
import type { OfferEntry } from './types/entry.ts';

test('a packed card holds no letter and no digit, and is read back as it was', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.string({ unit: 'binary' }), fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer())),
      (card) => {
        const entry = card as unknown as OfferEntry;
        const packed = packEntry(entry);
        expect(packed).not.toMatch(/[\p{L}\p{N}]/u);
        expect(unpackEntry(packed)).toEqual(JSON.parse(JSON.stringify(entry)));
      },
    ),
  );
});
