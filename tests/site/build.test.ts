import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildArguments, builtSite } from './built-site.ts';
import { ROOT, runCommand } from './command.ts';
import { digestFolder } from './folder.ts';

let temporary: string;

beforeAll(async () => {
  temporary = await realpath(await mkdtemp(join(tmpdir(), 'prospectus-build-')));
});

afterAll(() => rm(temporary, { recursive: true, force: true }));

/** A folder that looks like a site that was built before. */
async function formerSite(name: string): Promise<string> {
  const out = join(temporary, name, 'dist');
  await mkdir(out, { recursive: true });
  await writeFile(join(out, 'index.html'), 'the former site');
  return out;
}

describe('build', () => {
  test('gives the same bytes from the same content on another machine, wherever it lies, whatever was built before and in however many threads', async () => {
    const first = await builtSite();
    const content = join(temporary, 'elsewhere/content');
    await cp(join(ROOT, 'content'), content, { recursive: true });
    const out = join(temporary, 'elsewhere/dist');
    const otherMachine = {
      PROSPECTUS_CACHE: join(temporary, 'elsewhere/store'),
      TZ: 'Pacific/Kiritimati',
      LC_ALL: 'et_EE.UTF-8',
      LANG: 'et_EE.UTF-8',
      // A second thread draws what it can, as in a large catalogue.
      PROSPECTUS_APART_FROM: '1',
      // What tools of the web set in the surroundings of a build, and a build must not take for its own.
      DEV: '1',
      MODE: 'test',
      NODE_ENV: 'development',
      BASE_URL: '/wrong/',
      SITE: 'https://wrong.example',
    };
    // Another catalogue is built from the same installation at the same time.
    const other = { site: 'https://x.example', base: '/', content: join(ROOT, 'tests/fixtures/base') };
    const [{ code, stderr }, beside] = await Promise.all([
      runCommand(buildArguments(content, out, first), otherMachine),
      runCommand(buildArguments(other.content, join(temporary, 'beside'), other), {}),
    ]);
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(beside).toMatchObject({ code: 0, stderr: '' });
    const [before, after] = [digestFolder(first.folder), digestFolder(out)];
    expect(Object.keys(before).filter((name) => name.startsWith('search/')).length).toBeGreaterThan(5);
    expect(Object.keys(after)).toEqual(Object.keys(before));
    expect(Object.keys(before).filter((name) => before[name] !== after[name])).toEqual([]);
  }, 300_000);

  test.for([
    ['throws', 'Hello {boom.x}', /built: pages\/mine\.mdx: boom is not defined/],
    [
      'imports nothing',
      'import A from "./nix.astro"\n\n<A />',
      /Could not resolve '\.\/nix\.astro' in \/.+\/pages\/mine\.mdx/,
    ],
  ] as const)(
    'names the page of the owner that %s, in plain lines',
    { timeout: 120_000 },
    async ([what, text, said]) => {
      const content = join(temporary, `own ${what}`);
      await cp(join(ROOT, 'tests/fixtures/base'), content, { recursive: true });
      await mkdir(join(content, 'pages'));
      await writeFile(join(content, 'pages/mine.mdx'), `---\ntitle: Mine\n---\n\n${text}\n`);
      const out = await formerSite(`own ${what} site`);
      const { code, stderr } = await runCommand(buildArguments(content, out, { site: 'https://x.example', base: '/' }));
      expect(code).toBe(1);
      expect(stderr).toMatch(said);
      expect(stderr.trim().split('\n')).toHaveLength(2);
      expect(await readdir(out)).toEqual(['index.html']);
    },
  );

  test('stops at an error of the content with exit code 1, tells it, and leaves the former site as it was', async () => {
    const content = join(temporary, 'faulty');
    await cp(join(ROOT, 'tests/fixtures/base'), content, { recursive: true });
    await writeFile(join(content, 'offers/hillside-college/broken.mdx'), '---\ntitle: Broken\ncolour: red\n---\n');
    const out = await formerSite('stopped');
    const site = { site: 'https://x.example', base: '/' };
    const { code, stdout, stderr } = await runCommand(buildArguments(content, out, site));
    expect(code).toBe(1);
    expect(stdout).toContain('broken.mdx:3:1');
    expect(stdout).toContain('schema/unknown-key');
    expect(stderr).toContain('Nothing was built');
    expect(digestFolder(out)).toEqual(digestFolder(await formerSite('untouched')));
    expect(await readdir(join(temporary, 'stopped'))).toEqual(['dist']);
  });

  test.each([
    ['an option that there is not', ['--todya', '2026-11-22'], 'there is no option --todya. Did you mean --today?'],
    ['a day that there is not', ['--today', '2026-02-30'], '"2026-02-30" is not a day'],
    ['a base without slashes', ['--base', 'catalogue'], '"catalogue" is not a path'],
    ['a site with a path', ['--site', 'https://x.example/y'], 'holds more than the address of a site'],
    ['content that there is not', ['--content', '/nowhere/content'], 'there is no folder "/nowhere/content"'],
    ['an output that would replace the code', ['--out', 'src'], 'it would replace '],
    ['an output below a file', ['--out', 'package.json/dist'], 'is a file, not a folder'],
    ['an output below a folder that a file stands for', ['--out', 'package.json/a/dist'], 'there is no folder'],
    ['an output with other things in it', ['--out', 'tests'], 'no site that was built before'],
  ])('refuses %s in one line, with exit code 2', async (_, args, message) => {
    const { code, stdout, stderr } = await runCommand(['build', ...args]);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stdout).toBe('');
    expect(existsSync(join(ROOT, 'tests/index.html'))).toBe(false);
  });
});
