import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { digestOf, type KeptPages, openKeptPages } from './kept-pages.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kept-pages-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const open = (version = 'one'): Promise<KeptPages> =>
  openKeptPages({
    former: join(folder, 'site'),
    out: join(folder, 'new'),
    register: join(folder, 'register.json'),
    version,
  });

/** Builds a site of pages; tells which of them were made. */
async function build(pages: Readonly<Record<string, string>>, version?: string): Promise<string[]> {
  const kept = await open(version);
  const made: string[] = [];
  for (const [path, text] of Object.entries(pages)) {
    if (kept.keeps(path, () => digestOf(text))) continue;
    made.push(path);
    kept.note(path, digestOf(text));
    await mkdir(join(folder, 'new', path, '..'), { recursive: true });
    await writeFile(join(folder, 'new', path), text);
  }
  await kept.settle();
  await rm(join(folder, 'site'), { recursive: true, force: true });
  await rename(join(folder, 'new'), join(folder, 'site'));
  return made;
}

describe('pages of the former site', () => {
  test('are taken over where they are made of the same, and made anew where not', async () => {
    expect(await build({ 'a/index.html': 'A', 'b/index.html': 'B' })).toEqual(['a/index.html', 'b/index.html']);
    expect(await build({ 'a/index.html': 'A', 'b/index.html': 'B, changed' })).toEqual(['b/index.html']);
    expect(await build({ 'a/index.html': 'A', 'b/index.html': 'B, changed' })).toEqual([]);
    expect(await readFile(join(folder, 'site/a/index.html'), 'utf8')).toBe('A');
    expect(await readFile(join(folder, 'site/b/index.html'), 'utf8')).toBe('B, changed');
  });

  test('are all made anew by other code', async () => {
    await build({ 'a/index.html': 'A' }, 'one');
    expect(await build({ 'a/index.html': 'A' }, 'two')).toEqual(['a/index.html']);
  });

  test('are not trusted where somebody has changed or removed the file', async () => {
    await build({ 'a/index.html': 'A', 'b/index.html': 'B' });
    await writeFile(join(folder, 'site/a/index.html'), 'Z');
    await rm(join(folder, 'site/b/index.html'));
    expect(await build({ 'a/index.html': 'A', 'b/index.html': 'B' })).toEqual(['a/index.html', 'b/index.html']);
  });

  test('are all made where the register is gone or is no register', async () => {
    await build({ 'a/index.html': 'A' });
    await writeFile(join(folder, 'register.json'), '{');
    expect(await build({ 'a/index.html': 'A' })).toEqual(['a/index.html']);
  });
});
