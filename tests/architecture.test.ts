import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  absolute,
  allowed,
  chainsTo,
  clockLines,
  type Import,
  importsOf,
  isData,
  layerOf,
  type SourceFile,
} from './architecture.ts';

const longestFile = 250;

const all: SourceFile[] = globSync('src/**/*.{ts,astro}', { cwd: absolute('.') })
  .map((path) => path.replaceAll('\\', '/'))
  .sort()
  .map((path) => ({ path, text: readFileSync(absolute(path), 'utf8') }));
/** Tests beside the code may call on whatever they compare it with. */
const code = all.filter((file) => !file.path.endsWith('.test.ts'));

/** Imports that go against the direction. */
function against(files: readonly SourceFile[]): string[] {
  return files
    .flatMap(importsOf)
    .filter(isAgainst)
    .map(({ from, to }) => `${from} imports ${to}`);
}

function isAgainst({ from, to, value }: Import): boolean {
  const [mine, theirs] = [layerOf(from), layerOf(to)];
  if (mine === null || theirs === null || mine === theirs) return false;
  if (mine === 'client' && theirs === 'values') return value;
  return !(allowed[mine] ?? []).includes(theirs);
}

/**
 * Imports that lead from one concept to another: straight, or through a file that both share. A concept is the file that
 * defines it, with what carries its name (`fees.ts`, `fees-rules.ts`, `fees/items.ts`).
 */
