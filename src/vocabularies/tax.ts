import { sources } from './sources.ts';
import { vocabulary } from './vocabulary.ts';

/** Whether the stated amounts hold the tax (frontmatter 4.8). */
export const taxes = vocabulary('tax', sources.prospectus, {
  included: ['Tax included', 'The amount already contains the tax.'],
  'not-included': ['Tax not included', 'Tax comes on top of the amount.'],
  exempt: ['No tax', 'No tax is charged on this fee.'],
});
