import { planner } from '../../i18n/en/planner.ts';
import { values } from '../../i18n/en/values.ts';
import type { Words } from '../../i18n/words.ts';
import type { Figure } from '../../values/figure.ts';
import { formatDay, formatFigure, formatMoney, formatNumber, type Speech } from '../../values/format.ts';
import type { Text } from '../../values/text.ts';

/** Words of the planner. */
export const said = planner;

/** Figures and days need the words around values and nothing else of the dictionary. */
const speech: Speech = { words: { values } as Words, language: document.documentElement.lang };

/** Words in the page's language, else in the first one given. */
export function textOf(text: Text): string {
  return text[speech.language] ?? Object.values(text)[0] ?? '';
}

/** The language of words that are not in the page's. */
export function langOf(text: Text): string | undefined {
  return speech.language in text ? undefined : Object.keys(text)[0];
}

export function numberOf(value: number): string {
  return formatNumber(value, speech);
}

export function figureOf(figure: Figure): string {
  return formatFigure(figure, speech);
}

export function moneyOf(figure: Figure, currency: string): string {
  return formatFigure(figure, speech, (value) => formatMoney(value, currency, speech));
}

export function dayOf(day: string): string {
  return formatDay(day, speech);
}

/** `May 2027`, `2023`. */
export function monthOf(on: string): string {
  if (on.length === 4) return on;
  const format = new Intl.DateTimeFormat(speech.language, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return format.format(new Date(`${on}-01T00:00:00Z`));
}

/** Names of the months, January first. */
export function monthNames(): readonly string[] {
  const format = new Intl.DateTimeFormat(speech.language, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => format.format(new Date(Date.UTC(2026, month, 1))));
}

/** `a, b and c`. */
export function listOf(items: readonly string[]): string {
  return new Intl.ListFormat(speech.language).format(items);
}
