import { appendFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { type ParsedFile, parseFile } from './parse.ts';
import { openParseCache } from './parse-cache.ts';
import { readFiles } from './read-files.ts';
import { allRules } from './rules.ts';

const root = join(import.meta.dirname, '../..');
const folder = await mkdtemp(join(tmpdir(), 'prospectus-cache-'));
afterAll(() => rm(folder, { recursive: true }));

let file = '';
let count = 0;
beforeEach(() => {
  file = join(folder, `${count++}`, 'parsed.jsonl');
});

const open = (version = 'v1') => openParseCache(file, version, allRules);
const linesOf = async (): Promise<string[]> => (await readFile(file, 'utf8')).trimEnd().split('\n');

const { files } = await readFiles(join(root, 'tests/fixtures/base'));
const [first, second, third] = files.slice(0, 3).map(parseFile) as [ParsedFile, ParsedFile, ParsedFile];
const changed: ParsedFile = { ...second, digest: 'other' };

/** A run of the checker: every file is asked for, and all are saved. */
async function run(parsed: readonly ParsedFile[], version = 'v1'): Promise<(ParsedFile | undefined)[]> {
  const cache = await open(version);
  const found = parsed.map(({ path, digest }) => cache.get(path, digest));
  await cache.save(parsed);
  return found;
}

describe('what is kept', () => {
  test.each(['content', 'tests/fixtures/base'])('every file of %s comes back as it was parsed', async (name) => {
    const { files: sources } = await readFiles(join(root, name));
    const parsed = sources.map(parseFile);
    expect(parsed.length).toBeGreaterThan(5);
    expect(JSON.parse(JSON.stringify(parsed))).toEqual(parsed);
    expect(await run(parsed)).toEqual(parsed.map(() => undefined));
    const again = await run(parsed);
    expect(again).toEqual(parsed);
    // The rules come back as the rules themselves, not as copies.
    const rules = again.flatMap((one) => one?.findings.map(({ rule }) => rule) ?? []);
    expect(rules.every((rule) => allRules.includes(rule))).toBe(true);
  });

  test('findings come back with their rules', async () => {
    const broken = parseFile({
      path: 'content/offers/a/b.mdx',
      kind: 'offer',
      id: 'a/b',
      text: '---\ntitle: [x]\n---\n{1}\n',
      digest: 'd',
    });
    expect(broken.findings.length).toBeGreaterThan(1);
    await run([broken]);
    expect(await run([broken])).toEqual([broken]);
  });

  test('a file with another digest is parsed anew', async () => {
    await run([first, second]);
    expect(await run([first, changed])).toEqual([first, undefined]);
    expect(await run([first, changed])).toEqual([first, changed]);
  });
});

describe('how it is kept', () => {
  test('texts in any script are written in ASCII and come back', async () => {
    const text = { ...first, bodyText: 'Ψηφιακές δεξιότητες – 日本語 😀 \uD800' };
    await run([text]);
    expect(await readFile(file, 'utf8')).toMatch(/^[\n\t -~]+$/);
    expect(await run([text])).toEqual([text]);
  });

  test('one changed file costs one more line', async () => {
    await run([first, second, third]);
    expect(await linesOf()).toHaveLength(4);
    await run([first, changed, third]);
    expect(await linesOf()).toHaveLength(5);
  });

  test('a run without changes writes nothing', async () => {
    await run([first, second]);
    await writeFile(file, `${(await readFile(file, 'utf8')).trimEnd()}\n\n`);
    const before = await readFile(file, 'utf8');
    await run([first, second]);
    expect(await readFile(file, 'utf8')).toBe(before);
  });

  test('when half of it is stale, it is written anew, without files that are gone', async () => {
    await run([first, second, third]);
    for (let step = 0; step < 6; step++) await run([{ ...first, digest: `d${step}` }]);
    const lines = await linesOf();
    expect(lines.length).toBeLessThan(4);
    expect(lines.join('\n')).not.toContain(JSON.stringify(third.path));
    expect(await readdir(join(file, '..'))).toEqual(['parsed.jsonl']);
  });

  test('of one path the newest line counts', async () => {
    await run([first, second]);
    await run([first, changed]);
    await run([first, second]);
    expect(await run([first, second])).toEqual([first, second]);
  });
});

describe('what is not trusted', () => {
  test('a cache of other code is forgotten whole', async () => {
    await run([first, second]);
    expect(await run([first, second], 'v2')).toEqual([undefined, undefined]);
    expect(await run([first, second], 'v2')).toEqual([first, second]);
  });

  test('broken lines, and lines with rules that do not exist, are passed over', async () => {
    await run([first, second]);
    const odd = { ...second, digest: 'odd', findings: [{ rule: 'no/rule', line: 1, column: 1, message: 'x' }] };
    const { values: _, ...head } = odd;
    const line = (...parts: string[]): string => `${parts.join('\t').length}\t${parts.join('\t')}`;
    const known = JSON.stringify({ ...head, findings: [] });
    const faulty = [
      ...['{"path":', JSON.stringify(odd), 'null', '7', '{}', '7\t{}', line('null', '[]', '{}'), line('{"path":')],
      line(JSON.stringify(head), '[]', '{}'),
      line(known),
      line(known, '[]', '{"title":"x"}').slice(0, -3),
    ];
    await appendFile(file, faulty.map((one) => `${one}\n`).join(''));
    const cache = await open();
    expect(cache.get(first.path, first.digest)).toEqual(first);
    expect(cache.get(second.path, 'odd')).toBeUndefined();
    // The same line whole is one.
    await appendFile(file, `${line(known, '[]', '{"title":"x"}')}\n`);
    expect((await open()).get(second.path, 'odd')?.values).toEqual({ title: 'x' });
  });

  test('an empty or foreign file is no cache', async () => {
    await run([first]);
    for (const text of ['', '\n', 'x', '{}\n{}\n']) {
      await writeFile(file, text);
      expect(await run([first])).toEqual([undefined]);
      expect(await run([first])).toEqual([first]);
    }
  });

  test('a folder that cannot be written is no fault', async () => {
    await writeFile(join(folder, 'a-file'), '');
    const cache = await openParseCache(join(folder, 'a-file', 'parsed.jsonl'), 'v1', allRules);
    expect(cache.get(first.path, first.digest)).toBeUndefined();
    await expect(cache.save([first])).resolves.toBeUndefined();
  });
});
