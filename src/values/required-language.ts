import type { Rule } from '../diagnostics/rule.ts';
import { type Cefr, cefrLevels } from '../vocabularies/cefr.ts';
import { languageNamed } from '../vocabularies/languages.ts';
import { parseLanguage } from './language-tag.ts';
import { accept, type Parsed, quoted, reject, singleSpaced } from './parsed.ts';

/** A language that somebody must know, with the level if one is stated. */
export type RequiredLanguage = { readonly language: string; readonly cefr: Cefr | null };

/**
 * @param written code of a language and perhaps a level of the Common European Framework: `en`, `en B2`
 * @param rule reported where it is neither
 */
export function parseRequiredLanguage(written: string, rule: Rule): Parsed<RequiredLanguage> {
  const [tag = '', level, ...more] = singleSpaced(written).split(' ');
  const language = parseLanguage(tag);
  if (language.ok && level === undefined) return accept({ language: language.value, cefr: null });
  if (language.ok && level !== undefined && more.length === 0) {
    if (cefrLevels.has(level)) return accept({ language: language.value, cefr: level });
    const meant = level.toUpperCase();
    const help = cefrLevels.has(meant) ? `Write ${tag} ${meant}.` : `The levels are ${cefrLevels.ids.join(', ')}.`;
    return reject(rule, `${quoted(level)} is no language level.`, help);
  }
  const known = language.ok ? tag : wordsOf(written).flatMap(namedLanguage)[0];
  const cefr = /\b([ABC][12])\b/i.exec(written)?.[1]?.toUpperCase();
  const help = known ? `Write ${cefr ? `${known} ${cefr}` : known}. More words go into note.` : undefined;
  return reject(rule, `${quoted(written)} is not the code of a language, with or without a level.`, help);
}

function wordsOf(written: string): string[] {
  return singleSpaced(written)
    .slice(0, 200)
    .split(/[^\p{L}-]+/u);
}

/** Only whole names: short words such as "or" and "one" are codes of languages too. */
function namedLanguage(word: string): string[] {
  const tag = word.length > 3 ? languageNamed(word) : null;
  return tag === null ? [] : [tag];
}
