import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HEIGHT_MESSAGE, parseHeight } from './message.ts';

test('a height is read from our own message', () => {
  expect(parseHeight({ type: HEIGHT_MESSAGE, height: 420.2 })).toBe(421);
});

test.for([
  null,
  'micro-credential-height',
  { type: HEIGHT_MESSAGE },
  { type: HEIGHT_MESSAGE, height: '420' },
  { type: HEIGHT_MESSAGE, height: -1 },
  { type: HEIGHT_MESSAGE, height: 1e9 },
  { type: HEIGHT_MESSAGE, height: Number.NaN },
  { type: 'other', height: 420 },
])('any other message is none: %j', (data) => expect(parseHeight(data)).toBeNull());

test('whatever is sent gives a sensible height or none', () => {
  fc.assert(
    fc.property(fc.anything(), (data) => {
      const height = parseHeight(data);
      expect(height === null || (Number.isInteger(height) && height > 0 && height <= 20_000)).toBe(true);
    }),
  );
});
