import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stripPaths } from './strip-paths.ts';

const states = ['stated', 'partly', 'not-applicable', 'not-stated'] as const;

test('every state draws exactly one square', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...states), { maxLength: 9 }), (given) => {
      const { stated, frame, half, absent } = stripPaths(given);
      const pieces = (path: string): number => path.split('M').length - 1;
      expect(pieces(stated) + pieces(frame) + pieces(absent)).toBe(given.length);
      expect(pieces(half)).toBe(pieces(frame));
    }),
  );
});
