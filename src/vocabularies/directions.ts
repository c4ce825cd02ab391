import { sources } from './sources.ts';
import { vocabulary } from './vocabulary.ts';

/** In which direction micro-credentials add up (frontmatter 4.10). */
export const directions = vocabulary('direction', sources.nufficStacking, {
  vertical: ['Upwards', 'Each one builds on the one before and leads to a higher level.'],
  horizontal: ['Wider', 'They are at the same level and make your knowledge broader.'],
  'value-adding': ['Added to a qualification', 'It adds a special skill to a qualification that you have.'],
});
