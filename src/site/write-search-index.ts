import { createReadStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { close, createIndex } from 'pagefind';
import type { SearchRecord } from '../views/types/search.ts';
import { searchRecordsFile } from './search-records-file.ts';

/** What Pagefind writes beside the index: interfaces of its own, a worker, and records that no page asks for. */
const unused = [
  'fragment',
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
  'pagefind-worker.js',
];

type Head = { readonly language: string; readonly folder: string };

/**
 * Makes the index of words of a site from the records beside its pages, into the folder that they name, and removes the
 * records. They are added in their order: an offer's number in the search is its place, and the same content gives the
 * same files.
 * @param memory resolves when there is room: writing takes four times the memory of adding
 * @throws Error where Pagefind refuses a record or cannot write
 */
export async function writeSearchIndex(out: string, memory: Promise<unknown>): Promise<void> {
  const file = searchRecordsFile(out);
  try {
    let head: Head | undefined;
    let index: Awaited<ReturnType<typeof createIndex>>['index'];
    for await (const line of createInterface({ input: createReadStream(file) })) {
      if (!head || !index) {
        head = JSON.parse(line) as Head;
        // Cards come from files of their own: the records of Pagefind are few and go.
        const made = await createIndex({ forceLanguage: head.language, maxFragments: 1 });
        if (!made.index) throw new Error(made.errors.join('\n'));
        index = made.index;
        continue;
      }
      const record = JSON.parse(line) as SearchRecord;
      const added = await index.addCustomRecord({ ...record, meta: { ...record.meta } });
      if (added.errors.length > 0) throw new Error(`${record.url}: ${added.errors.join('\n')}`);
    }
    await memory;
    if (head && index) await writeFiles(index, join(out, head.folder));
    await rm(file, { force: true });
  } finally {
    await close();
  }
}

async function writeFiles(
  index: NonNullable<Awaited<ReturnType<typeof createIndex>>['index']>,
  outputPath: string,
): Promise<void> {
  await mkdir(outputPath, { recursive: true });
  const written = await index.writeFiles({ outputPath });
  if (written.errors.length > 0) throw new Error(written.errors.join('\n'));
  for (const name of unused) await rm(join(outputPath, name), { recursive: true, force: true });
}
