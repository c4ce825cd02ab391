import { sources } from './sources.ts';
import { type IdOf, vocabulary } from './vocabulary.ts';

/** Whether an offer counts towards something larger (frontmatter 4.10, amendment 12; Annex I). */
export const stackabilityKinds = vocabulary('stackability', sources.annexI, {
  'stand-alone': ['Stands alone', 'It has a value by itself.'],
  stackable: ['Stackable', 'It can count towards something larger, such as a certificate or a degree.'],
  'not-stackable': ['Not stackable', 'It cannot count towards something larger.'],
});

export type StackabilityKind = IdOf<typeof stackabilityKinds>;
