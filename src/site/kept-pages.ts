import { hash } from 'node:crypto';
import { copyFileSync, existsSync, linkSync, mkdirSync, statSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Which pages of the former site can be taken over, since they are made of the same. */
export type KeptPages = {
  /**
   * Whether a page need not be made: the former one, made of the same, will be taken over.
   * @param path of its file, below the root of the site
   * @param key asked for only where there is a former page: a digest of all that the page is made of
   */
  readonly keeps: (path: string, key: () => string) => boolean;
  /** Notes what a page that is made now is made of. */
  readonly note: (path: string, key: string) => void;
  /**
   * Takes the kept pages over, and writes down for the next build what every page is made of.
   * @returns paths of the kept pages
   */
  readonly settle: () => Promise<readonly string[]>;
};

/** A file of the former site as it was left: if somebody has changed it since, it is not taken over. */
type Known = { readonly key: string; readonly size: number; readonly modified: number };

type Register = { readonly version: string; readonly pages: Readonly<Record<string, Known>> };

/** @param data anything that JSON can write */
export function digestOf(data: unknown): string {
  return digestOfTexts(JSON.stringify(data));
}

/** A digest that says whether texts, or any one of them, have changed. */
export function digestOfTexts(...texts: readonly string[]): string {
  return hash('sha256', texts.join('\n'), 'base64url').slice(0, 22);
}

/**
 * @param options.former folder of the former site; it may be missing
 * @param options.out folder that the new site is written to
 * @param options.register file that says what the pages of the former site are made of
 * @param options.version digest of everything that all pages share: the code, the settings of the build
 */
export async function openKeptPages(options: {
  readonly former: string;
  readonly out: string;
  readonly register: string;
  readonly version: string;
}): Promise<KeptPages> {
  const { former, out, version } = options;
  const found = await readRegister(options.register);
  const known = found?.version === version ? untouched(former, found.pages) : new Map<string, Known>();
  const kept = new Map<string, Known>();
  const made = new Map<string, string>();
  return {
    keeps: (path, key) => {
      const one = known.get(path);
      if (!one || one.key !== key()) return false;
      kept.set(path, one);
      return true;
    },
    note: (path, key) => made.set(path, key),
    settle: async () => {
      const pages: Record<string, Known> = {};
      for (const [path, { key }] of kept) {
        takeOver(join(former, path), join(out, path));
        pages[path] = { key, ...stateOf(join(out, path)) };
      }
      for (const [path, key] of made) pages[path] = { key, ...stateOf(join(out, path)) };
      // Without it the next build only makes every page anew.
      await mkdir(dirname(options.register), { recursive: true })
        .then(() => writeFile(options.register, JSON.stringify({ version, pages } satisfies Register)))
        .catch(() => rm(options.register, { force: true }).catch(() => undefined));
      return [...kept.keys()];
    },
  };
}

/*
 * Without waiting: ten thousand times, asking the disk at once takes a tenth of the time of asking and being called back.
 */

/** Without copying, where the file system can give a file a second name. */
function takeOver(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

/** Pages whose files are still as they were left. */
function untouched(former: string, pages: Register['pages']): Map<string, Known> {
  const same = new Map<string, Known>();
  for (const [path, known] of Object.entries(pages)) {
    const file = join(former, path);
    if (!existsSync(file)) continue;
    const { size, modified } = stateOf(file);
    if (size === known.size && modified === known.modified) same.set(path, known);
  }
  return same;
}

function stateOf(file: string): { size: number; modified: number } {
  const { size, mtimeMs } = statSync(file);
  return { size, modified: mtimeMs };
}

async function readRegister(file: string): Promise<Register | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Register;
  } catch {
    return undefined;
  }
}
