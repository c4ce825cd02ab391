import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { appendFile, chmod, chown, cp, mkdir, mkdtemp, readdir, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BuiltSite, buildArguments, builtElsewhere } from './built-site.ts';
import { ROOT, type Running, runCommand, startCommand, waitFor } from './command.ts';
import { digestFolder } from './folder.ts';
import { writeSmallContent } from './small-content.ts';
import { canMount, mountSmallDisk, type SmallDisk } from './small-disk.ts';

let built: BuiltSite;
let whole: Readonly<Record<string, string>>;
let temporary: string;

beforeAll(async () => {
  built = await builtElsewhere();
  whole = digestFolder(built.folder);
  temporary = await realpath(await mkdtemp(join(tmpdir(), 'prospectus-failing-')));
}, 300_000);

afterAll(() => rm(temporary, { recursive: true, force: true }));

/** Nothing a program says to itself: where in its code it was, or what it had not foreseen. */
const ofPrograms = /^\s+at |node:internal|Error:|\bE[A-Z]{4,}\b|did not foresee|PROSPECTUS_DEBUG/m;

/** Waits for a moment of a build, and holds the build there: else it might be done before the machine fails. */
function holdAt(running: Running, moment: (said: string) => boolean): Promise<void> {
  return new Promise((reached) => {
    const look = (): void => {
      const isOver = running.child.exitCode !== null;
      if (!isOver && !moment(running.said())) return;
      clearInterval(timer);
      running.child.stdout?.off('data', look);
      if (!isOver) running.kill('SIGSTOP');
      reached();
    };
    // At once when something is said; now and then for what is written without a word.
    const timer = setInterval(look, 20);
    running.child.stdout?.on('data', look);
  });
}

const mounting = canMount();
const needsMounting = mounting ? '' : ' (skipped: only root on Linux can mount a small disk)';

