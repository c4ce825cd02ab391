import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { long } from './longest-first.ts';
import { ROOT } from './site/command.ts';

test('every file that is said to take long is there, and named once', () => {
  expect(long.filter((name) => !existsSync(join(ROOT, name)))).toEqual([]);
  expect(long.filter((name, at) => long.indexOf(name) !== at)).toEqual([]);
});
