import { sources } from './sources.ts';
import { vocabulary } from './vocabulary.ts';

/** How sure the editors are of a source (frontmatter 3.3). */
export const confidences = vocabulary('confidence', sources.prospectus, {
  high: ['High', 'The editors see no reason to doubt it.'],
  medium: ['Medium', 'It is probably right, but it was not checked in a second place.'],
  low: ['Low', 'Be careful: the source is unclear, old or contradicts itself.'],
});
