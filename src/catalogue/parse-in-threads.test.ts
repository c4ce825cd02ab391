import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseFile } from './parse.ts';
import { parseInThreads } from './parse-in-threads.ts';
import { readFiles } from './read-files.ts';

test('two threads parse the files of a folder as one does, in order, and tell of each', async () => {
  const { files } = await readFiles(join(import.meta.dirname, '../../content'));
  const few = files.slice(0, 120);
  let told = 0;
  const parsed = await parseInThreads(few, () => told++, 1);
  expect(told).toBe(few.length);
  expect(parsed.map(({ path }) => path)).toEqual(few.map(({ path }) => path));
  // Compared as they are kept: of what came from the other thread, the values are read when they are asked for.
  const plain = (one: unknown): unknown => JSON.parse(JSON.stringify(one));
  expect(parsed.map(plain)).toEqual(few.map((file) => plain(parseFile(file))));
}, 60_000);
