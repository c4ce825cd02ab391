import { searchFolder } from '../views/search-folder.ts';
import { inSearchOrder } from '../views/search-order.ts';
import { toSearchWords } from '../views/search-words.ts';
import { toSearchColumns } from '../views/to-search-columns.ts';
import { toTableRow } from '../views/to-table-row.ts';
import { CARDS_A_FILE, ROWS_A_FILE } from '../views/types/search.ts';
import type { ExportContext, Format, GeneratedFile } from './format.ts';

/**
 * What the search of the pages reads beside its index: a column of facts for each filter, cards of results, rows for
 * downloads, and the words that a misspelt one may have meant. Made for this site's own script: their shape may change
 * with it.
 */
export const searchFiles: Format = { id: 'search', files: filesOf };

function* filesOf({ site }: ExportContext): Generator<GeneratedFile> {
  const folder = searchFolder(site);
  const { facets, ranks } = toSearchColumns(site);
  const file = (name: string, content: unknown): GeneratedFile => ({
    path: `${folder}${name}.json`,
    content: JSON.stringify(content),
  });
  for (const [name, column] of Object.entries(facets)) yield file(`facets/${name}`, column);
  yield file('ranks', ranks);
  const offers = inSearchOrder(site);
  for (const [at, part] of partsOf(offers, CARDS_A_FILE))
    yield file(
      `cards/${at}`,
      part.map(({ id }) => site.entryOf(id)),
    );
  for (const [at, part] of partsOf(offers, ROWS_A_FILE))
    yield file(
      `rows/${at}`,
      part.map((offer) => toTableRow(offer, site)),
    );
  yield file('words', toSearchWords(site));
  yield file('columns', site.words.listDownload.columns);
}

function* partsOf<T>(items: readonly T[], size: number): Generator<readonly [number, readonly T[]]> {
  for (let at = 0; at * size < items.length; at++) yield [at, items.slice(at * size, (at + 1) * size)];
}
