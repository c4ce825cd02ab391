import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { generateContent } from '../bench/generate.ts';
import { type Hostile, writeHarmlessTwin, writeHostileContent } from '../security/contributed/hostile-content.ts';
import { ROOT, runCommand } from './command.ts';
import { writeLookContent } from './look-content.ts';
import { writeSmallContent } from './small-content.ts';

/** A site that stands built, and what it was built for. */
export type BuiltSite = { readonly folder: string; readonly base: string; readonly site: string };

/** The day for which all sites of the tests are built. */
export const TODAY = '2026-11-22';

const cache = join(ROOT, 'node_modules/.cache/test-site');
const code = ['src/**/*', 'public/**/*', 'astro.config.mjs', 'package-lock.json'];

/**
 * The site of the real content, built once for a run of the tests, however many files and projects ask for it. It is
 * kept until something changes that it is made of.
 * @param base the path that it stands under
 */
export function builtSite(base = '/'): Promise<BuiltSite> {
  const name = base === '/' ? 'real' : `below${base.replaceAll('/', '-')}`;
  const site =
    real.get(base) ??
    build(name, ['content/**/*'], 'https://catalogue.example', base, async () => join(ROOT, 'content'));
  real.set(base, site);
  return site;
}
const real = new Map<string, Promise<BuiltSite>>();

/** The site of the small content, which lay outside the project, under `/catalogue/`. */
export function builtElsewhere(): Promise<BuiltSite> {
  elsewhere ??= build(
    'elsewhere',
    ['tests/fixtures/base/**/*', 'tests/site/small-content.ts'],
    'https://elsewhere.example',
    '/catalogue/',
    async (temporary) => {
      const content = join(temporary, 'content');
      await writeSmallContent(content);
      return content;
    },
  );
  return elsewhere;
}
let elsewhere: Promise<BuiltSite> | undefined;

/** The site of the small content with a look of its own: colours, highlighter, logo and letters of the device. */
export function builtWithLook(): Promise<BuiltSite> {
  withLook ??= build(
    'look',
    ['tests/fixtures/base/**/*', 'tests/site/small-content.ts', 'tests/site/look-content.ts'],
    'https://look.example',
    '/look/',
    async (temporary) => {
      const content = join(temporary, 'content');
      await writeLookContent(content);
      return content;
    },
  );
  return withLook;
}
let withLook: Promise<BuiltSite> | undefined;

/**
 * The site of a hundred generated offers: what a catalogue of that size weighs.
 * @param base the path that it stands under
 */
export function builtGenerated(base = '/'): Promise<BuiltSite> {
  const name = base === '/' ? 'generated' : `below${base.replaceAll('/', '-')}generated`;
  generated ??= build(name, ['tests/bench/generate.ts'], 'https://generated.example', base, async (temporary) => {
    const content = join(temporary, 'content');
    generateContent(content, 100);
    return content;
  });
  return generated;
}
let generated: Promise<BuiltSite> | undefined;

/** The site of a catalogue that holds every attack in every place, with what became of each; and the same with harmless words. */
export async function builtHostile(): Promise<{
  readonly hostile: BuiltSite;
  readonly harmless: BuiltSite;
  readonly placings: Hostile;
}> {
  const inputs = ['tests/security/attacks/**/*', 'tests/security/contributed/**/*'];
  const of = (name: string, write: (content: string, place: string) => Promise<unknown>): Promise<BuiltSite> =>
    build(name, inputs, 'https://hostile.example', '/', async (temporary, place) => {
      const content = join(temporary, 'content');
      await write(content, place);
      return content;
    });
  const [hostile, harmless] = await Promise.all([
    of('hostile', async (content, place) => {
      await writeFile(placingsIn(place), JSON.stringify(await writeHostileContent(content)));
    }),
    of('harmless', writeHarmlessTwin),
  ]);
  const placings = JSON.parse(await readFile(placingsIn(dirname(hostile.folder)), 'utf8')) as Hostile;
  return { hostile, harmless, placings };
}

/** Finding out what the checks let through takes as long as building: it is kept with what was built from it. */
const placingsIn = (place: string): string => join(place, 'placings.json');

/** What `build` is called with for a site of the tests. */
export function buildArguments(content: string, out: string, { site, base }: Omit<BuiltSite, 'folder'>): string[] {
  return ['build', '--content', content, '--out', out, '--site', site, '--base', base, '--today', TODAY];
}

async function build(
  name: string,
  inputs: readonly string[],
  site: string,
  base: string,
  content: (temporary: string, place: string) => Promise<string>,
): Promise<BuiltSite> {
  const place = join(cache, `${name}-${digest([...code, ...inputs])}`);
  const built: BuiltSite = { folder: join(place, 'site'), base, site };
  await mkdir(cache, { recursive: true });
  await once(place, built.folder, async () => {
    await removeOld(name);
    await mkdir(place, { recursive: true });
    const temporary = await mkdtemp(join(tmpdir(), 'prospectus-content-'));
    try {
      const folder = await content(temporary, place);
      const {
        code: exit,
        stdout,
        stderr,
      } = await runCommand(buildArguments(folder, built.folder, built), {
        PROSPECTUS_CACHE: join(temporary, 'store'),
      });
      if (exit !== 0)
        throw new Error(`the site of the tests cannot be built (exit code ${exit}):\n${stdout}\n${stderr}`);
    } finally {
      await rm(temporary, { recursive: true, force: true });
    }
  });
  return built;
}

/** A digest of the names and texts of files; tests beside the code do not count. */
function digest(patterns: readonly string[]): string {
  const hash = createHash('sha256').update(process.version);
  const found = patterns.flatMap((pattern) => globSync(pattern, { cwd: ROOT }));
  for (const path of found.filter((name) => !name.endsWith('.test.ts')).toSorted()) {
    const absolute = join(ROOT, path);
    if (statSync(absolute).isFile()) hash.update(`${path}\n`).update(readFileSync(absolute));
  }
  return hash.digest('hex').slice(0, 16);
}

/** Makes a folder, unless it is there or another process is at it: then that one is waited for. */
async function once(place: string, folder: string, make: () => Promise<void>): Promise<void> {
  const lock = `${place}.lock`;
  while (!existsSync(folder)) {
    const mine = await writeFile(lock, String(process.pid), { flag: 'wx' }).then(
      () => true,
      () => false,
    );
    if (!mine) {
      const owner = Number(await readFile(lock, 'utf8').catch(() => ''));
      if (owner > 0 && !isAlive(owner)) await rm(lock, { force: true });
      await wait(200);
      continue;
    }
    try {
      if (!existsSync(folder)) await make();
    } finally {
      await rm(lock, { force: true });
    }
  }
}

/** What was built from an earlier state of the files, and is not in use by a run that has just begun. */
async function removeOld(name: string): Promise<void> {
  const hour = 60 * 60 * 1000;
  for (const each of await readdir(cache)) {
    const path = join(cache, each);
    const isOld = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) > hour;
    if (each.startsWith(`${name}-`) && isOld) await rm(path, { recursive: true, force: true });
  }
}

function isAlive(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch {
    return false;
  }
}
