import { readFileSync } from 'node:fs';
import { appendFile, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Something kept between runs: its key, and the digest of what it was made of. */
export type Kept = { readonly key: string; readonly digest: string };

/**
 * How one kind of thing is written as a line, and read again: in parts, texts of JSON on one line each, so that a part
 * which nobody asks for need not be read. Undefined, or any exception, for a line that is faulty.
 */
export type LineForm<T> = {
  readonly identify: (one: T) => Kept;
  readonly write: (one: T) => readonly string[];
  readonly read: (parts: readonly string[]) => T | undefined;
};

/** Things kept between runs, by key and digest. */
export type KeptLines<T> = {
  readonly get: (key: string, digest: string) => T | undefined;
  /** Keeps what was made anew and forgets what is gone. A file that cannot be written is no fault. */
  readonly save: (all: readonly T[]) => Promise<void>;
};

/** Lines that are written at once, so that the text of a large catalogue is never whole in memory. */
const BATCH = 500;

/**
 * Opens a file of lines, one kept thing each, the newest of a key last; the first line names the version. One changed
 * thing costs one appended line; the file is written anew when half of it is stale.
 * @param version of everything that the lines depend on beside their digests: another one forgets all
 */
export async function openKeptLines<T>(file: string, version: string, form: LineForm<T>): Promise<KeptLines<T>> {
  const kept = new Map<string, { readonly digest: string; readonly one: T }>();
  let lines = 0;
  const [head, ...rest] = textOf(file).split('\n');
  const usable = head === version;
  for (const line of usable ? rest : []) {
    if (line === '') continue;
    lines++;
    try {
      const parts = partsOf(line);
      const one = parts && form.read(parts);
      if (one === undefined) continue;
      const { key, digest } = form.identify(one);
      kept.set(key, { digest, one });
    } catch {
      // A broken line is passed over: what it held is made anew.
    }
  }
  const fresh = new Set<string>();
  return {
    get: (key, digest) => {
      const found = kept.get(key);
      if (found?.digest === digest) return found.one;
      fresh.add(key);
      return undefined;
    },
    save: async (all) => {
      const added = all.filter((one) => fresh.has(form.identify(one).key));
      if (usable && added.length === 0 && lines < all.length * 2) return;
      try {
        await mkdir(dirname(file), { recursive: true });
        if (usable && added.length + lines < all.length * 2) {
          await appendFile(file, added.map((one) => lineOf(form.write(one))).join(''));
        } else await writeAnew(file, version, all, form);
      } catch {
        // Without what was kept the next run only takes longer.
      }
    },
  };
}

/** Lines are written in ASCII: a text of single bytes takes half the memory, and nothing is decoded. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'latin1');
  } catch {
    return '';
  }
}

/** JSON holds no tab; its length at the beginning tells a line that was cut off. */
function lineOf(parts: readonly string[]): string {
  const written = parts.join('\t').replace(/[^\0-\x7F]/g, escapeUnit);
  return `${written.length}\t${written}\n`;
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function partsOf(line: string): string[] | undefined {
  const start = line.indexOf('\t') + 1;
  const isWhole = start > 0 && Number(line.slice(0, start - 1)) === line.length - start;
  return isWhole ? line.slice(start).split('\t') : undefined;
}

async function writeAnew<T>(file: string, version: string, all: readonly T[], form: LineForm<T>): Promise<void> {
  const aside = `${file}.${process.pid}.tmp`;
  const handle = await open(aside, 'w');
  try {
    await handle.write(`${version}\n`);
    for (let from = 0; from < all.length; from += BATCH) {
      const batch = all.slice(from, from + BATCH);
      await handle.write(batch.map((one) => lineOf(form.write(one))).join(''));
    }
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  } finally {
    await handle.close();
  }
  await rename(aside, file);
}
