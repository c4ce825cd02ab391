import { sources } from './sources.ts';
import { vocabulary } from './vocabulary.ts';

/** Who owns a provider (frontmatter 5). */
export const sectors = vocabulary('sector', sources.prospectus, {
  public: ['Public', 'It belongs to a state, a region or a town.'],
  'private-non-profit': ['Private, not for profit', 'It is private and does not make profits for owners.'],
  'private-for-profit': ['Private, for profit', 'It is a private company that may make a profit.'],
});
