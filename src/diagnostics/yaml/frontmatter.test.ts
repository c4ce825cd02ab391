import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitFrontmatter } from './frontmatter.ts';

/** What was split, or the rule that says why not. */
function parts(text: string): unknown {
  const split = splitFrontmatter(text);
  if (!split.ok) return `${split.finding.rule.id} ${split.finding.line}:${split.finding.column}`;
  const { yaml, yamlLine, body, bodyLine } = split;
  return { yaml, yamlLine, body, bodyLine };
}

test('keys and body are divided, each with the line on which it begins', () => {
  expect(parts('---\ntitle: X\ncode: Y\n---\n\nText.\n')).toEqual({
    yaml: 'title: X\ncode: Y\n',
    yamlLine: 2,
    body: '\nText.\n',
    bodyLine: 5,
  });
});

test('a byte order mark, spaces behind the hyphens and Windows line ends are read', () => {
  expect(parts('\uFEFF---  \r\ntitle: X\r\n--- \r\nText.')).toEqual({
    yaml: 'title: X\r\n',
    yamlLine: 2,
    body: 'Text.',
    bodyLine: 4,
  });
});

test('a block without keys and a file without a body are read', () => {
  expect(parts('---\n---\n')).toEqual({ yaml: '', yamlLine: 2, body: '', bodyLine: 3 });
  expect(parts('---\ntitle: X\n---')).toEqual({ yaml: 'title: X\n', yamlLine: 2, body: '', bodyLine: 4 });
});

test('only a line of exactly three hyphens closes the block', () => {
  expect(parts('---\na: b---\n----\n  ---\n---\n---\n')).toMatchObject({
    yaml: 'a: b---\n----\n  ---\n',
    body: '---\n',
  });
});

test('a file without a block, or with one that is not closed, is refused at its first line', () => {
  for (const text of ['', 'title: X\n', '\n---\ntitle: X\n---\n', '---', '---\ntitle: X\n', '+++\ntitle: X\n+++\n']) {
    expect(parts(text), text).toBe('yaml/no-frontmatter 1:1');
  }
});

test('the parts put together again are the file, and their lines are counted right', () => {
  const line = fc.stringMatching(/^[a-z:# -]{0,12}$/).filter((text) => !/^---\s*$/.test(text));
  fc.assert(
    fc.property(fc.array(line), fc.array(line), fc.constantFrom('\n', '\r\n'), (keys, text, end) => {
      const yaml = keys.map((one) => one + end).join('');
      const body = text.join(end);
      const split = splitFrontmatter(`---${end}${yaml}---${end}${body}`);
      expect(split).toEqual({ ok: true, yaml, yamlLine: 2, body, bodyLine: keys.length + 3 });
    }),
  );
});
