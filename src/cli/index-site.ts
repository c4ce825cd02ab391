import { writeSearchIndex } from '../site/write-search-index.ts';
import { endWithParent } from './end-with-parent.ts';

/*
 * The last step of a build, in a process of its own: the search index, from the records that `make-site.ts` wrote.
 */

endWithParent();
try {
  await writeSearchIndex(process.env['PROSPECTUS_OUT'] ?? '');
} catch (error) {
  console.error(`The search index could not be written: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