function betweenConcepts(files: readonly SourceFile[]): string[] {
  const concepts = files
    .filter((file) => /= defineConcept\(/.test(file.text))
    .flatMap((file) => /^src\/concepts\/([^/]+?)(?:\.ts$|\/)/.exec(file.path)?.[1] ?? []);
  const conceptOf = (path: string) =>
    concepts.find((name) => new RegExp(`^src/concepts/${name}(?:[./-]|$)`).test(path)) ?? null;
  const imports = files.flatMap(importsOf);
  const lists = new Set(imports.filter(({ from, to }) => !conceptOf(from) && conceptOf(to)).map(({ from }) => from));
  return imports
    .filter(({ from, to }) => {
      const [mine, theirs] = [conceptOf(from), conceptOf(to)];
      return mine !== null && (theirs === null ? lists.has(to) : theirs !== mine);
    })
    .map(({ from, to }) => `${from} imports ${to}`);
}

const astroContent = (files: readonly SourceFile[]) =>
  files
    .flatMap(importsOf)
    .filter(
      ({ from, to }) => to.startsWith('astro:content') && layerOf(from) !== 'site' && from !== 'src/content.config.ts',
    )
    .map(({ from }) => from);

const readsClock = (files: readonly SourceFile[]) =>
  files
    .filter((file) => !['cli', 'client', 'site'].includes(layerOf(file.path) ?? ''))
    .flatMap((file) => clockLines(file).map((line) => `${file.path}:${line}`));

const importsZod = (files: readonly SourceFile[]) =>
  files
    .flatMap(importsOf)
    .filter(
      ({ from, to, value }) => value && /^zod(\/|$)/.test(to) && ['client', 'views'].includes(layerOf(from) ?? ''),
    )
    .map(({ from }) => from);

const reachesZod = (files: readonly SourceFile[]) =>
  chainsTo(
    'zod',
    files.map((file) => file.path).filter((path) => layerOf(path) === 'client'),
    new Map(files.map((file) => [file.path, file])),
  );

const tooLong = (files: readonly SourceFile[]) =>
  files
    .map((file) => ({ path: file.path, lines: file.text.trimEnd().split('\n').length }))
    .filter(({ path, lines }) => lines > longestFile && !isData(path))
    .map(({ path, lines }) => `${path} has ${lines} lines`);

describe('the files of src', () => {
  test('are found, and each stands in a folder whose place in the house is known', () => {
    expect(all.length).toBeGreaterThan(0);
    expect(
      [...new Set(all.map((file) => layerOf(file.path)))].filter((layer) => !Object.hasOwn(allowed, layer ?? '')),
    ).toEqual([]);
  });

  test('import only what lies before them', () => expect(against(code)).toEqual([]));
  test('of one concept import no other concept', () => expect(betweenConcepts(code)).toEqual([]));
  test("leave Astro's content layer to src/site and src/content.config.ts", () =>
    expect(astroContent(all)).toEqual([]));
  test('are told the day, and ask no clock outside src/cli, src/client and src/site', () =>
    expect(readsClock(code)).toEqual([]));
  test('take no Zod into views and browser code', () => expect(importsZod(code)).toEqual([]));
  test('of the browser reach no Zod through what they import', () => expect(reachesZod(code)).toEqual([]));
  test(`are no longer than ${longestFile} lines, but for data`, () => expect(tooLong(all)).toEqual([]));
});

describe('the house rules', () => {
  const file = (path: string, text: string): SourceFile => ({ path, text });

  test('see an import that goes back', () => {
    const back = file('src/values/day.ts', "import { offer } from '../records/offer.ts';");
    expect(against([back])).toEqual(['src/values/day.ts imports src/records/offer.ts']);
    expect(against([file('src/values/day.ts', "export * from '../facts/a.ts';")])).toHaveLength(1);
    expect(against([file('src/views/a.ts', "const a = await import('../site/a.ts');")])).toHaveLength(1);
    expect(against([file('src/views/a.ts', "import type { A } from '../exports/a.ts';")])).toHaveLength(1);
    expect(against([file('src/records/offer.ts', "import { day } from '../values/day.ts';")])).toEqual([]);
  });

  test('see the imports of an Astro component, in its frontmatter and its scripts', () => {
    const page =
      "---\nimport A from '../pages/index.astro';\n---\n<p>import x from 'y'</p>\n<script>import '../cli/build.ts';</script>";
    expect(against([file('src/components/a.astro', page)])).toEqual([
      'src/components/a.astro imports src/pages/index.astro',
      'src/components/a.astro imports src/cli/build.ts',
    ]);
  });

  test('let browser code have the types of values, not their code', () => {
    expect(against([file('src/client/a.ts', "import type { Day } from '../values/day.ts';")])).toEqual([]);
    expect(against([file('src/client/a.ts', "import { type Day } from '../values/day.ts';")])).toEqual([]);
    expect(against([file('src/client/a.ts', "import { type Day, isDay } from '../values/day.ts';")])).toHaveLength(1);
  });

  test('see one concept import another, and let both import what they share', () => {
    const concept = (imports: string) => `${imports}\nexport const it = defineConcept({});`;
    const files = [
      file('src/concepts/concept.ts', 'export function defineConcept() {}'),
      file('src/concepts/all.ts', "import './level.ts';\nimport './fees/fee.ts';"),
      file('src/concepts/level.ts', concept("import type { Fee } from './fees/fee.ts';\nimport './concept.ts';")),
      file('src/concepts/fees/fee.ts', concept("import './items.ts';\nimport '../concept.ts';\nimport '../all.ts';")),
      file('src/concepts/fees/items.ts', "import '../level-rules.ts';"),
      file('src/concepts/level-rules.ts', "import '../values/day.ts';"),
    ];
    expect(betweenConcepts(files)).toEqual([
      'src/concepts/level.ts imports src/concepts/fees/fee.ts',
      'src/concepts/fees/fee.ts imports src/concepts/all.ts',
      'src/concepts/fees/items.ts imports src/concepts/level-rules.ts',
    ]);
  });

  test("see Astro's content layer in the wrong place", () => {
    const text = "import { getCollection } from 'astro:content';";
    expect(astroContent([file('src/pages/a.astro', `---\n${text}\n---`), file('src/site/a.ts', text)])).toEqual([
      'src/pages/a.astro',
    ]);
  });

  test('see a clock, and no fixed date or word', () => {
    const text =
      "const a = new Date();\nconst b = new Date('2026-01-01');\nDate.now();\n// new Date()\nDate();\n'Date.now()';";
    expect(readsClock([file('src/facts/a.ts', text)])).toEqual([
      'src/facts/a.ts:1',
      'src/facts/a.ts:3',
      'src/facts/a.ts:5',
    ]);
    expect(readsClock([file('src/cli/a.ts', text)])).toEqual([]);
  });

  test('see Zod in browser code, near and far, and no mere types of it', () => {
    const files = [
      file('src/client/a.ts', "import '../views/b.ts';\nimport type { z } from 'zod';"),
      file('src/views/b.ts', "import { c } from '../concepts/c.ts';\nimport type { d } from '../values/d.ts';"),
      file('src/concepts/c.ts', "import * as z from 'zod';"),
      file('src/values/d.ts', "import * as z from 'zod';"),
    ];
    expect(importsZod(files)).toEqual([]);
    expect(importsZod([file('src/views/b.ts', "import { z } from 'zod/mini';")])).toEqual(['src/views/b.ts']);
    expect(reachesZod(files)).toEqual(['src/client/a.ts → src/views/b.ts → src/concepts/c.ts → zod']);
  });

  test('see a file that is too long, but for data', () => {
    const text = 'x\n'.repeat(longestFile + 1);
    expect(tooLong([file('src/a/b.ts', text), file('src/a/b-data.ts', text), file('src/a/data/b.ts', text)])).toEqual([
      'src/a/b.ts has 251 lines',
    ]);
    expect(tooLong([file('src/a/b.ts', 'x\n'.repeat(longestFile))])).toEqual([]);
  });
});
