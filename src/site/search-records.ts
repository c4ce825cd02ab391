import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { searchFolder } from '../views/search-folder.ts';
import { inSearchOrder } from '../views/search-order.ts';
import type { SiteContext } from '../views/site-context.ts';
import { toSearchRecord } from '../views/to-search-record.ts';
import { searchRecordsFile } from './search-records-file.ts';

/**
 * Writes the words that can be searched, one line of JSON an offer, in the order of the search: first the language of
 * the pages and the folder of the search's files. The index is made from it by a process of its own, so that the memory
 * of both is never needed at once.
 * @param context of a catalogue without drafts
 * @param wordsOf plain words of an offer's body by the path of its file
 */
export async function writeSearchRecords(
  out: string,
  context: SiteContext,
  wordsOf: (path: string) => string | undefined,
): Promise<void> {
  await pipeline(Readable.from(linesOf(context, wordsOf)), createWriteStream(searchRecordsFile(out)));
}

function* linesOf(context: SiteContext, wordsOf: (path: string) => string | undefined): Generator<string> {
  yield `${JSON.stringify({ language: context.language, folder: searchFolder(context) })}\n`;
  for (const offer of inSearchOrder(context))
    yield `${JSON.stringify(toSearchRecord(offer, context, wordsOf(offer.path)))}\n`;
}
