import { execFile, execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { createExportContext } from '../../src/exports/format.ts';
import { formats } from '../../src/exports/formats.ts';
import { writeGenerated } from '../../src/site/write-generated.ts';
import { serveFolder } from './serve.ts';
import { contextOf } from './site-files.ts';

const root = join(import.meta.dirname, '../..');

describe.skipIf(!hasPython())(
  `a stranger’s program in Python${hasPython() ? '' : ' (skipped: there is no python3)'}`,
  () => {
    test('finds the offers by the well-known address and reads title, hours, level and fee', {
      timeout: 60_000,
    }, async () => {
      const folder = await mkdtemp(join(tmpdir(), 'prospectus-served-'));
      const server = await serveFolder(folder);
      try {
        const real = await contextOf(join(root, 'content'));
        const context = createExportContext(real.site, server.origin, real.bodyOf);
        await writeGenerated(
          folder,
          formats.filter(({ id }) => id === 'quality-link'),
          context,
        );
        const { stdout } = await promisify(execFile)('python3', [
          join(import.meta.dirname, 'harvest.py'),
          `${server.origin}/`,
        ]);
        const offers = stdout
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line) as Record<string, unknown>);
        expect(offers.length).toBeGreaterThan(10);
        expect(offers).toContainEqual({
          id: `${server.origin}/offers/riverbank-university/data-literacy-for-managers/`,
          title: 'Data literacy for managers',
          hours: 'PT156H',
          level: '6',
          fees: ['EUR 330', 'EUR 480'],
        });
      } finally {
        await server.close();
        await rm(folder, { recursive: true, force: true });
      }
    });
  },
);

function hasPython(): boolean {
  try {
    execFileSync('python3', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
