import { describe, expect, test } from 'vitest';
import { type ParsedFile, parseFile } from './parse.ts';
import type { SourceFile } from './read-files.ts';
import { offerText } from './testing.ts';

function parse(text: string, more: Partial<SourceFile> = {}): ParsedFile {
  return parseFile({ path: 'content/offers/a/x.mdx', kind: 'offer', id: 'a/x', text, digest: 'd', ...more });
}
const told = (text: string, more: Partial<SourceFile> = {}): string[] =>
  parse(text, more).findings.map(({ rule, line, column }) => `${rule.id} ${line}:${column}`);

describe('a parsed file', () => {
  test('is plain data, with its values, words and pictures', () => {
    const parsed = parse(`${offerText({ title: 'Bees' })}\nOn the ![A hive](media/hive.png) **roof**.\n`);
    expect(JSON.parse(JSON.stringify(parsed))).toEqual(parsed);
    expect(parsed).toMatchObject({
      path: 'content/offers/a/x.mdx',
      kind: 'offer',
      id: 'a/x',
      digest: 'd',
      hasBody: true,
      broken: [],
      findings: [],
    });
    expect(parsed.values['title']).toEqual({ und: 'Bees' });
    expect(parsed.bodyText).toContain('roof');
    expect(parsed.pictures).toEqual([{ path: 'media/hive.png', line: 22, column: 18, endLine: 22, endColumn: 32 }]);
  });

  test('without words below the keys has no body', () => {
    expect(parse(`${offerText()}\n  \n`)).toMatchObject({ hasBody: false, bodyText: '', pictures: [] });
  });

  test('as YAML has no body, and lines from the first on', () => {
    const text = offerText({ level: '[EQF 5' }).slice(4, -4);
    expect(told(text, { path: 'content/offers/a/x.yaml' })).toEqual(['yaml/syntax 9:8']);
    expect(told(offerText({ level: '[EQF 5' }))).toEqual(['yaml/syntax 10:8']);
  });

  test('faults of keys and of the text below are told in one run', () => {
    expect(told(`${offerText({ fees: '1,250 EUR' })}\nIt takes {5} hours.\n`)).toEqual([
      'body/expression 22:10',
      'fees/amount 14:7',
    ]);
  });

  test('keys that a line of hyphens cut off are told, and words with a colon are not', () => {
    const cut = (line: string): string[] => told(`${offerText()}\n${line}\nlearnerHours: 5\n`);
    expect(cut('level: EQF 5')).toEqual(['yaml/syntax 22:1']);
    expect(cut('runs:')).toEqual(['yaml/syntax 22:1']);
    expect(cut('Note: bring a hat')).toEqual([]);
    expect(cut('levels:')).toEqual([]);
    expect(cut('level:headed people')).toEqual([]);
  });

  test('text of a template is told in the text below the keys, too', () => {
    expect(told(`${offerText()}\nBees.\n\nMore: [Insert text here] **now**.\n`)).toEqual(['text/template-left 24:7']);
    expect(told(`${offerText()}\n[Enter the portal](https://www.riverbank.example) first.\n`)).toEqual([]);
  });

  test('a translation keeps no values: it has no meaning without its original', () => {
    expect(parse('---\ntitle: Bienen\n---\n', { translation: 'de' })).toMatchObject({
      translation: 'de',
      values: {},
      broken: [],
      findings: [],
    });
    expect(told('---\ntitle: "Bienen\n---\n', { translation: 'de' })).toEqual(['yaml/syntax 2:8']);
  });

  test('that cannot be read says so once, and is broken as a whole', () => {
    const parsed = parse('---\ntitle: "Bees\n---\n');
    expect(parsed.broken).toEqual(['*']);
    expect(parsed.findings).toHaveLength(1);
    expect(parse('title: x')).toMatchObject({ broken: ['*'], findings: [{ rule: { id: 'yaml/no-frontmatter' } }] });
  });

  test('without any key is a record without keys', () => {
    expect(told('---\n---\n')).toEqual(['schema/type 2:1']);
    expect(told('')).toEqual(['yaml/no-frontmatter 1:1']);
  });
});

describe('one mistake is told once', () => {
  test('a stand-in is not also a value of the wrong form', () => {
    expect(told(offerText({ fees: 'tbd' }))).toEqual(['text/placeholder 14:7']);
    expect(told(offerText({ level: 'unknown' }))).toEqual(['text/placeholder 10:8']);
    expect(told(offerText({ delivery: '{ mode: "?", language: en }' }))).toEqual(['text/placeholder 12:19']);
  });

  test('a text that fell apart at its colon is not also an unknown key', () => {
    expect(told(offerText({ learningOutcomes: '\n  - Open a hive: gently\n  - Feed a colony' }))).toEqual([
      'text/colon-in-list-item 9:5',
    ]);
  });

  test('a text of one word before its colon is not an unknown key, and a mistyped key is', () => {
    const outcomes = (entry: string): string[] =>
      told(offerText({ learningOutcomes: `\n  - ${entry}\n  - Feed a colony` }));
    expect(outcomes('Open: lift the lid')).toEqual(['text/colon-in-list-item 9:5']);
    expect(outcomes('Text: Open a hive')).toEqual(['schema/required 9:5', 'schema/unknown-key 9:5']);
  });

  test('what an alias leaves out is not also missing', () => {
    expect(told(offerText({ title: '*x' }))).toEqual(['yaml/anchor 2:8']);
    expect(parse(offerText({ title: '*x' })).broken).toContain('title');
  });

  test('other faults of the same list are still told', () => {
    expect(told(offerText({ runs: '\n  - start: tbd\n  - start: 2027-02-30\n' }))).toEqual([
      'text/placeholder 14:12',
      'value/date 15:12',
    ]);
  });
});
