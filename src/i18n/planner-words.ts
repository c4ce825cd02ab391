import { planner } from './en/planner.ts';
import type { Words } from './words.ts';

const dictionaries: Readonly<Record<string, Words['planner']>> = { en: planner };

/**
 * The words of the planner apart from the dictionary, for browser code: most of them depend on names and numbers that
 * only the browser knows, so that no page can carry them. @param language BCP 47 language of the page
 */
export function plannerWordsOf(language: string): Words['planner'] {
  return dictionaries[language] ?? planner;
}
