import { appendFileSync, createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setImmediate } from 'node:timers/promises';
import { type ExportContext, type Format, type GeneratedFile, inOnePass } from '../exports/format.ts';

/** How many files are written at once. */
const atOnce = 16;

/** After so many, what else waits in this process has its turn: another thread may be drawing pages. */
const inOneTurn = 8;

/**
 * Writes the files that stand beside the pages. What grows with the catalogue is never whole in memory.
 * @param out folder of the site
 */
export async function writeGenerated(out: string, formats: readonly Format[], context: ExportContext): Promise<void> {
  await writeFiles(
    out,
    inOnePass(
      formats.flatMap(({ pass }) => pass ?? []),
      context,
    ),
  );
  for (const format of formats) if (!format.pass) await writeFiles(out, format.files(context));
}

/** Writes files into a folder, several at once. @throws what the first failure to write was, when none is at work any more */
export async function writeFiles(
  out: string,
  files: Iterable<GeneratedFile> | AsyncIterable<GeneratedFile>,
): Promise<void> {
  const folders = new Set<string>();
  const growing = new Map<string, string>();
  const writing = new Set<Promise<void>>();
  const failures: unknown[] = [];
  /** @returns what must be waited for before the next file, where too many are at work */
  const write = ({ path: below, content, more }: GeneratedFile): Promise<void> | undefined => {
    const path = join(out, below);
    if (more) {
      grow(growing, path, content);
      return undefined;
    }
    const folder = dirname(path);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    // A small file is written at once: handing it over and back costs several times the writing, and there are thousands.
    if (typeof content === 'string' || content instanceof Uint8Array) {
      writeFileSync(path, content);
      return undefined;
    }
    const one = pipeline(Readable.from(content), createWriteStream(path))
      .catch((error: unknown) => void failures.push(error))
      .then(() => void writing.delete(one));
    writing.add(one);
    return writing.size >= atOnce ? Promise.race(writing) : undefined;
  };
  let written = 0;
  try {
    // Files that are simply there are not waited for one by one: a hundred thousand promises would be made for nothing.
    if (Symbol.iterator in files) {
      for (const file of files) {
        const busy = write(file);
        if (busy) await busy;
        if (++written % inOneTurn === 0) await setImmediate();
        if (failures.length > 0) break;
      }
    } else {
      for await (const file of files) {
        await write(file);
        if (failures.length > 0) break;
      }
    }
    for (const [path, waiting] of growing) appendFileSync(path, waiting);
  } catch (error) {
    failures.push(error);
  }
  await Promise.all(writing);
  if (failures.length > 0) throw failures[0];
}

/** Pieces of a file wait until they are worth opening it. */
function grow(growing: Map<string, string>, path: string, content: GeneratedFile['content']): void {
  const added = typeof content === 'string' ? content : [...(content as Iterable<string>)].join('');
  const waiting = (growing.get(path) ?? '') + added;
  const isEnough = waiting.length >= pieceLength;
  if (isEnough) appendFileSync(path, waiting);
  growing.set(path, isEnough ? '' : waiting);
}

const pieceLength = 262_144;
