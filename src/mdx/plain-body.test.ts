import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsedBody } from './body.ts';
import { plainWords } from './plain-body.ts';

describe('a text that needs no parser', () => {
  test('paragraphs, bullets and headings are read without one', () => {
    expect(plainWords('One line\nand another.\n\n## What you do\n\n- Plan\n- Draw\n')).toBe('One line and another.\nWhat you do\nPlan\nDraw');
  });

  test.each(['A [link](https://x.org)', '<b>x</b>', '{1}', 'see https://x.org', 'www.x.org', '# One', '1. one', '| a | b |', '  indented', '---', '`code`', 'import x', 'a&amp;b', '*x*', '> quote', 'two  \nspaces', '- - nested', 'a@b.org'])(
    '%s is parsed',
    (text) => expect(plainWords(text)).toBeNull(),
  );

  test('its words are those that the parser finds, and the parser finds no fault in it', () => {
    const word = fc.constantFrom('Plan', 'a', '##', '-', '+', 'text.', '1.', '(b)', 'über', ':', '-x', '# ', ' ', '  ', '"q"', 'import', 'x:', '+ y', '–');
    const line = fc.array(word, { maxLength: 5 }).map((words) => words.join(' '));
    const text = fc.array(fc.oneof(line, fc.constant(''), line.map((words) => `- ${words}`), line.map((words) => `## ${words}`)), { maxLength: 8 });
    let plain = 0;
    fc.assert(
      fc.property(text, (lines) => {
        const markdown = lines.join('\n');
        const words = plainWords(markdown);
        if (words === null) return;
        plain++;
        const parsed = parsedBody(markdown, { firstLine: 1 });
        expect(parsed.findings).toEqual([]);
        expect(parsed.text).toBe(words);
      }),
      { numRuns: 3000 },
    );
    expect(plain).toBeGreaterThan(300);
  });
});
