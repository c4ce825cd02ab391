import type { Day } from '../values/day.ts';
import { dayIn } from '../values/today.ts';
import type { EntryDates } from './types/dated.ts';
import type { OfferEntry } from './types/entry.ts';

/*
 * What depends on the day of reading, for pages and for browser code. A build works out what an offer's dates come to
 * on every day on which something changes (`to-entry-dates.ts`); the visitor's browser only picks the one that holds.
 * So both say the same, in the same words, and no rule on dates has to travel.
 */

/** The visitor's day, by the clock of the browser and in the time zone of the catalogue. */
export const visitorDay: (timeZone: string, now: Date) => Day = dayIn;

/** The one that holds on a day: the last that has begun, or the first of all. */
export function onDay<T extends { readonly from: Day }>(states: readonly [T, ...T[]], day: Day): T {
  return states.findLast(({ from }) => from <= day) ?? states[0];
}

/** What an entry's dates come to on a day; null for an entry that has none with it. */
export function datesOn({ dates }: Pick<OfferEntry, 'dates'>, day: Day): EntryDates | null {
  const [first, ...others] = dates ?? [];
  return first ? onDay([first, ...others], day) : null;
}

/** The entry as it stands on a day. */
export function entryOn(entry: OfferEntry, day: Day): OfferEntry {
  const dates = datesOn(entry, day);
  if (!dates) return entry;
  const { start, cost = entry.facts.cost } = dates;
  return { ...entry, facts: { ...entry.facts, start, cost } };
}

/** How soon something closes is said from so many days before. */
const SOON = 30;

/** "Closes today", "closes in 3 days", by the plural of the language; `{n}` is filled in. */
export type ClosingWords = { readonly today: string; readonly tomorrow: string; readonly other: string } & Readonly<
  Partial<Record<Intl.LDMLPluralRule, string>>
>;

/** How soon a day is, in words; '' where it is over or more than a month ahead. */
export function closingText(closes: Day, day: Day, words: ClosingWords, language: string): string {
  // By the platform: the arithmetic of calendar days would be a third of what an offer's page loads as script.
  const days = Math.round((Date.parse(closes) - Date.parse(day)) / 86_400_000);
  if (days < 0 || days > SOON) return '';
  if (days === 0) return words.today;
  if (days === 1) return words.tomorrow;
  const form = words[new Intl.PluralRules(language).select(days)] ?? words.other;
  return form.replace('{n}', String(days));
}
