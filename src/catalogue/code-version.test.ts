import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { codeVersion } from './code-version.mjs';

const folder = await mkdtemp(join(tmpdir(), 'prospectus-code-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

test('the version of the code changes with every file that parses, and not with its tests', async () => {
  const source = join(folder, 'src');
  const names = ['diagnostics', 'vocabularies', 'values', 'concepts', 'records', 'mdx', 'catalogue'];
  for (const name of names) await mkdir(join(source, name, 'inner'), { recursive: true });
  const empty = codeVersion(source);
  await writeFile(join(source, 'mdx/a.test.ts'), 'x');
  expect(codeVersion(source)).toBe(empty);
  const seen = new Set([empty]);
  for (const name of names) {
    await writeFile(join(source, name, 'inner/a.ts'), name);
    seen.add(codeVersion(source));
  }
  expect(seen.size).toBe(names.length + 1);
});
