import type { Words } from '../i18n/words.ts';
import { minorDigits } from '../vocabularies/currencies.ts';
import type { Amount } from './amount.ts';
import type { Credits } from './credits.ts';
import type { Day } from './day.ts';
import type { Duration } from './duration.ts';
import type { Figure } from './figure.ts';
import type { When } from './when.ts';

/** The language values are said in, and the words around them. */
export type Speech = { readonly words: Words; readonly language: string };

/** The part of it that values are said with: browser code brings no more words. */
type ValueSpeech = { readonly words: Pick<Words, 'values'>; readonly language: string };

const kept = new Map<string, string>();

/** Keeps what was said once: names, days and sums recur on thousands of pages, and asking `Intl` again is slow. */
function once(key: string, say: () => string): string {
  const known = kept.get(key);
  if (known !== undefined) return known;
  const text = say();
  if (kept.size < 50_000) kept.set(key, text);
  return text;
}

type Formatter = Intl.NumberFormat | Intl.DateTimeFormat | Intl.DisplayNames | Intl.ListFormat;

const formatters = new Map<string, Formatter>();

function formatter<F extends Formatter>(key: string, make: () => F): F {
  const known = formatters.get(key) as F | undefined;
  if (known) return known;
  const made = make();
  formatters.set(key, made);
  return made;
}

/** English is written with the day before the month. */
function localeOf({ language }: ValueSpeech): string {
  return language === 'en' ? 'en-GB' : language;
}

/** A number by the language's own signs, at most three decimals. */
export function formatNumber(value: number, speech: ValueSpeech): string {
  return once(`n ${speech.language} ${value}`, () =>
    formatter(
      `n ${speech.language}`,
      () => new Intl.NumberFormat(speech.language, { maximumFractionDigits: 3 }),
    ).format(value),
  );
}

/** A figure in words: `10–11`, `at least 20`, `about 3`, `7.5 or 15`. `write` turns one number into text. */
export function formatFigure(
  figure: Figure,
  speech: ValueSpeech,
  write = (value: number) => formatNumber(value, speech),
): string {
  const { about, atLeast, upTo, or } = speech.words.values;
  const bare = (): string => {
    if (figure.alternatives && figure.alternatives.length > 1) {
      const all = figure.alternatives.map(write);
      return or(all.slice(0, -1).join(', '), all.at(-1) ?? '');
    }
    if (figure.min === null) return figure.max === null ? '' : upTo(write(figure.max));
    if (figure.max === null) return atLeast(write(figure.min));
    return figure.min === figure.max ? write(figure.min) : `${write(figure.min)}–${write(figure.max)}`;
  };
  return figure.about ? about(bare()) : bare();
}

/** Hours: `125 hours`, `10–11 hours`. */
export function formatHours(figure: Figure, speech: ValueSpeech): string {
  return speech.words.values.hours(formatFigure(figure, speech), isOne(figure));
}

/** True where the number that is said last is one: `1 week`, `at least 1 week`. */
function isOne({ min, max }: Figure): boolean {
  return (min ?? max) === 1 && (max ?? min) === 1;
}

/** Credits with their system: `6 ECTS`. */
export function formatCredits(credits: Credits, speech: ValueSpeech): string {
  return `${formatFigure(credits.figure, speech)} ${credits.system}`;
}

/** A duration: `about 3 months`, `1–2 semesters`. */
export function formatDuration(duration: Duration, speech: ValueSpeech): string {
  const [one, many] = speech.words.values.units[duration.unit];
  return `${formatFigure(duration.figure, speech)} ${isOne(duration.figure) ? one : many}`;
}

/** An amount with its currency always written: `€450`, `at least €100 for each part`, `Free`. */
export function formatAmount(amount: Amount, speech: ValueSpeech): string {
  const { values } = speech.words;
  switch (amount.kind) {
    case 'free':
      return values.free;
    case 'charged':
      return values.charged;
    case 'on-request':
      return values.onRequest;
    case 'amount': {
      const { currency } = amount;
      const plain =
        currency === null
          ? values.currencyNotStated(formatFigure(amount.figure, speech))
          : formatFigure(amount.figure, speech, (value) => formatMoney(value, currency, speech));
      return amount.per === null ? plain : values.per[amount.per](plain);
    }
    default:
      return amount satisfies never;
  }
}

