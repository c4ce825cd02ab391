import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readYaml } from './read-yaml.ts';

/** Every finding as `rule line:column`, with the text that is pointed at. */
function faults(text: string): string[] {
  const lines = text.split('\n');
  return readYaml(text).findings.map(({ rule, line, column, endLine, endColumn }) => {
    const end = endLine === line ? endColumn : undefined;
    return `${rule.id} ${line}:${column} “${lines[line - 1]?.slice(column - 1, end === undefined ? undefined : end - 1)}”`;
  });
}

const plain = (text: string, keepEmpty = false): unknown =>
  JSON.parse(JSON.stringify(readYaml(text, { keepEmpty }).data ?? null));

describe('what a text says', () => {
  test('every scalar is text, as it is written', () => {
    expect(plain('a: 0311\nb: 1.10\nc: NO\nd: 2026-09-01\ne: "150"\nf: true\ng: ~\nh: null')).toEqual({
      a: '0311',
      b: '1.10',
      c: 'NO',
      d: '2026-09-01',
      e: '150',
      f: 'true',
      g: '~',
      h: 'null',
    });
  });

  test('empty values, and blocks and lists of empty values, are the same as no line', () => {
    expect(plain('a:\nb: ""\nc: x\nd:\n  e:\n  f:\n    -\n    -\ng: [ ]\nh: { }')).toEqual({ c: 'x' });
    expect(plain('a:\nb:')).toBeNull();
    expect(plain('')).toBeNull();
    expect(plain('# only a note\n')).toBeNull();
  });

  test('the places of entries behind an empty one are right', () => {
    const { data, spots } = readYaml('a:\n  -\n  - x\n');
    expect(data).toEqual(Object.assign(Object.create(null), { a: ['x'] }));
    expect(spots[3]?.find(([key]) => key === 'a')?.[3][2]).toEqual([[11, 12]]);
  });

  test('in a translation an empty entry keeps its place', () => {
    expect(plain('a:\n  -\n  - x\n', true)).toEqual({ a: ['', 'x'] });
  });

  test('blocks have no prototype, so that no key can mean more than itself', () => {
    const { data } = readYaml('__proto__:\n  polluted: yes\nconstructor: x\n') as { data: Record<string, unknown> };
    expect(Object.getPrototypeOf(data)).toBeNull();
    expect(Object.keys(data)).toEqual(['__proto__', 'constructor']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('lines are those of the file', () => {
    const [finding] = readYaml('a: &x y', { firstLine: 2 }).findings;
    expect([finding?.line, finding?.column]).toEqual([2, 4]);
  });

  test('Windows line ends are no part of a value', () => {
    expect(plain('a: x\r\nb:\r\n  - y\r\n')).toEqual({ a: 'x', b: ['y'] });
  });
});

describe('what is refused, and where', () => {
  test.each([
    ['a tab', 'a:\n\tb: 1\n  c: 2\n', ['yaml/tab 2:1 “\t”']],
    ['a key that stands twice', 'a: 1\nb: 2\na: 3\n', ['yaml/key-twice 3:1 “a”']],
    ['an empty key that stands twice', 'a:\na: 3\n', ['yaml/key-twice 2:1 “a”']],
    ['a name', 'a: &x y\n', ['yaml/anchor 1:4 “&x”']],
    ['a named block', 'a: &x\n  b: y\n', ['yaml/anchor 1:4 “&x”']],
    ['a named key', '&x a: y\n', ['yaml/anchor 1:1 “&x”']],
    ['a repetition', 'a: *x\n', ['yaml/anchor 1:4 “*x”']],
    ['a sign of repetition alone', 'a: &\nb: 1\n', ['yaml/anchor 1:4 “&”']],
    ['a tag', 'a: !!str 0311\n', ['yaml/tag 1:4 “!!str”']],
    ['a tag of its own', 'a: !x y\n', ['yaml/tag 1:4 “!x”']],
    ['a tag before a list', 'a: !!set\n  - x\n', ['yaml/tag 1:4 “!!set”']],
    [
      'a colon in a text',
      'a: Online Teaching: Creating Courses\n',
      ['yaml/colon-in-text 1:4 “Online Teaching: Creating Courses”'],
    ],
    ['a colon in a text of a list', 'a:\n  - b: c: d\n', ['yaml/colon-in-text 2:8 “c: d”']],
    ['a quote that is not closed', 'a: "x y\nb: 2\nc: 3\n', ['yaml/syntax 1:4 “"x y”']],
    ['a quote that a later one closes', 'a: "x y\nb: "2"\nc: 3\n', ['yaml/syntax 1:4 “"x y”']],
    ['an apostrophe in single quotes', "a: 'it's fine'\n", ["yaml/syntax 1:8 “s fine'”"]],
    ['a text behind a list', 'a: [new] x\n', ['yaml/syntax 1:10 “x”']],
    ['a list that is not closed', 'a: [x, y\nb: 2\n', ['yaml/syntax 1:4 “[x, y”']],
    ['a block that is not closed', 'a: {x: 1, y: 2\nb: 2\n', ['yaml/syntax 1:4 “{x: 1, y: 2”']],
    ['a line that is indented too little', 'a:\n   b: 1\n  c: 2\n', ['yaml/syntax 3:3 “c: 2”']],
    ['a line under a value', 'a: 1\n  b: 2\nc: 3\n', ['yaml/syntax 2:3 “b: 2”']],
    ['a key without a colon', 'a: 1\nb 2\nc: 3\n', ['yaml/syntax 2:1 “b 2”']],
    ['a key without a space', 'a: 1\nb:2\nc: 3\n', ['yaml/syntax 2:1 “b:2”']],
    ['a list on the line of its key', 'a: - x\n', ['yaml/syntax 1:4 “-”']],
    ['an entry that is indented too far', 'a:\n- x\n  - y\n', ['yaml/syntax 3:3 “-”']],
    ['a sign that begins no text', 'a: @x\n', ['yaml/syntax 1:4 “@”']],
    ['a percent sign at the start', 'a: %x\n', ['yaml/syntax 1:4 “%”']],
    ['words behind the sign of a long text', 'a: > x\n  y\n', ['yaml/syntax 1:6 “x”']],
    ['a second block', 'a: 1\n---\nb: 2\n', ['yaml/syntax 2:1 “---”']],
    ['keys behind three dots', 'a: 1\n...\nb: 2\n', ['yaml/syntax 3:1 “b: 2”']],
    ['a key that is a block', '{a: b}: c\n', ['yaml/syntax 1:1 “{a: b}”']],
    ['a text that # cuts off', 'a: Programming in C #1\n', ['yaml/text-cut-by-comment 1:20 “ #1”']],
  ])('%s', (_, text, expected) => {
    expect(faults(text)).toEqual(expected);
  });

  test('a note behind a value is a note', () => {
    expect(faults('a: x # as on the page\nb: "C #1"\nc: C#1\n# title: x\n')).toEqual([]);
  });

  test('a text of several lines is read where its lines are no entries', () => {
    expect(faults('a: one\n  two - three\n  four\nb: >-\n  - x\n  - y\nc: "x\n  - y"\n')).toEqual([]);
  });

  test('one mistake is told once, though the reader trips over it several times', () => {
    expect(faults('a:\n\tb: 1\n  c: 2\nd: 3\n')).toEqual(['yaml/tab 2:1 “\t”']);
    expect(faults('a:\n\tb: 1\n\tc: 2\nd: 3\n')).toEqual(['yaml/tab 2:1 “\t”', 'yaml/tab 3:1 “\t”']);
    expect(faults('a: [x\nb: ]\nc: }\n')).toHaveLength(1);
  });

  test('the message names the value and the help writes it right', () => {
    const [colon] = readYaml('title: Bees: a summer').findings;
    expect([colon?.message, colon?.help]).toEqual([
      'The text “Bees: a summer” holds a colon.',
      'Write it in quotes: "Bees: a summer".',
    ]);
    const [space] = readYaml('a: 1\nlevel:EQF 5\n').findings;
    const messageOf = (value: string): string => readYaml(`a: ${value}`).findings[0]?.message ?? '';
    expect(messageOf('[new] x')).toContain('begins with [');
    expect(messageOf('"new" x')).toContain('after the end of a text in quotes');
    expect([space?.message, space?.help]).toEqual(['After “level:” a space is missing.', 'Write level: EQF 5']);
  });

  test('the first keys under which something was left out are named', () => {
    const reading = readYaml('a: &x y\nb: *x\nc:\n  - d: *x\n');
    expect([...reading.leftOut]).toEqual(['b', 'c']);
    expect(Object.keys(reading.data as object)).toEqual(['a']);
  });

  test('of a text with errors nothing is said', () => {
    expect(readYaml('a: "x\nb: 1\n').data).toBeUndefined();
  });
});

describe('hostile texts', () => {
  test('nesting is bounded', () => {
    const brackets = readYaml(`a: ${'['.repeat(5000)}`);
    expect(brackets.data).toBeUndefined();
    expect(brackets.findings.map(({ message }) => message)).toEqual(['Too many brackets are open at once.']);
    const message = 'The keys are nested too deeply to be read.';
    for (const depth of [100, 1000, 3000]) {
      const blocks = Array.from({ length: depth }, (_, step) => `${' '.repeat(step)}a:`).join('\n');
      expect(readYaml(blocks).findings.map((one) => one.message)).toEqual([message]);
    }
    expect(readYaml(`a:\n  ${'- '.repeat(50_000)}x`).findings.map((one) => one.message)).toEqual([message]);
  });

  test('no text makes it throw, and every finding has a place in the text', () => {
    const piece = fc.constantFrom(
      'a',
      ': ',
      '\n',
      '- ',
      '  ',
      '"',
      "'",
      '[',
      ']',
      '{',
      '}',
      '&x',
      '*x',
      '!t ',
      '#c',
      ' #',
      '|',
      '>',
      '?',
      ',',
      '\t',
      '---',
      '...',
      '%',
      '@',
      '\r\n',
      'ä',
      '\uFEFF',
      '<<: ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const text = pieces.join('');
        const lines = text.split('\n');
        for (const { line, column, message } of readYaml(text).findings) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines.length);
          expect(column).toBeGreaterThanOrEqual(1);
          expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
          expect(message).not.toBe('');
        }
      }),
      { numRuns: 2000 },
    );
  });
});
