import { sources } from './sources.ts';
import { vocabulary } from './vocabulary.ts';

/** Whether an offer stands at a level or was only compared with it (frontmatter 4.4). */
export const levelBases = vocabulary('level basis', sources.prospectus, {
  assigned: ['At this level', 'The offer was placed at this level.'],
  equivalent: [
    'Comparable to this level',
    'Somebody judged the offer to be comparable to this level; it is not an award at this level.',
  ],
});
