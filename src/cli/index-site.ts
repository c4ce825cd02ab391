import { writeSearchIndex } from '../site/write-search-index.ts';
import { endWithParent } from './end-with-parent.ts';
import { tellFailure, tellFailures } from './plain-failure.ts';

/*
 * The last step of a build, in a process of its own: the search index, from the records that `make-site.ts` wrote.
 */

endWithParent();
tellFailures('The search index could not be written');
try {
  await writeSearchIndex(process.env['PROSPECTUS_OUT'] ?? '');
} catch (error) {
  tellFailure('The search index could not be written', error);
  process.exitCode = 1;
}
