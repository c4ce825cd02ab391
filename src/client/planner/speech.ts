import { plannerWordsOf } from '../../i18n/planner-words.ts';
import type { Text } from '../../values/text.ts';
import { valueSpeech } from '../../views/pathway-speech.ts';

const { lang: language } = document.documentElement;

/** Words of the planner. */
export const said = plannerWordsOf(language);

export const {
  number: numberOf,
  figure: figureOf,
  money: moneyOf,
  day: dayOf,
  duration: durationOf,
  when: whenOf,
  language: languageOf,
} = valueSpeech(language);

/** BCP 47 language of the page. */
export const pageLanguage = language;

/** Words in the page's language, else in the first one given. */
export function textOf(text: Text): string {
  return text[language] ?? Object.values(text)[0] ?? '';
}

/** The language of words that are not in the page's. */
export function langOf(text: Text): string | undefined {
  return language in text ? undefined : Object.keys(text)[0];
}

/** `May 2027`, `2023`. */
export function monthOf(on: string): string {
  if (on.length === 4) return on;
  const format = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return format.format(new Date(`${on}-01T00:00:00Z`));
}

/** Names of the months, January first. */
export function monthNames(): readonly string[] {
  const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => format.format(new Date(Date.UTC(2026, month, 1))));
}

/** `a, b and c`. */
export function listOf(items: readonly string[]): string {
  return new Intl.ListFormat(language).format(items);
}
