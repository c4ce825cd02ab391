import { writeSearchIndex } from '../site/write-search-index.ts';
import { endWithParent } from './end-with-parent.ts';
import { tellFailure, tellFailures } from './plain-failure.ts';

/*
 * The search index, from the records that `make-site.ts` wrote, in a process of its own. The records are read while pages
 * are made; the index is written when the memory of the pages is free again, which the parent says.
 */

endWithParent();
tellFailures('The search index could not be written');
try {
  const pagesAreMade = new Promise<void>((resolve) => {
    process.channel?.ref();
    process.once('message', () => {
      // From now on nothing but work is a reason to stay: the indexer may be gone without an answer.
      process.channel?.unref();
      resolve();
    });
  });
  await writeSearchIndex(process.env['PROSPECTUS_OUT'] ?? '', pagesAreMade);
} catch (error) {
  tellFailure('The search index could not be written', error);
  process.exitCode = 1;
} finally {
  process.channel?.unref();
}
