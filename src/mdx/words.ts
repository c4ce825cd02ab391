/** The words that rendering adds to a text; each dictionary of the interface holds a set. */
export type { BodyWords } from '../i18n/body-words.ts';
