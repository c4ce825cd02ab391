import { values } from '../i18n/en/values.ts';
import type { Words } from '../i18n/words.ts';
import type { Duration } from '../values/duration.ts';
import type { Figure } from '../values/figure.ts';
import {
  formatDay,
  formatDuration,
  formatFigure,
  formatLanguage,
  formatMoney,
  formatNumber,
  formatWhen,
  type Speech,
} from '../values/format.ts';

/** How figures and days are said in the browser: it needs the words around values and nothing else of the dictionary. */
export type ValueSpeech = {
  readonly number: (value: number) => string;
  readonly figure: (figure: Figure) => string;
  /** With its currency. */
  readonly money: (figure: Figure, currency: string) => string;
  readonly day: (day: string) => string;
  readonly duration: (duration: Duration) => string;
  /** A date as written in a file, `2027-09` or `2027-W36` too; a term stays as it is. */
  readonly when: (written: string) => string;
  /** Name of a language. */
  readonly language: (tag: string) => string;
};

/** How a written date tells its precision; everything else stays in the provider's words. */
const precisions = [
  [/^\d{4}-\d{2}-\d{2}$/, 'day'],
  [/^\d{4}-\d{2}$/, 'month'],
  [/^\d{4}-W\d{2}$/, 'week'],
] as const;

/** @param language BCP 47 */
export function valueSpeech(language: string): ValueSpeech {
  const speech: Speech = { words: { values } as Words, language };
  return {
    number: (value) => formatNumber(value, speech),
    figure: (figure) => formatFigure(figure, speech),
    money: (figure, currency) => formatFigure(figure, speech, (value) => formatMoney(value, currency, speech)),
    day: (day) => formatDay(day, speech),
    duration: (duration) => formatDuration(duration, speech),
    when: (written) => {
      const day = /^\d{4}-\d{2}$/.test(written) ? `${written}-01` : written;
      const precision = precisions.find(([form]) => form.test(written))?.[1] ?? 'term';
      return formatWhen({ precision, text: written, earliest: day, latest: day }, speech);
    },
    language: (tag) => formatLanguage(tag, speech),
  };
}
