import { type Day, isDay, lastDayOfMonth } from './day.ts';
import type { When } from './when.ts';

/** A term as written: `autumn semester` of 2026/27. A bare academic year is the term `academic year`. */
export type Term = {
  /** Lower-case words without the year. */
  readonly name: string;
  readonly firstYear: number;
  /** The next year in an academic year, else the same. */
  readonly lastYear: number;
};

/** First and last day of a term, without year: `MM-DD`. A last day before the first lies in the next year. */
export type TermDays = { readonly first: string; readonly last: string };

const seasons = ['spring', 'summer', 'autumn', 'winter'];
const seasonTerm = `(?:${seasons.join('|')})(?: (?:semester|term|session))?`;
const numberedTerm = '(?:semester|trimester|term|quarter|period) [1-6]';
const years = String.raw`\d{4}(?:/(?:\d{2}|\d{4}))?`;

/** Name of the whole academic year among a provider's terms. */
export const academicYear = 'academic year';

/** The grammar of a term with its year as a regular expression without anchors. */
export const termSource = String.raw`(?:(?:${seasonTerm}|${numberedTerm}) ${years}|\d{4}/(?:\d{2}|\d{4}))`;

const termPattern = new RegExp(`^(?:(${seasonTerm}|${numberedTerm}) )?(\\d{4})(?:/(\\d{2}|\\d{4}))?$`);
const termNamePattern = new RegExp(`^(?:${seasonTerm}|${numberedTerm}|${academicYear})$`);

/** Where a provider does not say when its academic year begins: terms that start from this day on are its first. */
const usualStartOfAcademicYear = '08-01';

/** @returns the term, or null if the single-spaced text is none or its two years do not follow each other */
export function readTerm(line: string): Term | null {
  const match = termPattern.exec(line);
  if (!match || (!match[1] && !match[3])) return null;
  const firstYear = Number(match[2]);
  const second = match[3];
  if (second === undefined) return { name: match[1] ?? academicYear, firstYear, lastYear: firstYear };
  const next = String(firstYear + 1);
  if (second !== next && second !== next.slice(2)) return null;
  return { name: match[1] ?? academicYear, firstYear, lastYear: firstYear + 1 };
}

/** @returns whether the text can name a term in a provider's file: `autumn semester`, `term 2`, `academic year` */
export function isTermName(text: string): boolean {
  return termNamePattern.test(text);
}

/** @returns the days of a text such as `09-01 to 01-31`, or null if it is none; 02-29 is read */
export function readTermDays(text: string): TermDays | null {
  const match = /^(\d{2}-\d{2}) to (\d{2}-\d{2})$/.exec(text.trim());
  if (!match?.[1] || !match[2] || !isDay(`2028-${match[1]}`) || !isDay(`2028-${match[2]}`)) return null;
  return { first: match[1], last: match[2] };
}

/**
 * Puts the days of a provider's terms into a date. Looked up by the whole name (`autumn semester`), then, for a season,
 * by the only other term of that season. Of an academic year, a term that starts before the year does (the provider's
 * `academic year`, else 1 August) lies in its second half.
 * @param terms by name, as the provider's `terms` say
 * @returns the same date with its first and last day, or unchanged where the provider says nothing of that term
 */
export function whenWithTerms(when: When, terms: Readonly<Record<string, TermDays>>): When {
  const term = when.precision === 'term' ? readTerm(when.text) : null;
  const days = term && findTermDays(term.name, terms);
  if (!term || !days) return when;
  const startOfYear = terms[academicYear]?.first ?? usualStartOfAcademicYear;
  const year = days.first < startOfYear ? term.lastYear : term.firstYear;
  const earliest = dayIn(year, days.first);
  return { ...when, earliest, latest: dayIn(days.last < days.first ? year + 1 : year, days.last) };
}

function findTermDays(name: string, terms: Readonly<Record<string, TermDays>>): TermDays | null {
  const exact = Object.hasOwn(terms, name) ? terms[name] : undefined;
  if (exact) return exact;
  const [season = ''] = name.split(' ');
  if (!seasons.includes(season)) return null;
  const ofSeason = Object.keys(terms).filter((other) => other.split(' ')[0] === season);
  const [only] = ofSeason;
  return only !== undefined && ofSeason.length === 1 ? (terms[only] ?? null) : null;
}

/** 29 February becomes the last day of February in other years. */
function dayIn(year: number, monthAndDay: string): Day {
  const day = `${year}-${monthAndDay}`;
  return isDay(day) ? day : lastDayOfMonth(year, Number(monthAndDay.slice(0, 2)));
}
