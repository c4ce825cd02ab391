import { execFile } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importsOf } from '../architecture.ts';
import { ROOT } from '../site/command.ts';

type Locked = {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
};

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const lock = JSON.parse(read('package-lock.json')) as {
  lockfileVersion: number;
  packages: Record<string, Locked>;
};
const own = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;

/** What is wrong with an entry of the lock file: npm would install something that nobody has looked at. */
function faultOf({ version = '', resolved, integrity = '', link }: Locked): string | null {
  if (link) return 'a link to a folder';
  if (!/^\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/.test(version)) return `no plain version: ${version}`;
  if (!/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity)) return `no digest of its bytes: ${integrity}`;
  if (resolved !== undefined && !/^https:\/\/registry\.npmjs\.org\/[^?#]+\.tgz$/.test(resolved))
    return `not from the registry: ${resolved}`;
  return null;
}

describe('packages', () => {
  test('are locked: each with its exact version and the digest of its bytes, from the registry', () => {
    const entries = Object.entries(lock.packages).filter(([path]) => path !== '');
    expect(lock.lockfileVersion).toBe(3);
    expect(entries.length).toBeGreaterThan(500);
    expect(entries.filter(([, entry]) => faultOf(entry) !== null)).toEqual([]);
    expect(read('.npmrc')).toContain('omit-lockfile-registry-resolved=true');
  });

  test.each<[string, Locked]>([
    ['git', { version: 'git+ssh://git@github.com/a/b.git#0123456' }],
    ['a folder', { version: '1.0.0', link: true }],
    [
      'another host',
      { version: '1.0.0', integrity: `sha512-${'A'.repeat(86)}==`, resolved: 'https://evil.example/a.tgz' },
    ],
    [
      'plain http',
      { version: '1.0.0', integrity: `sha512-${'A'.repeat(86)}==`, resolved: 'http://registry.npmjs.org/a.tgz' },
    ],
    ['somewhere without a digest', { version: '1.0.0' }],
    ['somewhere with a weak digest', { version: '1.0.0', integrity: 'sha1-AAAA' }],
  ])('that come from %s would be seen', (_, entry) => {
    expect(faultOf(entry)).not.toBeNull();
  });

  test('are named in one exact version each, which the lock file holds', () => {
    for (const list of ['dependencies', 'optionalDependencies', 'devDependencies']) {
      for (const [name, version] of Object.entries(own[list] ?? {})) {
        expect(version, name).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/);
        expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version);
      }
    }
  });

  test('need no script of theirs to be installed, and every recipe refuses such scripts', () => {
    const withScripts = Object.entries(lock.packages).filter(([, { hasInstallScript }]) => hasInstallScript);
    // It only makes the start of its command faster; builds call the program itself.
    expect(withScripts.map(([path]) => path)).toEqual(['node_modules/esbuild']);
    for (const recipe of ['.github/workflows/catalogue.yml', 'docs/gitlab-ci.yml', 'docs/Containerfile']) {
      const installs = read(recipe).match(/npm (?:ci|install)\b.*/g) ?? [];
      expect(installs.length, recipe).toBeGreaterThan(0);
      for (const install of installs) expect(install, recipe).toMatch(/^npm ci --ignore-scripts\b/);
    }
  });

  test('that reach readers’ browsers are two', () => {
    const files = new Map(
      globSync('src/**/*.{ts,astro}', { cwd: ROOT }).map((path) => [path, { path, text: read(path) }] as const),
    );
    const starts = [...files.keys()].filter((path) => path.startsWith('src/client/') && !path.endsWith('.test.ts'));
    const reached = new Set<string>();
    const seen = new Set(starts);
    for (const path of seen) {
      const file = files.get(path);
      if (!file && !path.startsWith('src/')) reached.add(path);
      else if (file) for (const { to, value } of importsOf(file)) if (value) seen.add(to);
    }
    // Pagefind is loaded by its address, from the folder of the search.
    expect([...reached]).toEqual(['fastest-levenshtein']);
  });

  test('are listed by "npm run sbom" in CycloneDX, each with version and digest', async () => {
    const bom = JSON.parse(await outputOf('npm', ['run', '--silent', 'sbom'])) as {
      bomFormat: string;
      components: { name: string; group?: string; version: string; hashes?: { alg: string; content: string }[] }[];
    };
    expect(bom.bomFormat).toBe('CycloneDX');
    const listed = new Map(
      bom.components.map(({ group, name, version, hashes }) => [
        `${group ? `${group}/` : ''}${name} ${version}`,
        hashes?.[0]?.alg === 'SHA-512',
      ]),
    );
    const locked = Object.entries(lock.packages).filter(([path]) => path !== '');
    const missing = locked.map(
      ([path, { version }]) => `${path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)} ${version}`,
    );
    // With --omit=dev npm 11 leaves out whatever a package for tests needs too: Vite and Zod among them.
    expect(missing.filter((one) => listed.get(one) !== true)).toEqual([]);
  }, 120_000);
});

describe('SECURITY.md', () => {
  const text = read('SECURITY.md');

  test('names for each threat where it is shown: files and folders that are there', () => {
    const paths = [...text.matchAll(/`((?:tests|src|docs|content|\.github)\/[\w./*-]+|package-lock\.json)`/g)].map(
      ([, path = '']) => path,
    );
    expect(paths.length).toBeGreaterThan(12);
    expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  test('tells of all four: a contributor, a page, a link and a package; and leaves no row without a proof', () => {
    const rows = text.split('\n').filter((line) => /^\| (?!-|who )/.test(line));
    const who = rows.map((row) => row.split('|')[1]?.trim() ?? '').filter(Boolean);
    for (const wanted of [/contributes/, /page that embeds/, /link/, /package/])
      expect(who).toContainEqual(expect.stringMatching(wanted));
    for (const row of rows) expect(row.split('|').at(-2)?.trim(), row).not.toMatch(/^–?$/);
  });
});

function outputOf(program: string, args: readonly string[]): Promise<string> {
  return new Promise((done, fail) => {
    execFile(program, args, { cwd: ROOT, maxBuffer: 64 * 1024 * 1024 }, (error, out) =>
      error ? fail(error) : done(out),
    );
  });
}