describe.skipIf(!mounting)(`a disk of its own${needsMounting}`, () => {
  let disk: SmallDisk;
  let content: string;
  let out: string;

  beforeAll(async () => {
    disk = await mountSmallDisk(join(temporary, 'disk'), 64);
    content = join(disk.folder, 'content');
    out = join(disk.folder, 'site/dist');
    await writeSmallContent(content);
    await cp(built.folder, out, { recursive: true });
  });

  afterAll(() => disk?.remove());

  const args = (): string[] => buildArguments(content, out, built);
  const onDisk = (): Record<string, string> => ({ PROSPECTUS_CACHE: join(disk.folder, 'store') });
  const beside = (): Promise<string[]> => readdir(join(disk.folder, 'site'));

  test.each<[string, (said: string) => boolean, string]>([
    ['while the content is checked', (said) => said.includes('Checking the content'), 'The site could not be built'],
    [
      'when the first pages are written',
      () => globSync('.dist.building-*/**/*.html', { cwd: join(disk.folder, 'site') }).length > 0,
      'The site could not be built',
    ],
    [
      'while the search index is written',
      (said) => said.includes('Writing the search index'),
      'The search index could not be written',
    ],
  ])(
    'that is full %s stops the build with a plain message, and the former site stands',
    async (_, moment, sentence) => {
      const running = startCommand(args(), onDisk());
      try {
        await holdAt(running, moment);
        disk.fill();
        if (running.child.exitCode === null) running.kill('SIGCONT');
        expect(await running.ended).toBe(1);
      } finally {
        disk.makeRoom();
        if (running.child.exitCode === null) running.kill('SIGKILL');
        await running.ended;
      }
      const said = running.said();
      expect(said).toContain(`${sentence}: the disk is full. Make room`);
      expect(said.trimEnd().split('\n').at(-1)).toBe('Nothing was built. The former site stands as it was.');
      expect(said).not.toMatch(ofPrograms);
      expect(digestFolder(out)).toEqual(whole);
      expect(await beside()).toEqual(['dist']);
    },
    120_000,
  );

  test('that is full leaves what editors wrote whole: "new" and "check --fix" write all or nothing', async () => {
    const notes = join(disk.folder, 'notes');
    await writeSmallContent(notes);
    // Then offers are passed on, and need numbers.
    await appendFile(join(notes, 'catalogue.yaml'), 'speaksFor: all\n');
    const before = digestFolder(notes);
    const title = 'Notes that fill more than a page of a disk';
    disk.fill();
    try {
      const made = await runCommand(['new', '--content', notes, '--title', title, '--provider', 'hillside-college']);
      expect([made.code, made.stderr.trimEnd().split('\n').length]).toEqual([2, 1]);
      expect(made.stderr).toContain('prospectus new: stopped: the disk is full. Make room');
      const fixed = await runCommand(['check', '--content', notes, '--fix', 'ctid']);
      expect([fixed.code, fixed.stderr.trimEnd().split('\n').length]).toEqual([2, 1]);
      expect(fixed.stderr).toContain('prospectus check: stopped: the disk is full. Make room');
    } finally {
      disk.makeRoom();
    }
    expect(digestFolder(notes)).toEqual(before);
    expect((await runCommand(['check', '--content', notes, '--fix', 'ctid'])).stdout).toContain('got a CTID');
  }, 60_000);

  test('that can only be read is told before any work is done, and its site can still be previewed', async () => {
    disk.makeReadOnly();
    try {
      const { code, stdout, stderr } = await runCommand(args(), onDisk());
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr.trimEnd().split('\n')).toHaveLength(1);
      expect(stderr).toContain('is on a disk that can only be read. Name a folder on another one.');
      expect(stderr).not.toMatch(ofPrograms);
      const preview = startCommand(['preview', '--out', out, '--port', '0']);
      const address = await waitFor('the preview', () => /http:\S+/.exec(preview.said())?.[0]);
      expect((await fetch(`${address}offers/`)).status).toBe(200);
      preview.kill('SIGTERM');
      expect(await preview.ended).toBe(0);
    } finally {
      disk.makeWritable();
    }
    expect(digestFolder(out)).toEqual(whole);
    expect(await beside()).toEqual(['dist']);
  }, 60_000);

  test('is no place for the site itself: it could not be swapped', async () => {
    const { code, stderr } = await runCommand(buildArguments(join(ROOT, 'tests/fixtures/base'), disk.folder, built));
    expect(code).toBe(2);
    expect(stderr).toContain('a disk of its own is mounted there, which cannot be swapped. Name a folder in it.');
  });

  test('that has room again gets the same site, also on a machine that has no git', async () => {
    const nothing = join(temporary, 'no-programs');
    await mkdir(nothing);
    expect(spawnSync('git', ['--version'], { env: { PATH: nothing } }).error).toMatchObject({ code: 'ENOENT' });
    const { code, stderr } = await runCommand(args(), { ...onDisk(), PATH: nothing });
    expect([code, stderr]).toEqual([0, '']);
    expect(digestFolder(out)).toEqual(whole);
    expect(await beside()).toEqual(['dist']);
  }, 120_000);
});

/** A user who may read what everybody may, and owns nothing; we ourselves, where we are not root. */
const nobody = process.getuid?.() === 0 ? 65_534 : undefined;
const mayRead =
  nobody === undefined ||
  spawnSync(process.execPath, ['-e', `fs.readFileSync('${join(ROOT, 'package.json')}')`], { uid: nobody }).status === 0;
const canTell = process.platform !== 'win32' && mayRead;

describe.skipIf(!canTell)(
  `a folder that the user may not write to${canTell ? '' : ' (skipped: another user cannot read this project)'}`,
  () => {
    test.each([
      ['the folder around the site', 'site'],
      ['the site itself', 'site/dist'],
    ])('%s is told before any work is done', async (_, locked) => {
      const place = await mkdtemp(join(temporary, 'locked-'));
      const out = join(place, 'site/dist');
      await cp(built.folder, out, { recursive: true });
      for (const folder of [temporary, place, join(place, 'site'), out]) {
        await chmod(folder, 0o755);
        if (nobody !== undefined && folder !== temporary) await chown(folder, nobody, nobody);
      }
      await chmod(join(place, locked), 0o555);
      try {
        const running = startCommand(buildArguments(join(ROOT, 'tests/fixtures/base'), out, built), {}, nobody);
        expect(await running.ended).toBe(2);
        expect(running.said().trimEnd().split('\n')).toHaveLength(1);
        expect(running.said()).toMatch(/no right to "\S+"\. Have the right given, or name another folder\./);
        expect(running.said()).not.toMatch(ofPrograms);
      } finally {
        await chmod(join(place, locked), 0o755);
      }
      expect(digestFolder(out)).toEqual(whole);
      expect(await readdir(join(place, 'site'))).toEqual(['dist']);
    });
  },
);
