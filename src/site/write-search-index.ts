import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Day } from '../values/day.ts';
import { createSiteContext } from '../views/site-context.ts';
import { toSearchRecord } from '../views/to-search-record.ts';

/** What the search index is made of. */
export type SearchSource = {
  /** Without drafts. */
  readonly catalogue: Catalogue;
  readonly today: Day;
  /** Path under which the site stands. */
  readonly base: string;
  /** Plain words of an offer's body by the path of its file. */
  readonly wordsOf: (path: string) => string | undefined;
};

/**
 * Writes the search index of a built site into `<out>/pagefind`: one record for each offer, in the order of their ids,
 * so that the same content gives the same files.
 * @throws Error where Pagefind refuses a record or cannot write
 */
export async function writeSearchIndex(out: string, source: SearchSource): Promise<void> {
  const context = createSiteContext(source.catalogue, { today: source.today, base: source.base });
  try {
    const { index, errors } = await createIndex({ forceLanguage: context.language });
    if (!index) throw new Error(errors.join('\n'));
    const offers = [...context.catalogue.offers.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
    for (const offer of offers) {
      const { filters, ...record } = toSearchRecord(offer, context, source.wordsOf(offer.path));
      const lists = Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, [...values]]));
      const added = await index.addCustomRecord({ ...record, filters: lists });
      if (added.errors.length > 0) throw new Error(`${offer.id}: ${added.errors.join('\n')}`);
    }
    const outputPath = join(out, 'pagefind');
    await rm(outputPath, { recursive: true, force: true });
    await mkdir(outputPath, { recursive: true });
    const written = await index.writeFiles({ outputPath });
    if (written.errors.length > 0) throw new Error(written.errors.join('\n'));
  } finally {
    await close();
  }
}
