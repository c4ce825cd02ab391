import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { close, createIndex } from 'pagefind';
import { cacheOf, loadCatalogue } from '../catalogue/load.ts';
import { withoutDrafts } from '../catalogue/without-drafts.ts';
import { createSiteContext } from '../views/site-context.ts';
import { toSearchRecord } from '../views/to-search-record.ts';
import { buildDay, environment } from './environment.ts';

/**
 * Writes the search index of a built site into `<out>/pagefind`: one record for each offer that is no draft, in the
 * order of their ids, so that the same content gives the same files.
 * @throws Error where Pagefind refuses a record or cannot write
 */
async function writeSearchIndex(out: string, base: string, root: string): Promise<void> {
  const loaded = await loadCatalogue(environment.content, {
    today: buildDay,
    cache: await cacheOf(environment.content, root),
  });
  const context = createSiteContext(withoutDrafts(loaded.catalogue), { today: loaded.today, base });
  const bodies = new Map(loaded.parsed.map(({ path, bodyText }) => [path, bodyText]));
  const { index, errors } = await createIndex({ forceLanguage: context.language });
  if (!index) throw new Error(errors.join('\n'));
  const offers = [...context.catalogue.offers.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  for (const offer of offers) {
    const { filters, ...record } = toSearchRecord(offer, context, bodies.get(offer.path));
    const lists = Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, [...values]]));
    const added = await index.addCustomRecord({ ...record, filters: lists });
    if (added.errors.length > 0) throw new Error(`${offer.id}: ${added.errors.join('\n')}`);
  }
  const outputPath = join(out, 'pagefind');
  await rm(outputPath, { recursive: true, force: true });
  await mkdir(outputPath, { recursive: true });
  const written = await index.writeFiles({ outputPath });
  if (written.errors.length > 0) throw new Error(written.errors.join('\n'));
}

const out = resolve(process.env['PROSPECTUS_OUT'] ?? 'dist');
const root = process.env['PROSPECTUS_ROOT'] ?? resolve(import.meta.dirname, '../..');
try {
  await writeSearchIndex(out, process.env['PROSPECTUS_BASE'] ?? '/', root);
} catch (error) {
  console.error(`The search index could not be written: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
} finally {
  await close();
}
