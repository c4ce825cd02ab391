import { join } from 'node:path';

/** The file, beside the pages, that carries what can be searched from one step of the build to the next. */
export function searchRecordsFile(out: string): string {
  return join(out, '.search-records.jsonl');
}
