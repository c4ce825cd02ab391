import { sources } from './sources.ts';
import { vocabulary } from './vocabulary.ts';

/** What another title of an offer is (frontmatter 4.1). */
export const titleKinds = vocabulary('kind of title', sources.prospectus, {
  former: ['Former title', 'The offer had this title earlier.'],
  short: ['Short title', 'A shorter form of the title.'],
  other: ['Other title', 'The offer is also known under this title.'],
});
