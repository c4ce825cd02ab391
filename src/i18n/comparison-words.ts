import { compareTick } from './en/compare-tick.ts';
import { comparisonPage } from './en/comparison-page.ts';
import { comparisonSummary } from './en/comparison-summary.ts';
import { comparisonView } from './en/comparison-view.ts';
import { saveButton } from './en/save-button.ts';
import { states } from './en/states.ts';
import { elements, strip } from './en/strip.ts';
import { values } from './en/values.ts';
import type { Words } from './words.ts';

/** The words that a comparison is drawn with. */
export type ComparisonWords = Pick<
  Words,
  | 'compareTick'
  | 'comparisonPage'
  | 'comparisonSummary'
  | 'comparisonView'
  | 'elements'
  | 'saveButton'
  | 'states'
  | 'strip'
  | 'values'
>;

const en: ComparisonWords = {
  compareTick,
  comparisonPage,
  comparisonSummary,
  comparisonView,
  elements,
  saveButton,
  states,
  strip,
  values,
};

const dictionaries: Readonly<Record<string, ComparisonWords>> = { en };

/** The same words apart from the dictionary, for browser code. @param language BCP 47 language of the page */
export function comparisonWordsOf(language: string): ComparisonWords {
  return dictionaries[language] ?? en;
}
