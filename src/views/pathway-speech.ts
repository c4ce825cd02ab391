import { values } from '../i18n/en/values.ts';
import type { Words } from '../i18n/words.ts';
import type { Figure } from '../values/figure.ts';
import { formatDay, formatFigure, formatMoney, formatNumber, type Speech } from '../values/format.ts';

/** How figures and days are said in the browser: it needs the words around values and nothing else of the dictionary. */
export type ValueSpeech = {
  readonly number: (value: number) => string;
  readonly figure: (figure: Figure) => string;
  /** With its currency. */
  readonly money: (figure: Figure, currency: string) => string;
  readonly day: (day: string) => string;
};

/** @param language BCP 47 */
export function valueSpeech(language: string): ValueSpeech {
  const speech: Speech = { words: { values } as Words, language };
  return {
    number: (value) => formatNumber(value, speech),
    figure: (figure) => formatFigure(figure, speech),
    money: (figure, currency) => formatFigure(figure, speech, (value) => formatMoney(value, currency, speech)),
    day: (day) => formatDay(day, speech),
  };
}
