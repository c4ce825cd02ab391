import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { repairSwap, requireReplaceable, type SwapStep, stagingFolder, swapIn } from '../../src/cli/swap.ts';

let folder: string;
let out: string;

beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'prospectus-swap-')));
  out = join(folder, 'dist');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A site of several files that all carry its name: a mixture of two sites, or half of one, is told from a whole one. */
async function writeSite(path: string, name: string): Promise<void> {
  for (const file of ['index.html', 'offers/a.html', 'offers/b.html', 'z/last.html']) {
    await mkdir(join(path, file, '..'), { recursive: true });
    await writeFile(join(path, file), name);
  }
}

async function readSite(path: string): Promise<string> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const contents = new Set(await Promise.all(files.map((file) => readFile(file, 'utf8'))));
  return `${files.length} files of ${[...contents].sort().join(' and ')}`;
}

/** Number of a process that is no longer there. */
async function deadProcess(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '0']);
  await once(child, 'exit');
  return child.pid ?? 0;
}

describe('a swap', () => {
  test('puts the new site in the place of the former one and leaves nothing aside', async () => {
    await writeSite(out, 'former');
    await writeSite(stagingFolder(out), 'new');
    await swapIn(stagingFolder(out), out);
    expect(await readSite(out)).toBe('4 files of new');
    expect(await readdir(folder)).toEqual(['dist']);
  });

  test('needs no former site', async () => {
    await writeSite(stagingFolder(out), 'new');
    await swapIn(stagingFolder(out), out);
    expect(await readSite(out)).toBe('4 files of new');
    expect(await readdir(folder)).toEqual(['dist']);
  });

  test('keeps an output that is a link, and swaps what it points at', async () => {
    const real = join(folder, 'elsewhere/real');
    await writeSite(real, 'former');
    await symlink(real, out);
    await writeSite(stagingFolder(out), 'new');
    await swapIn(stagingFolder(out), out);
    expect(await readSite(real)).toBe('4 files of new');
    expect(await realpath(out)).toBe(real);
    expect((await readdir(folder)).sort()).toEqual(['dist', 'elsewhere']);
    expect(await readdir(join(folder, 'elsewhere'))).toEqual(['real']);
  });
});

/**
 * Swaps in a process of its own, which is killed after the named step. A folder that is being removed then has lost a
 * file already, as in a removal that is stopped half-way.
 */
async function swapAndDie(step: SwapStep): Promise<void> {
  const program = `
    import { stagingFolder, swapIn } from ${JSON.stringify(join(import.meta.dirname, '../../src/cli/swap.ts'))};
    import { cpSync, readdirSync, rmSync } from 'node:fs';
    const out = ${JSON.stringify(out)}, folder = ${JSON.stringify(folder)};
    cpSync(folder + '/prepared', stagingFolder(out), { recursive: true });
    await swapIn(stagingFolder(out), out, (step) => {
      if (step !== ${JSON.stringify(step)}) return;
      for (const name of readdirSync(folder)) {
        if (name.includes('.removing-')) rmSync(folder + '/' + name + '/index.html');
      }
      process.kill(process.pid, 'SIGKILL');
    });`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: 'inherit' });
  const [, signal] = (await once(child, 'exit')) as [number | null, string | null];
  expect(signal).toBe('SIGKILL');
}

describe('a swap that is killed', () => {
  const ends: readonly (readonly [SwapStep, string])[] = [
    ['former aside', 'former'],
    ['new in place', 'new'],
    ['former condemned', 'new'],
    ['former removed', 'new'],
  ];

  test.each(ends)('after "%s" is mended to the whole %s site', async (step, whole) => {
    await writeSite(out, 'former');
    await writeSite(join(folder, 'prepared'), 'new');
    await swapAndDie(step);
    const restored = await repairSwap(out);
    expect(restored).toBe(step === 'former aside');
    expect(await readSite(out)).toBe(`4 files of ${whole}`);
    expect((await readdir(folder)).sort()).toEqual(['dist', 'prepared']);
  });

  test.each(ends)('after "%s" does not hinder the next swap, even unmended', async (step) => {
    await writeSite(out, 'former');
    await writeSite(join(folder, 'prepared'), 'new');
    await swapAndDie(step);
    await writeSite(stagingFolder(out), 'newest');
    await swapIn(stagingFolder(out), out);
    expect(await readSite(out)).toBe('4 files of newest');
  });
});

describe('the repair', () => {
  test('puts the former site back where the output is a link, too', async () => {
    await symlink(join(folder, 'real'), out);
    await writeSite(join(folder, '.real.former'), 'former');
    expect(await repairSwap(out)).toBe(true);
    expect(await readSite(out)).toBe('4 files of former');
  });

  test('does nothing where nothing was left', async () => {
    await writeSite(out, 'former');
    expect(await repairSwap(out)).toBe(false);
    expect(await readSite(out)).toBe('4 files of former');
    expect(await repairSwap(join(folder, 'no/such/place'))).toBe(false);
  });

  test('removes the building place of a process that died, and leaves that of one that lives', async () => {
    const dead = join(folder, `.dist.building-${await deadProcess()}`);
    const alive = join(folder, `.dist.building-${process.ppid}`);
    const other = join(folder, '.other.building-1');
    for (const path of [dead, alive, other]) await writeSite(path, 'half');
    await repairSwap(out);
    expect([dead, alive, other].map((path) => existsSync(path))).toEqual([false, true, true]);
  });
});

describe('an output', () => {
  test('may be absent, empty, or a site that was built before', async () => {
    await requireReplaceable(out, []);
    await mkdir(out);
    await requireReplaceable(out, []);
    await writeSite(out, 'former');
    await expect(requireReplaceable(out, [])).resolves.toBeUndefined();
  });

  test('may not be a folder that holds other things, or a file', async () => {
    await mkdir(out);
    await writeFile(join(out, 'thesis.odt'), '');
    await expect(requireReplaceable(out, [])).rejects.toThrow('holds files and no site that was built before');
    await expect(requireReplaceable(join(out, 'thesis.odt'), [])).rejects.toThrow('it is a file');
  });

  test('may not hold the content, the working folder or the home folder', async () => {
    await writeSite(out, 'former');
    await expect(requireReplaceable(out, [join(out, 'content')])).rejects.toThrow('it would replace');
    await expect(requireReplaceable(out, [out])).rejects.toThrow('it would replace');
    await expect(requireReplaceable(out, [join(folder, 'distant')])).resolves.toBeUndefined();
    await expect(requireReplaceable('.', [])).rejects.toThrow('it would replace');
    await expect(requireReplaceable(homedir(), [])).rejects.toThrow('it would replace');
  });
});
