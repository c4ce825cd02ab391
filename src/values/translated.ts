/** Separates a text from its translations while a record is parsed: no file can hold it (NUL is refused). */
const SEPARATOR = '\u0000';

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

/** The original, and each translation with its language. */
export function splitTranslations(written: string): {
  original: string;
  translations: [language: string, words: string][];
} {
  const [original = '', ...rest] = written.split(SEPARATOR);
  const translations: [string, string][] = [];
  for (let at = 0; at + 1 < rest.length; at += 2) translations.push([rest[at] as string, rest[at + 1] as string]);
  return { original, translations };
}
