import { createWriteStream, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ExportContext, Format, GeneratedFile } from '../exports/format.ts';

/** How many files are written at once. */
const atOnce = 16;

/**
 * Writes the files that stand beside the pages. What grows with the catalogue is never whole in memory.
 * @param out folder of the site
 */
export async function writeGenerated(out: string, formats: readonly Format[], context: ExportContext): Promise<void> {
  for (const format of formats) await writeFiles(out, format.files(context));
}

/** Writes files into a folder, several at once. @throws what the first failure to write was, when none is at work any more */
export async function writeFiles(
  out: string,
  files: Iterable<GeneratedFile> | AsyncIterable<GeneratedFile>,
): Promise<void> {
  const folders = new Set<string>();
  const writing = new Set<Promise<void>>();
  const failures: unknown[] = [];
  for await (const file of files) {
    const path = join(out, file.path);
    if (!folders.has(dirname(path))) await mkdir(dirname(path), { recursive: true });
    folders.add(dirname(path));
    const written = writeOne(path, file.content)
      .catch((error: unknown) => failures.push(error))
      .then(() => void writing.delete(written));
    writing.add(written);
    if (writing.size >= atOnce) await Promise.race(writing);
    if (failures.length > 0) break;
  }
  await Promise.all(writing);
  if (failures.length > 0) throw failures[0];
}

/** A small file is written at once: handing it over and back costs several times the writing, and there are thousands. */
async function writeOne(path: string, content: GeneratedFile['content']): Promise<void> {
  if (typeof content === 'string' || content instanceof Uint8Array) writeFileSync(path, content);
  else await pipeline(Readable.from(content), createWriteStream(path));
}
