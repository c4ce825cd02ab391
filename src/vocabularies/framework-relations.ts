import { sources } from './sources.ts';
import { vocabulary } from './vocabulary.ts';

/** How a level framework stands to the European Qualifications Framework (frontmatter 8, decision 3). */
export const frameworkRelations = vocabulary('relation to the EQF', sources.eqfRecommendation2017, {
  referenced: [
    'Linked to the EQF',
    'The country has officially linked its levels to those of the European Qualifications Framework.',
  ],
  compared: [
    'Compared with the EQF',
    'A study has compared the levels with the European ones; the country has not linked them officially.',
  ],
  none: ['Not linked to the EQF', 'There is no official link and no comparison with the European levels.'],
});

/** Types of file in `frameworks/` (frontmatter 8). */
export const frameworkTypes = vocabulary('type of framework', sources.prospectus, {
  'credit-system': ['Credit system', 'A way to count how much learning something takes.'],
  'level-scale': ['Scale of levels', 'A list of levels, from the lowest to the highest.'],
});
