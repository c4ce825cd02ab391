import { compilePages } from '../site/program/compile-pages.ts';
import { endWithParent } from './end-with-parent.ts';
import { tellFailure, tellFailures } from './plain-failure.ts';
import { renameAcrossDisks } from './rename-across-disks.ts';
import { ROOT } from './root.ts';

/*
 * A step of a build that needs no content but the owner's own pages: Astro makes the program that draws the pages. In a
 * process of its own, beside the check: its memory is free again before the first page is drawn.
 */

const { PROSPECTUS_WORK: work = '', PROSPECTUS_PROGRAM: made = '', PROSPECTUS_DEBUG: debug } = process.env;

endWithParent();
tellFailures('The site could not be built');
renameAcrossDisks();
try {
  await compilePages({ root: ROOT, work, made, logLevel: debug === '1' ? 'error' : 'silent' });
} catch (error) {
  tellFailure('The site could not be built', error);
  process.exit(1);
}
