import type { DurationUnit } from '../vocabularies/duration-units.ts';

/** A calendar day of the Gregorian calendar as `YYYY-MM-DD`, from year 0000 to 9999; it has no time zone. */
export type Day = string;

/** @returns whether the text is a day that exists */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** @returns below zero if `a` is earlier, above zero if later, zero for the same day */
export function compareDays(a: Day, b: Day): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Days from `from` to `to`; below zero if `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** @param days whole number; below zero goes back */
export function addDays(day: Day, days: number): Day {
  return dayOfNumber(dayNumber(day) + days);
}

/** @param months whole number; where the month is shorter, its last day is meant (31 January + 1 month = 28 February) */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: ofMonth } = civil(dayNumber(day));
  const index = year * 12 + (month - 1) + months;
  const [newYear, newMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return written(newYear, newMonth, Math.min(ofMonth, daysInMonth(newYear, newMonth)));
}

/**
 * The day that lies a length of time after another. Working days are Monday to Friday; holidays are not known.
 * Fractions of a month count as 30 days a month, other fractions and hours are rounded down to whole days.
 * @param amount how many units, not below zero; for a range, one of its ends
 * @returns null for terms, trimesters, quarters and semesters, whose length the calendar does not tell
 */
export function addDuration(day: Day, amount: number, unit: DurationUnit): Day | null {
  switch (unit) {
    case 'minute':
      return addDays(day, Math.floor(amount / (24 * 60)));
    case 'hour':
      return addDays(day, Math.floor(amount / 24));
    case 'day':
      return addDays(day, Math.floor(amount));
    case 'working-day':
      return addWorkingDays(day, Math.floor(amount));
    case 'week':
      return addDays(day, Math.floor(amount * 7));
    case 'month':
      return addFractionalMonths(day, amount);
    case 'year':
      return addFractionalMonths(day, amount * 12);
    case 'term':
    case 'trimester':
    case 'quarter':
    case 'semester':
      return null;
    default:
      return unit satisfies never;
  }
}

/** @param month 1 to 12 */
export function lastDayOfMonth(year: number, month: number): Day {
  return written(year, month, daysInMonth(year, month));
}

/** @param month 1 to 12 */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * Monday and Sunday of a week as ISO 8601 counts them: week 1 holds the year's first Thursday.
 * @returns null if the year has no such week
 */
export function isoWeek(year: number, week: number): { readonly first: Day; readonly last: Day } | null {
  const firstMonday = mondayOfWeekOne(year);
  const first = firstMonday + (week - 1) * 7;
  if (week < 1 || first >= mondayOfWeekOne(year + 1)) return null;
  return { first: dayOfNumber(first), last: dayOfNumber(first + 6) };
}

/** 1 for Monday to 7 for Sunday, as ISO 8601 counts. */
export function weekday(day: Day): number {
  return weekdayOfNumber(dayNumber(day));
}

function addWorkingDays(day: Day, days: number): Day {
  let number = dayNumber(day) + Math.floor(days / 5) * 7;
  for (let left = days % 5; left > 0; ) {
    number += 1;
    if (weekdayOfNumber(number) <= 5) left -= 1;
  }
  while (days > 0 && weekdayOfNumber(number) > 5) number -= 1;
  return dayOfNumber(number);
}

function addFractionalMonths(day: Day, months: number): Day {
  const whole = Math.floor(months);
  return addDays(addMonths(day, whole), Math.floor((months - whole) * 30));
}

function mondayOfWeekOne(year: number): number {
  const fourthOfJanuary = numberOf(year, 1, 4);
  return fourthOfJanuary - (weekdayOfNumber(fourthOfJanuary) - 1);
}

/** Day 0, 1 January 1970, was a Thursday. */
function weekdayOfNumber(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

function dayNumber(day: Day): number {
  return numberOf(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)));
}

/** Days since 1 January 1970. Years are counted from March, so that the leap day is the last of its year. */
function numberOf(year: number, month: number, day: number): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  const dayOfMarchYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return marchYear * 365 + leapDays + dayOfMarchYear - 719_468;
}

function dayOfNumber(number: number): Day {
  const { year, month, day } = civil(number);
  return written(year, month, day);
}

/** The inverse of `numberOf`, by eras of 400 years (146,097 days). */
function civil(number: number): { readonly year: number; readonly month: number; readonly day: number } {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1_460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1 };
}

/** The year is held within 0 to 9999, the last day that can be written. */
function written(year: number, month: number, day: number): Day {
  if (year > 9999) return '9999-12-31';
  if (year < 0) return '0000-01-01';
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