/** Money: no decimals where the amount is whole, else as many as the currency has; the ISO code where the sign is shared (USD, CAD, AUD, NZD …). */
export function formatMoney(value: number, currency: string, speech: ValueSpeech): string {
  const decimals = Number.isInteger(value) ? 0 : minorDigits(currency);
  const display = currency === 'EUR' || currency === 'GBP' ? 'narrowSymbol' : 'code';
  return formatter(
    `m ${speech.language} ${currency} ${decimals}`,
    () =>
      new Intl.NumberFormat(speech.language, {
        style: 'currency',
        currency,
        currencyDisplay: display,
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
      }),
  ).format(value);
}

/** A day in long form: `14 September 2026`. Calendar days have no time zone. */
export function formatDay(day: Day, speech: ValueSpeech, month: 'long' | 'short' = 'long'): string {
  return once(`d ${speech.language} ${month} ${day}`, () =>
    formatter(
      `d ${speech.language} ${month}`,
      () => new Intl.DateTimeFormat(localeOf(speech), { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' }),
    ).format(new Date(`${day}T00:00:00Z`)),
  );
}

/** A day of every year: `1 September`. @param monthAndDay `09-01` */
export function formatDayOfYear(monthAndDay: string, speech: ValueSpeech): string {
  return formatter(
    `dy ${speech.language}`,
    () => new Intl.DateTimeFormat(localeOf(speech), { day: 'numeric', month: 'long', timeZone: 'UTC' }),
    // A leap year, so that 29 February is a day.
  ).format(new Date(`2028-${monthAndDay}T00:00:00Z`));
}

/** A date as precise as it is stated: a day, a week, `March 2027`, `winter 2025`. */
export function formatWhen(when: When, speech: ValueSpeech, month: 'long' | 'short' = 'long'): string {
  switch (when.precision) {
    case 'day':
      return formatDay(when.earliest, speech, month);
    case 'month':
      return formatter(
        `mo ${speech.language} ${month}`,
        () => new Intl.DateTimeFormat(localeOf(speech), { month, year: 'numeric', timeZone: 'UTC' }),
      ).format(new Date(`${when.earliest}T00:00:00Z`));
    case 'week': {
      const found = /^(\d{4})-W(\d{2})$/.exec(when.text);
      return found ? speech.words.values.week(Number(found[2]), Number(found[1])) : when.text;
    }
    case 'year':
    case 'term':
      return when.text;
    default:
      return when.precision satisfies never;
  }
}

/** Machine form of a date for `datetime`, or undefined where HTML has none (terms). */
export function datetimeOf(when: When): string | undefined {
  if (when.precision === 'day') return when.earliest;
  if (when.precision === 'month') return when.earliest.slice(0, 7);
  return when.precision === 'year' || when.precision === 'week' ? when.text : undefined;
}

/** Name of a language in the reader's language; the tag itself where it has none. */
export function formatLanguage(tag: string, speech: ValueSpeech): string {
  return once(
    `l ${speech.language} ${tag}`,
    () =>
      formatter(`l ${speech.language}`, () => new Intl.DisplayNames([speech.language], { type: 'language' })).of(tag) ??
      tag,
  );
}

/** Name of a country in the reader's language. */
export function formatCountry(code: string, speech: ValueSpeech): string {
  return once(
    `c ${speech.language} ${code}`,
    () =>
      formatter(`c ${speech.language}`, () => new Intl.DisplayNames([speech.language], { type: 'region' })).of(code) ??
      code,
  );
}

/** Joins words as the language does: `a, b and c`. */
export function formatList(
  items: readonly string[],
  speech: ValueSpeech,
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  const [first, ...others] = items;
  if (first === undefined || others.length === 0) return first ?? '';
  return formatter(`j ${speech.language} ${type}`, () => new Intl.ListFormat(localeOf(speech), { type })).format(items);
}
