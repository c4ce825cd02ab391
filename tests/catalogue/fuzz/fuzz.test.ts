import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { cpuUsage } from 'node:process';
import { describe, expect, test } from 'vitest';
import { link } from '../../../src/catalogue/link.ts';
import { type ParsedFile, parseFile } from '../../../src/catalogue/parse.ts';
import { identifyFile, readFiles, recordOf, type SourceFile } from '../../../src/catalogue/read-files.ts';
import { allRules } from '../../../src/catalogue/rules.ts';
import type { Diagnostic } from '../../../src/diagnostics/finding.ts';
import { hostileFiles } from './hostile.ts';
import { mutate, randomFrom } from './mutate.ts';

const base = join(import.meta.dirname, '../../fixtures/base');
const content = join(import.meta.dirname, '../../../content');
const COUNT = 20_000;
const BATCH = 40;
const SEED = 20260616;
const today = '2026-11-16';

const { files: baseFiles } = await readFiles(base);
const baseParsed = new Map(baseFiles.map((file) => [file.path, parseFile(file)]));

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

/** A place of its own for each changed file, so that a batch can be linked at once; of settings there can be one. */
function ownPlace(place: string, index: number): string {
  return place.replace(/^(\w+\/.*?)((?:\.[a-z]{2}|\.v\d+)?\.(?:mdx|yaml))$/, `$1-m${index}$2`);
}

/** Links changed files together with the base. */
function linkWithBase(
  mutants: ReadonlyMap<string, { file: SourceFile; parsed: ParsedFile }>,
  refused: ReadonlySet<string>,
) {
  const files = new Map(baseFiles.map((file) => [file.path, file]));
  for (const [path, { file }] of mutants) files.set(path, file);
  const sources = [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  const parsed = sources.map((file) => mutants.get(file.path)?.parsed ?? (baseParsed.get(file.path) as ParsedFile));
  return { sources, diagnostics: link(parsed, sources, { today, refused, rules: allRules }).diagnostics };
}

/** What is wrong with a diagnostic itself: it must name a rule, say what to do, and point into its file. */
function flawOf(one: Diagnostic, lines: readonly string[]): string | null {
  const inside = one.line >= 1 && one.line <= lines.length && one.column >= 1;
  // An offset may stand behind the last character of its line: there something is missing.
  const onLine = inside && one.column <= (lines[one.line - 1]?.length ?? 0) + 1;
  const says = one.message !== '' && one.help !== '' && one.rule.includes('/');
  const readable = one.message.length + one.help.length < 1500;
  return onLine && says && readable ? null : JSON.stringify(one).slice(0, 500);
}

describe('mutated files', () => {
  test(`${COUNT} of them crash nothing, hang nothing, and every rejection has its place`, {
    timeout: 600_000,
  }, async () => {
    const random = randomFrom(SEED);
    const seeds = originals();
    const bytesOfSeeds = seeds.map(({ bytes }) => bytes);
    const flaws: string[] = [];
    let [mutated, rejected, slowest] = [0, 0, 0];
    while (mutated < COUNT) {
      const mutants = new Map<string, { file: SourceFile; parsed: ParsedFile }>();
      const refused = new Set<string>();
      const started = cpuUsage().user;
      for (let index = 0; index < BATCH; index++) {
        const seed = seeds[Math.floor(random() * seeds.length)] as (typeof seeds)[number];
        const bytes = mutate(seed.bytes, bytesOfSeeds, random);
        const read = identifyFile(ownPlace(seed.place, index), 'base', () => bytes);
        if (read === null) throw new Error(`${seed.place} was passed over`);
        mutated++;
        if ('rule' in read) {
          rejected++;
          refused.add(recordOf(read.file) ?? '');
          const flaw = flawOf(read, bytes.toString('utf8').split('\n'));
          if (flaw) flaws.push(flaw);
        } else mutants.set(read.path, { file: read, parsed: parseFile(read) });
      }
      const { sources, diagnostics } = linkWithBase(mutants, refused);
      slowest = Math.max(slowest, (cpuUsage().user - started) / 1000);
      const faulty = diagnostics.filter(({ severity, file }) => severity === 'error' && mutants.has(file));
      rejected += new Set(faulty.map(({ file }) => file)).size;
      const lines = new Map(sources.map(({ path, text }) => [path, text.split('\n')]));
      for (const one of diagnostics) {
        // Settings that were refused count as missing, and are told of at the place where they should stand.
        const flaw = flawOf(one, lines.get(one.file) ?? ['']);
        if (flaw) flaws.push(flaw);
      }
    }
    expect(flaws.slice(0, 5)).toEqual([]);
    expect(rejected).toBeGreaterThan(COUNT / 3);
    expect(slowest).toBeLessThan(10_000);
  });
});

describe('hostile files', () => {
  test.each(hostileFiles)('$name: $fate in bounded time', { timeout: 60_000 }, async ({ bytes, fate }) => {
    const started = cpuUsage().user;
    const read = identifyFile('offers/riverbank-university/hostile.mdx', 'base', () => bytes);
    const found: Diagnostic[] = [];
    let text = bytes.toString('utf8');
    if (read !== null && 'rule' in read) found.push(read);
    else if (read !== null) {
      text = read.text;
      const { diagnostics } = linkWithBase(new Map([[read.path, { file: read, parsed: parseFile(read) }]]), new Set());
      found.push(...diagnostics.filter(({ file }) => file === read.path));
    }
    expect((cpuUsage().user - started) / 1000).toBeLessThan(6000);
    expect(found.some(({ severity }) => severity === 'error')).toBe(fate === 'refused');
    const lines = text.split('\n');
    expect(
      found
        .map((one) => flawOf(one, lines))
        .filter((flaw) => flaw !== null)
        .slice(0, 3),
    ).toEqual([]);
  });
});
