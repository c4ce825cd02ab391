import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { body as words } from '../i18n/en/body.ts';
import { parsedBody, renderParsedBody } from './body.ts';
import { readPlainBody } from './plain-body.ts';

const options = { firstLine: 1, base: '/', language: 'en', words };

describe('a text that needs no parser', () => {
  test('paragraphs, bullets and headings are read without one', () => {
    expect(readPlainBody('One line\nand another.\n\n## What you do\n\n- Plan\n- Draw\n')).toEqual({
      text: 'One line and another.\nWhat you do\nPlan\nDraw',
      html: '<p>One line\nand another.</p>\n<h3 id="text-what-you-do">What you do</h3>\n<ul>\n<li>Plan</li>\n<li>Draw</li>\n</ul>',
      headings: [{ id: 'text-what-you-do', text: 'What you do', depth: 3 }],
    });
  });

  test.each([
    'A [link](https://x.org)',
    '<b>x</b>',
    '{1}',
    'see https://x.org',
    'www.x.org',
    '# One',
    '1. one',
    '| a | b |',
    '  indented',
    '---',
    '`code`',
    'import x',
    'a&amp;b',
    '*x*',
    '> quote',
    'two  \nspaces',
    '- - nested',
    'a@b.org',
  ])('%s is parsed', (text) => expect(readPlainBody(text)).toBeNull());

  test('its words and its page are those of the parser, which finds no fault in it', () => {
    const word = fc.constantFrom(
      'Plan',
      'a',
      '##',
      '-',
      '+',
      'text.',
      '1.',
      '(b)',
      'über',
      ':',
      '-x',
      '# ',
      ' ',
      '  ',
      '"q"',
      'import',
      'x:',
      '+ y',
      '–',
      'it’s',
    );
    const line = fc.array(word, { maxLength: 5 }).map((several) => several.join(' '));
    const plainLine = fc
      .array(fc.constantFrom('Plan', 'a', 'text.', '(b)', 'über', '"q"', 'it’s', '–'), { minLength: 1, maxLength: 4 })
      .map((several) => several.join(' '));
    const lines = fc.oneof(
      line,
      plainLine,
      fc.constant(''),
      plainLine.map((one) => `- ${one}`),
      plainLine.map((one) => `+ ${one}`),
      plainLine.map((one) => `## ${one}`),
    );
    const found = { read: 0, drawn: 0 };
    fc.assert(
      fc.property(fc.array(lines, { maxLength: 8 }), (several) => {
        const markdown = several.join('\n');
        const plain = readPlainBody(markdown);
        if (plain === null || markdown.trim() === '') return;
        found.read++;
        expect(parsedBody(markdown, options)).toEqual({ findings: [], text: plain.text, images: [] });
        if (plain.html === null) return;
        found.drawn++;
        const { body } = renderParsedBody(markdown, options);
        expect({ html: plain.html, headings: plain.headings }).toEqual({ html: body.html, headings: body.headings });
      }),
      { numRuns: 4000 },
    );
    expect(found.read).toBeGreaterThan(800);
    expect(found.drawn).toBeGreaterThan(500);
  });
});
