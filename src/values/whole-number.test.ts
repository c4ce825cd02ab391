import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseWholeNumber } from './whole-number.ts';

describe('a whole number', () => {
  test('is digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999_999 }), (value) => {
        expect(parseWholeNumber(String(value))).toEqual({ ok: true, value });
      }),
    );
  });

  test.each([
    ['1,250', 'Write 1250.'],
    ['two', 'Write 2.'],
    ['2.1', 'Write digits only: 3.'],
    ['-1', 'Write digits only: 3.'],
    ['1e3', 'Write digits only: 3.'],
    ['9'.repeat(16), 'Write digits only: 3.'],
    ['', 'Write digits only: 3.'],
  ])('is not %j', (text, help) => {
    expect(parseWholeNumber(text)).toMatchObject({
      ok: false,
      message: `“${text}” is not a whole number.`,
      help,
      rule: { id: 'value/whole-number' },
    });
  });
});
