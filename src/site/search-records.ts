import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Day } from '../values/day.ts';
import { createSiteContext } from '../views/site-context.ts';
import { toSearchRecord } from '../views/to-search-record.ts';
import { searchRecordsFile } from './search-records-file.ts';

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
 * Writes what can be searched, one line of JSON an offer, in the order of their ids: the language of the pages first.
 * The index is made from it by a process of its own, so that the memory of both is never needed at once.
 */
export async function writeSearchRecords(out: string, source: SearchSource): Promise<void> {
  const context = createSiteContext(source.catalogue, { today: source.today, base: source.base });
  const stream = createWriteStream(searchRecordsFile(out));
  stream.write(`${JSON.stringify({ language: context.language })}\n`);
  for (const offer of [...context.catalogue.offers.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const line = `${JSON.stringify(toSearchRecord(offer, context, source.wordsOf(offer.path)))}\n`;
    if (!stream.write(line)) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'finish');
}
