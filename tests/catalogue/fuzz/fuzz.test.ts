import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { performance } from 'node:perf_hooks';
import { describe, expect, test } from 'vitest';
import { link } from '../../../src/catalogue/link.ts';
import { parseFile } from '../../../src/catalogue/parse.ts';
import { identifyFile, readFiles, type SourceFile } from '../../../src/catalogue/read-files.ts';
import { allRules } from '../../../src/catalogue/rules.ts';
import type { Diagnostic } from '../../../src/diagnostics/finding.ts';
import { mutate, randomFrom } from './mutate.ts';

const base = join(import.meta.dirname, '../../fixtures/base');
const content = join(import.meta.dirname, '../../../content');
const COUNT = 20_000;
const BATCH = 40;
const SEED = 20260616;

/** Records to change: those of the catalogue and of the fixtures. */
function originals(): { place: string; bytes: Buffer }[] {
  return [content, base].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(mdx|yaml)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => !/(^|\/)(pages|media|\.schema|_|blank-)/.test(relative(folder, path)))
      .sort()
      .map((path) => ({ place: relative(folder, path), bytes: readFileSync(path) })),
  );
}

async function identify(place: string, bytes: Buffer): Promise<SourceFile | Diagnostic | null> {
  return identifyFile(place, 'base', async () => bytes);
}

describe('mutated files', () => {
  test(`${COUNT} of them crash nothing, hang nothing, and every rejection has its place`, { timeout: 600_000 }, async () => {
    const random = randomFrom(SEED);
    const seeds = originals();
    const { files: baseFiles } = await readFiles(base);
    const baseParsed = new Map(baseFiles.map((file) => [file.path, parseFile(file)]));
    let slowest = 0;
    let rejected = 0;
    const misplaced: string[] = [];
    const judge = (diagnostics: readonly Diagnostic[], linesOf: (file: string) => number): void => {
      for (const one of diagnostics) {
        const whole = one.line >= 1 && one.column >= 1 && one.line <= linesOf(one.file) + 1 && one.message !== '' && one.help !== '' && one.rule.includes('/');
        if (!whole) misplaced.push(JSON.stringify(one));
      }
    };
    for (let done = 0; done < COUNT; done += BATCH) {
      const mutants = new Map<string, SourceFile>();
      for (let index = 0; index < BATCH; index++) {
        const seed = seeds[Math.floor(random() * seeds.length)] as (typeof seeds)[number];
        const bytes = mutate(seed.bytes, seeds.map((one) => one.bytes), random);
        const place = seed.place.startsWith('offers/') ? seed.place.replace(/([^/]+)\.mdx$/, `$1-m${index}.mdx`).replace(/\.(de|et)-m(\d+)\.mdx$/, '-m$2.$1.mdx') : seed.place;
        const file = await identify(place, bytes);
        if (file === null) continue;
        if ('rule' in file) {
          rejected++;
          judge([file], () => 1_000_000);
        } else mutants.set(file.path, file);
      }
      const sources = [...new Map([...baseFiles.map((file) => [file.path, file] as const), ...mutants]).values()];
      const started = performance.now();
      const parsed = sources.map((file) => (mutants.has(file.path) ? parseFile(file) : (baseParsed.get(file.path) ?? parseFile(file))));
      const { diagnostics } = link(parsed, sources, { today: '2026-11-16', rules: allRules });
      slowest = Math.max(slowest, performance.now() - started);
      rejected += new Set(diagnostics.filter(({ severity }) => severity === 'error').map(({ file }) => file)).size;
      const lines = new Map(sources.map(({ path, text }) => [path, text.split('\n').length]));
      judge(diagnostics, (file) => lines.get(file) ?? 0);
    }
    expect(misplaced.slice(0, 5)).toEqual([]);
    expect(rejected).toBeGreaterThan(COUNT / 4);
    expect(slowest).toBeLessThan(10_000);
  });
});

describe('hostile files', () => {
  const offer = (yaml: string, body = ''): Buffer => Buffer.from(`---\ntitle: X\nprovider: riverbank-university\nstatus: draft\n${yaml}\n---\n${body}\n`);
  const hostile: Record<string, Buffer> = {
    'a megabyte of text': offer('', 'word '.repeat(250_000)),
    'nearly the largest file': offer('', 'word '.repeat(100_000)),
    'a block nested a thousand deep': offer(Array.from({ length: 600 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')),
    'brackets nested a hundred thousand deep': offer(`topics: ${'['.repeat(100_000)}`),
    'a bomb of aliases': offer(`a: &a [x, x]\n${Array.from({ length: 30 }, (_, index) => `b${index}: &b${index} [*${index === 0 ? 'a' : `b${index - 1}`}, *${index === 0 ? 'a' : `b${index - 1}`}]`).join('\n')}`),
    'a NUL byte': offer('code: a\0b'),
    'a byte order mark': Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), offer('code: BOM')]),
    'Windows line ends': Buffer.from(offer('code: CRLF').toString().replaceAll('\n', '\r\n')),
    'Latin-1': Buffer.from('---\ntitle: K\xf6rper\n---\n', 'latin1'),
    'UTF-16': Buffer.from('---\ntitle: X\n---\n', 'utf16le'),
    'ten thousand keys': offer(Array.from({ length: 10_000 }, (_, index) => `key${index}: x`).join('\n')),
    'ten thousand equal keys': offer('code: x\n'.repeat(10_000)),
    'quotes nested a thousand deep': offer('', `${'> '.repeat(1000)}x`),
    'emphasis without end': offer('', '*'.repeat(20_000)),
    'brackets without end': offer('', '['.repeat(20_000)),
    'tags without end': offer('', '<Callout kind="note">'.repeat(2000)),
    'one long line of braces': offer('', '{'.repeat(20_000)),
    'an empty file': Buffer.from(''),
    'only a line of hyphens': Buffer.from('---'),
  };
  const readable = ['a byte order mark', 'Windows line ends', 'nearly the largest file'];

  test.each(Object.keys(hostile))('%s is read or refused in bounded time', { timeout: 30_000 }, async (name) => {
    const started = performance.now();
    const file = await identify('offers/riverbank-university/hostile.mdx', hostile[name] as Buffer);
    const findings = file === null || 'rule' in file ? [file] : parseFile(file).findings;
    expect(performance.now() - started).toBeLessThan(5000);
    if (!readable.includes(name)) expect(findings.length).toBeGreaterThan(0);
    else expect(findings.filter((finding) => finding !== null && typeof finding.rule === 'object' && finding.rule.scope === 'form' && finding.rule.severity === 'error')).toEqual([]);
    for (const finding of findings) expect(finding?.line).toBeGreaterThan(0);
  });
});
