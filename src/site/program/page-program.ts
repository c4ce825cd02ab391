import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * What Astro makes of the source of the pages: a program that draws them, with the styles and scripts that they link.
 * It depends on the code and on where the site stands, not on the catalogue, so that one serves many builds.
 */
export type PageProgram = {
  /** Folder of the code; it must stand within the project, where its packages are found. */
  readonly code: string;
  /** Folder of the styles, scripts and letters that the pages link. */
  readonly assets: string;
};

/** Parts of a program's folder. */
const [CODE, ASSETS, SOURCES] = ['code', 'assets', 'sources.json'] as const;

/** How many programs are kept that no build has used for an hour. */
const KEPT = 4;
const HOUR = 3_600_000;

/**
 * The program that an earlier build has left, where it is of the same source still.
 * @param folder of all programs
 * @param version digest of the code, its settings, and the place of the site
 */
export async function findProgram(folder: string, version: string): Promise<PageProgram | undefined> {
  const own = join(folder, version);
  try {
    const sources = JSON.parse(await readFile(join(own, SOURCES), 'utf8')) as Record<string, string>;
    for (const [file, digest] of Object.entries(sources)) if ((await digestOf(file)) !== digest) return undefined;
    const now = new Date();
    await utimes(own, now, now);
    return programIn(own);
  } catch {
    return undefined;
  }
}

/**
 * Keeps a program for later builds, and forgets those that have not been used for long.
 * @param made folder of what `compilePages` has made, on the disk of `folder`
 * @returns the program where it now is: another build's, where that came first
 */
export async function keepProgram(folder: string, version: string, made: string): Promise<PageProgram> {
  const own = join(folder, version);
  await mkdir(folder, { recursive: true });
  // Refused where one stands there. It is removed only if its sources are others: a build may be drawing with it.
  await rename(made, own).catch(async () => {
    if (await findProgram(folder, version)) return;
    await rm(own, { recursive: true, force: true });
    await rename(made, own);
  });
  await forgetOld(folder);
  return programIn(own);
}

/** Writes down of which files a program was made, beside those that its version knows. */
export async function noteSources(made: string, files: Iterable<string>): Promise<void> {
  const digests = await Promise.all([...files].sort().map(async (file) => [file, await digestOf(file)] as const));
  await writeFile(join(made, SOURCES), JSON.stringify(Object.fromEntries(digests)));
}

/** The program that stands in a folder. */
export function programIn(own: string): PageProgram {
  return { code: join(own, CODE), assets: join(own, ASSETS) };
}

async function digestOf(file: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(file))
    .digest('base64url');
}

async function forgetOld(folder: string): Promise<void> {
  const found: { path: string; used: number }[] = [];
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const used = await stat(path).then(
      ({ mtimeMs }) => mtimeMs,
      () => 0,
    );
    if (used < Date.now() - HOUR) found.push({ path, used });
  }
  const old = found.sort((a, b) => b.used - a.used).slice(KEPT);
  for (const { path } of old) await rm(path, { recursive: true, force: true });
}
