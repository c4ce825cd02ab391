import type { z } from 'zod';
import { type Scalar, scalar } from './form.ts';
import { carriesTranslation, splitTranslations } from './translated.ts';

/** Words by language (BCP 47). After `parse` one entry under `und`; after `link` one for each language. */
export type Text = { readonly [language: string]: string };

/** Stands for "the language of the file" until the record is linked. */
export const UNDETERMINED = 'und';

/** A plain text: no Markdown, no HTML; white space is folded. */
export const text: z.ZodType<Text, Scalar> = scalar<Text>(
  (written) => ({ ok: true, value: readWords(written) }),
  { value: 'text' },
  { words: true },
);

/** The words of a scalar, with the translations that were joined to it. */
export function readWords(written: string): Text {
  if (!carriesTranslation(written)) return { [UNDETERMINED]: fold(written) };
  const { original, translations } = splitTranslations(written);
  const words: Record<string, string> = { [UNDETERMINED]: fold(original) };
  for (const [language, translation] of translations) words[language] = fold(translation);
  return words;
}

/** Says of a text, in the JSON Schema and the reference, that it may also be the word `none`. */
export const noneOrWords = { scalar: { value: 'text', orWord: 'none', examples: ['none'] } } as const;

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
