import { canonicalLanguage, languageNamed } from '../vocabularies/languages.ts';
import { accept, type Parsed, quoted, reject } from './parsed.ts';
import { valueRules } from './rules.ts';

/** A language as BCP 47 writes it, in canonical form: `en`, `pt-BR`, `sr-Latn`. */
export type LanguageTag = string;

/** The shape of a tag as a regular expression without anchors, for JSON Schema. */
export const languageSource = '[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?';

/**
 * @param text code of a language: `en`, `pt-BR`
 * @returns the code in canonical form; broken `value/language` for names, unknown codes and other forms of a code
 */
export function parseLanguage(text: string): Parsed<LanguageTag> {
  const code = text.trim();
  const canonical = canonicalLanguage(code);
  if (canonical === code) return accept(code);
  const rule = valueRules.language;
  if (canonical !== null)
    return reject(rule, `${quoted(text)} is not written in the usual form.`, `Write ${canonical}.`);
  const meant = languageNamed(code);
  return reject(rule, `${quoted(text)} is not the code of a language.`, meant ? `Write ${meant}.` : rule.remedy);
}
