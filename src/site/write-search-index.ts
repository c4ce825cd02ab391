import { createReadStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { close, createIndex } from 'pagefind';
import type { SearchRecord } from '../views/types/search.ts';
import { searchRecordsFile } from './search-records-file.ts';

/**
 * Makes the search index of a site from the records beside its pages, into `<out>/pagefind`, and removes the records.
 * Records are added in their order, so that the same content gives the same files.
 * @throws Error where Pagefind refuses a record or cannot write
 */
export async function writeSearchIndex(out: string): Promise<void> {
  const file = searchRecordsFile(out);
  try {
    let index: Awaited<ReturnType<typeof createIndex>>['index'];
    for await (const line of createInterface({ input: createReadStream(file) })) {
      if (!index) {
        const { language } = JSON.parse(line) as { language: string };
        const made = await createIndex({ forceLanguage: language });
        if (!made.index) throw new Error(made.errors.join('\n'));
        index = made.index;
        continue;
      }
      const { filters, ...record } = JSON.parse(line) as SearchRecord;
      const lists = Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, [...values]]));
      const added = await index.addCustomRecord({ ...record, filters: lists });
      if (added.errors.length > 0) throw new Error(`${record.url}: ${added.errors.join('\n')}`);
    }
    const outputPath = join(out, 'pagefind');
    await rm(outputPath, { recursive: true, force: true });
    await mkdir(outputPath, { recursive: true });
    const written = await index?.writeFiles({ outputPath });
    if (written && written.errors.length > 0) throw new Error(written.errors.join('\n'));
    await rm(file, { force: true });
  } finally {
    await close();
  }
}
