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

/** Writes files into a folder, several at once. */
export async function writeFiles(
  out: string,
  files: Iterable<GeneratedFile> | AsyncIterable<GeneratedFile>,
): Promise<void> {
  const folders = new Set<string>();
  const writing = new Set<Promise<void>>();
  for await (const file of files) {
    const path = join(out, file.path);
    if (!folders.has(dirname(path))) await mkdir(dirname(path), { recursive: true });
    folders.add(dirname(path));
    const written = writeOne(path, file.content).finally(() => writing.delete(written));
    writing.add(written);
    if (writing.size >= atOnce) await Promise.race(writing);
  }
  await Promise.all(writing);
}

/** A small file is written at once: handing it over and back costs several times the writing, and there are thousands. */
async function writeOne(path: string, content: GeneratedFile['content']): Promise<void> {
  if (typeof content === 'string' || content instanceof Uint8Array) writeFileSync(path, content);
  else await pipeline(Readable.from(content), createWriteStream(path));
}
