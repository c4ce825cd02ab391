import { compilePages } from '../site/program/compile-pages.ts';
import { endWithParent } from './end-with-parent.ts';
import { tellFailure, tellFailures } from './plain-failure.ts';
import { ROOT } from './root.ts';

/*
 * A step of a build that needs no content but the owner's own pages: Astro makes the program that draws the pages. In a
 * process of its own, beside the check: its memory is free again before the first page is drawn.
 */

const { PROSPECTUS_CONTENT: content = '', PROSPECTUS_WORK: work = '', PROSPECTUS_PROGRAM: made = '' } = process.env;
const logLevel = process.env['PROSPECTUS_DEBUG'] === '1' ? 'error' : 'silent';

endWithParent();
tellFailures('The site could not be built');
try {
  await compilePages({ root: ROOT, content, work, made, logLevel });
} catch (error) {
  tellFailure('The site could not be built', error);
  process.exit(1);
}
