import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

test('the checker in one file reports what its modules report', () => {
  const args = ['check', '--content', 'tests/fixtures/base', '--today', '2026-11-16', '--format', 'json', '--no-cache'];
  const run = (...program: string[]) => spawnSync(process.execPath, program, { cwd: root, encoding: 'utf8' });
  const [bundled, modules] = [run('src/cli/prospectus.mjs', ...args), run('src/cli/check.ts', ...args.slice(1))];
  expect(readdirSync(join(root, 'node_modules/.cache/programs')).join()).toMatch(/^check-\w+\.mjs/);
  expect(modules.stdout).toContain('"diagnostics"');
  expect(bundled.stderr).toBe('');
  expect([bundled.status, bundled.stdout]).toEqual([modules.status, modules.stdout]);
});
