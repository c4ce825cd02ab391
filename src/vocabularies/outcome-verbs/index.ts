import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { estonian } from './et.ts';
import { french } from './fr.ts';
import { doubt, type JudgedLanguage, judgedLanguages, type Lexicon, type Verdict } from './lexicon.ts';

export { type JudgedLanguage, judgedLanguages, type Verdict } from './lexicon.ts';

/** The word lists by language, each with its source. */
export const outcomeLexicons: Readonly<Record<JudgedLanguage, Lexicon>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  et: estonian,
};

/** Statements longer than this are paragraphs; judging them by one verb would be a guess. */
const longestStatement = 600;

/** @returns whether outcomes in a language are judged: only its first part counts, `de-AT` is German */
export function isJudged(language: string): language is JudgedLanguage | `${JudgedLanguage}-${string}` {
  return judgedLanguage(language) !== null;
}

/**
 * Whether an outcome names an action that somebody could observe. It is advice to an editor, so doubt is said as
 * `not-judged`: `not-observable` is given only where the leading verb is of the kind of "know" or "understand", or where
 * the statement is a topic without any verb.
 * @param text one outcome
 * @param language BCP 47
 */
export function judgeOutcome(text: string, language: string): Verdict {
  const judged = judgedLanguage(language);
  if (judged === null || text.length > longestStatement) return doubt;
  const statement = text
    .normalize('NFC')
    .replace(/[’ʼ`´]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^[\s\p{P}\d]+/u, '')
    .trim();
  if (statement === '') return doubt;
  const verdict = outcomeLexicons[judged].judge(statement);
  return verdict.verdict === 'not-observable' && languageLevel.test(statement) ? doubt : verdict;
}

/** Understanding at a level of the Common European Framework of Reference is a skill that is tested: "texts at B1". */
const languageLevel = /\b[ABC][12]\b/;

function judgedLanguage(language: string): JudgedLanguage | null {
  const first = language.toLowerCase().split('-')[0];
  return judgedLanguages.find((judged) => judged === first) ?? null;
}
