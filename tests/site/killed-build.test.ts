import { spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { cp, mkdtemp, readdir, realpath, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isAlive } from '../../src/cli/swap.ts';
import { type BuiltSite, buildArguments, builtElsewhere } from './built-site.ts';
import { ROOT, runCommand, startCommand, waitFor } from './command.ts';
import { digestFolder } from './folder.ts';
import { writeSmallContent } from './small-content.ts';

let built: BuiltSite;
let whole: Readonly<Record<string, string>>;
let temporary: string;
let content: string;
let out: string;

const store = (): Record<string, string> => ({ PROSPECTUS_CACHE: join(temporary, 'store') });
const aside = async (): Promise<string[]> => (await readdir(temporary)).filter((name) => name.startsWith('.dist.'));
/** What builds that live no more have left within the project. */
const deadWork = async (): Promise<string[]> =>
  (await readdir(join(ROOT, '.astro/builds'))).filter((name) => !isAlive(Number(name)));

const firstPages = (): boolean => globSync('.dist.building-*/**/*.html', { cwd: temporary }).length > 0;

/** What stands in the folders aside, to see whether somebody still writes there. */
const digestsAside = async (): Promise<unknown> =>
  (await aside()).map((name) => [name, digestFolder(join(temporary, name))]);

/** Starts the build, kills it when `moment` comes, with all its steps or alone, and says what it had said. */
async function buildAndKill(moment: (said: string) => boolean, alone = false): Promise<string> {
  const running = startCommand(buildArguments(content, out, built), store());
  await waitFor('the moment to kill the build', () => {
    if (running.child.exitCode !== null) throw new Error(`the build ended before it was killed:\n${running.said()}`);
    return moment(running.said());
  });
  if (alone) running.child.kill('SIGKILL');
  else running.kill('SIGKILL');
  // Ends when the last step has let go of the output, too.
  expect(await running.ended).toBeNull();
  return running.said();
}

beforeAll(async () => {
  built = await builtElsewhere();
  whole = digestFolder(built.folder);
  temporary = await realpath(await mkdtemp(join(tmpdir(), 'prospectus-killed-')));
  content = join(temporary, 'content');
  await writeSmallContent(content);
  out = join(temporary, 'dist');
  await cp(built.folder, out, { recursive: true });
}, 300_000);

afterAll(() => rm(temporary, { recursive: true, force: true }));

describe('a build that is killed', () => {
  test.each<[string, (said: string) => boolean]>([
    ['while it checks', (said) => said.includes('Checking the content')],
    ['when the first pages are written', firstPages],
    ['while the search index is written', (said) => said.includes('Writing the search index')],
  ])(
    '%s leaves the former site whole',
    async (_, moment) => {
      const said = await buildAndKill(moment);
      expect(said).not.toContain('Built ');
      expect(digestFolder(out)).toEqual(whole);
    },
    120_000,
  );

  test('alone, without its steps, takes them with it', async () => {
    const said = await buildAndKill(firstPages, true);
    expect(said).not.toContain('Writing the search index');
    const left = await digestsAside();
    await wait(1500);
    expect(await digestsAside()).toEqual(left);
    expect(digestFolder(out)).toEqual(whole);
  }, 120_000);

  test('between the two renamings is put right by "preview", which serves the former site', async () => {
    const gone = spawnSync(process.execPath, ['--version']).pid;
    await cp(out, join(temporary, `.dist.building-${gone}`), { recursive: true });
    await rename(out, join(temporary, '.dist.former'));
    expect(existsSync(out)).toBe(false);
    const preview = startCommand(['preview', '--out', out, '--port', '0']);
    try {
      const address = await waitFor('the preview', () => /http:\S+/.exec(preview.said())?.[0]);
      expect(new URL(address).pathname).toBe('/catalogue/');
      expect(await (await fetch(`${address}offers/`)).text()).toContain('Spreadsheet skills for work');
    } finally {
      preview.kill('SIGTERM');
    }
    expect(await preview.ended).toBe(0);
    expect(digestFolder(out)).toEqual(whole);
    expect(await aside()).toEqual([]);
  }, 120_000);

  test('is followed by a build that removes what was left, and gives the same site again', async () => {
    await buildAndKill(firstPages);
    expect(await aside()).not.toEqual([]);
    expect(await deadWork()).not.toEqual([]);
    const { code, stderr } = await runCommand(buildArguments(content, out, built), store());
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(await aside()).toEqual([]);
    expect(await deadWork()).toEqual([]);
    expect(digestFolder(out)).toEqual(whole);
    expect((await readdir(temporary)).toSorted()).toEqual(['content', basename(out), 'store']);
  }, 240_000);
});
