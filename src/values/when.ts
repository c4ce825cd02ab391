import { type Day, isDay, isoWeek, lastDayOfMonth } from './day.ts';
import { accept, type Parsed, quoted, reject, singleSpaced } from './parsed.ts';
import { valueRules } from './rules.ts';
import { readTerm, termSource } from './term.ts';
import { dateFault, dateMeant } from './when-rewriting.ts';

/** A date as exactly as it is known. */
export type When = {
  readonly precision: 'day' | 'week' | 'month' | 'year' | 'term';
  /** As written. */
  readonly text: string;
  /** First day it can mean. "Next start" sorts by it. */
  readonly earliest: Day;
  /** Last day it can mean. "Is it over?" asks for it. */
  readonly latest: Day;
};

/** The grammar of a date as a regular expression without anchors, for JSON Schema. */
export const whenSource = `(?:\\d{4}-\\d{2}-\\d{2}|\\d{4}-W\\d{2}|\\d{4}-\\d{2}|\\d{4}|${termSource})`;

/** The grammar of a full day, for JSON Schema. */
export const daySource = String.raw`\d{4}-\d{2}-\d{2}`;

/** Years outside are slips of the finger. */
const [firstYear, lastYear] = [1900, 2199];

/**
 * @param text `2027-02-01`, `2027-W05`, `2027-02`, `2027`, `spring 2027`, `autumn semester 2026/27`, `term 2 2027` or
 *   `2026/27`. A term has no days of its own: it lies between 1 January of its first and 31 December of its last year,
 *   until `whenWithTerms` is told more.
 * @returns broken `value/date` otherwise, also for days and weeks that do not exist
 */
export function parseWhen(text: string): Parsed<When> {
  const line = singleSpaced(text);
  const when = readWhen(line);
  if (when) return accept(when);
  return reject(valueRules.date, dateFault(line), dateMeant(line, readsAsWhen) ?? valueRules.date.remedy);
}

/** @returns the day; broken `value/day` where there is less than a full day, or no such day */
export function parseDay(text: string): Parsed<Day> {
  const line = singleSpaced(text);
  const when = readWhen(line);
  if (when?.precision === 'day') return accept(when.earliest);
  const rule = valueRules.day;
  if (when) return reject(rule, `${quoted(text)} is not a full day.`, `Write year, month and day: ${when.earliest}.`);
  const meant = dateMeant(line, (candidate) => readWhen(candidate)?.precision === 'day');
  return reject(rule, dateFault(line), meant ?? rule.remedy);
}

/** @returns the date, or null if the single-spaced text is none */
export function readWhen(line: string): When | null {
  const match = /^(\d{4})(?:-W(\d{2})|-(\d{2})(-\d{2})?)?$/.exec(line);
  if (!match) return readTermDate(line);
  const [year, week, month] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < firstYear || year > lastYear) return null;
  if (match[4]) return isDay(line) ? { precision: 'day', text: line, earliest: line, latest: line } : null;
  if (match[2]) {
    const days = isoWeek(year, week);
    return days && { precision: 'week', text: line, earliest: days.first, latest: days.last };
  }
  if (match[3]) {
    if (month < 1 || month > 12) return null;
    return { precision: 'month', text: line, earliest: `${line}-01`, latest: lastDayOfMonth(year, month) };
  }
  return { precision: 'year', text: line, earliest: `${line}-01-01`, latest: `${line}-12-31` };
}

/** True if the whole of `a` lies before the whole of `b`: never a guess. */
export function certainlyBefore(a: Pick<When, 'latest'>, b: Pick<When, 'earliest'>): boolean {
  return a.latest < b.earliest;
}

/** True if some day of `a` may also be a day of `b`. */
export function mayOverlap(a: When, b: When): boolean {
  return a.earliest <= b.latest && b.earliest <= a.latest;
}

/** True if the date, as exactly as it is known, is over on a day. */
export function isOver(when: Pick<When, 'latest'>, today: Day): boolean {
  return when.latest < today;
}

/**
 * False for a term whose days nobody has told: its bounds are whole calendar years, so an overlap with another such
 * date proves nothing.
 */
export function hasKnownDays(when: When): boolean {
  const unknown = when.precision === 'term' ? readTermDate(when.text) : null;
  return unknown === null || unknown.earliest !== when.earliest || unknown.latest !== when.latest;
}

function readTermDate(line: string): When | null {
  const term = readTerm(line);
  if (!term || term.firstYear < firstYear || term.lastYear > lastYear) return null;
  const [earliest, latest] = [`${term.firstYear}-01-01`, `${term.lastYear}-12-31`];
  return { precision: 'term', text: line, earliest, latest };
}

function readsAsWhen(candidate: string): boolean {
  return readWhen(candidate) !== null;
}
