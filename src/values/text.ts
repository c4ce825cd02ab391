import type { z } from 'zod';
import { type Scalar, scalar } from './form.ts';

/** Words by language (BCP 47). After `parse` one entry under `und`; after `link` one for each language. */
export type Text = { readonly [language: string]: string };

/** Stands for "the language of the file" until the record is linked. */
export const UNDETERMINED = 'und';

/** Separates a text from its translations while a record is parsed: no file can hold it (NUL is refused). */
const SEPARATOR = '\u0000';

/** A plain text: no Markdown, no HTML; white space is folded. */
export const text: z.ZodType<Text, Scalar> = scalar<Text>((written) => ({ ok: true, value: readWords(written) }), { value: 'text' });

/** The words of a scalar, with the translations that were joined to it. */
export function readWords(written: string): Text {
  if (!written.includes(SEPARATOR)) return { [UNDETERMINED]: fold(written) };
  const [original = '', ...translations] = written.split(SEPARATOR);
  const words: Record<string, string> = { [UNDETERMINED]: fold(original) };
  for (let at = 0; at + 1 < translations.length; at += 2) words[translations[at] as string] = fold(translations[at + 1] as string);
  return words;
}

/** Says of a text, in the JSON Schema and the reference, that it may also be the word `none`. */
export const noneOrWords = { scalar: { value: 'text', orWord: 'none', examples: ['none'] } } as const;

/** Joins a text and its translation into one scalar that only `text` can read. */
export function joinTranslation(original: string, language: string, translation: string): string {
  return `${original}${SEPARATOR}${language}${SEPARATOR}${translation}`;
}

/** True for a scalar made by `joinTranslation`: a fact that is not a text cannot take it. */
export function carriesTranslation(written: string): boolean {
  return written.includes(SEPARATOR);
}

/** The original without its translations. */
export function withoutTranslations(written: string): string {
  return written.split(SEPARATOR, 1)[0] ?? written;
}

/** The words in the wanted language, else in the first one given, with the language they are in. */
export function inLanguage(words: Text, wanted: string): { text: string; language: string } {
  const own = words[wanted];
  if (own !== undefined) return { text: own, language: wanted };
  const [language, first] = Object.entries(words)[0] ?? [UNDETERMINED, ''];
  return { text: first, language };
}

function fold(written: string): string {
  return written.replace(/\s+/g, ' ').trim();
}
