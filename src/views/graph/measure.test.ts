import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textWidth, wrapText } from './measure.ts';

test('words are broken into lines that fit, and nothing is lost but at the end of the last line', () => {
  const text = fc
    .array(fc.stringMatching(/^\S{1,60}$/), { minLength: 1, maxLength: 12 })
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(text, fc.integer({ min: 80, max: 320 }), (given, room) => {
      const lines = wrapText(given, 'node', room);
      expect(lines.length).toBeLessThanOrEqual(3);
      for (const line of lines) expect(textWidth(line, 'node')).toBeLessThanOrEqual(room);
      const plain = (words: string): string => words.replace(/[\s…]/g, '');
      expect(plain(given).startsWith(plain(lines.join('')))).toBe(true);
      if (!lines.at(-1)?.endsWith('…')) expect(plain(lines.join(''))).toBe(plain(given));
    }),
  );
});
