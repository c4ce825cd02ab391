import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { outFolder } from '../site/program/compile-pages.ts';
import { findProgram, keepProgram, type PageProgram, programIn } from '../site/program/page-program.ts';
import { pagesVersion } from '../site/program/pages-version.ts';
import { ROOT } from './root.ts';
import { runStep } from './run-step.ts';

/** Where a site will stand: the origin, and the path with slashes. */
export type Place = { readonly site: string; readonly base: string };

/** The program that draws the pages, in the making. */
export type Preparation = {
  readonly version: string;
  /** @returns undefined where it could not be made; why was told */
  readonly program: () => Promise<PageProgram | undefined>;
  /** Ends what is still at work. */
  readonly stop: () => Promise<void>;
};

/**
 * Finds the program that draws the pages, or begins to make it.
 * @param options.work folder of this build alone
 * @param options.cache whether the program of an earlier build will do
 */
export async function preparePages(
  content: string,
  place: Place,
  options: { readonly work: string; readonly cache: boolean },
): Promise<Preparation> {
  const { work, cache } = options;
  const version = await pagesVersion(ROOT, content, place);
  const found = cache ? await findProgram(PROGRAMS, version) : undefined;
  if (found) return { version, program: async () => found, stop: async () => undefined };
  const made = join(work, 'program');
  const stopping = new AbortController();
  const step = runStep({
    program: 'compile-pages.ts',
    // Measured; without a limit it takes a quarter more memory than it needs.
    flags: ['--max-old-space-size=250', '--max-semi-space-size=4'],
    env: {
      ...process.env,
      PROSPECTUS_OUT: outFolder(work),
      PROSPECTUS_PROGRAM: made,
      PROSPECTUS_SITE: place.site,
      PROSPECTUS_BASE: place.base,
    },
    signal: stopping.signal,
  });
  const program = step.then(async (code) => {
    if (code !== 0) return undefined;
    return cache ? keepProgram(PROGRAMS, version, made) : programIn(made);
  });
  // Asked for later: until then nobody hears of a failure.
  program.catch(() => undefined);
  return {
    version,
    program: () => program,
    stop: async () => {
      stopping.abort();
      await step.catch(() => undefined);
    },
  };
}

const PROGRAMS = join(ROOT, '.astro/programs');

/**
 * Where a site will stand: as told by the variables of the build, else by the address in the settings.
 * @throws TypeError where `url` is no address
 */
export function placeBy(url: string): Place {
  const { PROSPECTUS_SITE: site, PROSPECTUS_BASE: base } = process.env;
  const { origin, pathname } = new URL(url);
  const path = pathname.endsWith('/') ? pathname : `${pathname}/`;
  return { site: site || origin, base: base || (site ? '/' : path) };
}

/** The same before the content is checked; undefined where the settings cannot be read so far. */
export async function likelyPlace(content: string): Promise<Place | undefined> {
  try {
    const settings: unknown = parse(await readFile(join(content, 'catalogue.yaml'), 'utf8'));
    return placeBy(String((settings as { url?: unknown }).url));
  } catch {
    return undefined;
  }
}
