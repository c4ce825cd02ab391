import { sources } from './sources.ts';
import { vocabulary } from './vocabulary.ts';

/** Whether somebody watches over the assessment (frontmatter 4.9; Recommendation of 2022, Annex I). */
export const supervisions = vocabulary('supervision', sources.annexI, {
  unsupervised: ['Not supervised', 'Nobody watches while you do the assessment.'],
  supervised: ['Supervised', 'Somebody watches while you do the assessment; where is not said.'],
  'supervised-online': ['Supervised online', 'Somebody watches over the internet while you do the assessment.'],
  'supervised-on-site': ['Supervised on site', 'You do the assessment in a room where somebody watches.'],
});
