import { describe, expect, test } from 'vitest';
import { parseYesNo, yesNoWords } from './yes-no.ts';

describe('yes or no', () => {
  test('is read from the words that are allowed', () => {
    expect(yesNoWords.map((word) => parseYesNo(word))).toEqual([
      { ok: true, value: true },
      { ok: true, value: false },
      { ok: true, value: true },
      { ok: true, value: false },
    ]);
  });

  test.each([
    ['Yes', 'Write yes.'],
    ['ja', 'Write yes.'],
    ['ei', 'Write no.'],
    ['0', 'Write no.'],
    ['maybe', 'Write yes or no, or leave the line empty if it is not known.'],
  ])('is not %j', (text, help) => {
    expect(parseYesNo(text)).toMatchObject({
      ok: false,
      message: `“${text}” is neither yes nor no.`,
      help,
      rule: { id: 'value/yes-or-no' },
    });
  });
});
