import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { durationUnits } from '../vocabularies/duration-units.ts';
import {
  addDays,
  addDuration,
  addMonths,
  compareDays,
  type Day,
  daysBetween,
  isDay,
  isoWeek,
  lastDayOfMonth,
  weekday,
} from './day.ts';

/** Days of the machine's own calendar, in UTC: the independent reference. */
const days = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date): Day => date.toISOString().slice(0, 10));
const utc = (day: Day): number => Date.parse(`${day}T00:00:00Z`);

describe('days', () => {
  test('the difference of two days is that of the machine’s calendar in UTC', () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        expect(daysBetween(a, b)).toBe((utc(b) - utc(a)) / 86_400_000);
      }),
    );
  });

  test('adding the difference leads to the other day', () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        expect(addDays(a, daysBetween(a, b))).toBe(b);
      }),
    );
  });

  test('the order of texts is the order of days', () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        expect(Math.sign(compareDays(a, b))).toBe(Math.sign(utc(a) - utc(b)));
      }),
    );
  });

  test('the weekday is that of the machine’s calendar', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(weekday(day) % 7).toBe(new Date(utc(day)).getUTCDay());
      }),
    );
  });

  test('a month later is the same day of the next month, or its last day', () => {
    expect(addMonths('2027-01-31', 1)).toBe('2027-02-28');
    expect(addMonths('2028-01-31', 1)).toBe('2028-02-29');
    expect(addMonths('2026-12-15', 2)).toBe('2027-02-15');
    expect(addMonths('2027-03-31', -1)).toBe('2027-02-28');
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 600 }), (day, months) => {
        const later = addMonths(day, months);
        expect(isDay(later)).toBe(true);
        const span =
          Number(later.slice(0, 4)) * 12 +
          Number(later.slice(5, 7)) -
          Number(day.slice(0, 4)) * 12 -
          Number(day.slice(5, 7));
        expect(span).toBe(months);
      }),
    );
  });

  test('days that do not exist are no days', () => {
    expect(
      ['2027-02-29', '2028-02-29', '2027-13-01', '2027-00-10', '2027-04-31', '2027-4-3', '1900-02-29'].filter(isDay),
    ).toEqual(['2028-02-29']);
  });

  test('every month ends the day before the next begins', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2199 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const next = addDays(lastDayOfMonth(year, month), 1);
        expect(next.slice(8)).toBe('01');
        expect(Number(next.slice(5, 7))).toBe((month % 12) + 1);
      }),
    );
  });
});

describe('weeks', () => {
  test('week 1 of 2027 begins on 4 January and week 53 of 2026 holds New Year', () => {
    expect(isoWeek(2027, 1)).toEqual({ first: '2027-01-04', last: '2027-01-10' });
    expect(isoWeek(2026, 53)).toEqual({ first: '2026-12-28', last: '2027-01-03' });
    expect(isoWeek(2027, 53)).toBeNull();
    expect(isoWeek(2027, 0)).toBeNull();
  });

  test('the Thursday of every week lies in the year of the week, and weeks follow without gap', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2199 }), fc.integer({ min: 1, max: 53 }), (year, week) => {
        const days = isoWeek(year, week);
        if (!days) {
          expect(week).toBe(53);
          return;
        }
        expect(weekday(days.first)).toBe(1);
        expect(addDays(days.first, 3).slice(0, 4)).toBe(String(year));
        const next = isoWeek(year, week + 1) ?? isoWeek(year + 1, 1);
        expect(next?.first).toBe(addDays(days.last, 1));
      }),
    );
  });
});

describe('a day and a duration', () => {
  test('each unit adds what it says', () => {
    expect(addDuration('2027-02-01', 10, 'day')).toBe('2027-02-11');
    expect(addDuration('2027-02-01', 4, 'week')).toBe('2027-03-01');
    expect(addDuration('2027-02-01', 1.5, 'week')).toBe('2027-02-11');
    expect(addDuration('2027-02-01', 0.5, 'month')).toBe('2027-02-16');
    expect(addDuration('2027-02-01', 2, 'year')).toBe('2029-02-01');
    expect(addDuration('2028-02-29', 1, 'year')).toBe('2029-02-28');
    expect(addDuration('2027-02-01', 3, 'hour')).toBe('2027-02-01');
    expect(addDuration('2027-02-01', 48, 'hour')).toBe('2027-02-03');
  });

  test('working days leave out Saturday and Sunday', () => {
    expect(addDuration('2027-02-01', 4, 'working-day')).toBe('2027-02-05');
    expect(addDuration('2027-02-01', 5, 'working-day')).toBe('2027-02-08');
    expect(addDuration('2027-02-06', 1, 'working-day')).toBe('2027-02-08');
    expect(addDuration('2027-02-06', 5, 'working-day')).toBe('2027-02-12');
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 60 }), (day, count) => {
        let [plain, left] = [day, count];
        while (left > 0) {
          plain = addDays(plain, 1);
          if (weekday(plain) <= 5) left -= 1;
        }
        expect(addDuration(day, count, 'working-day')).toBe(plain);
      }),
    );
  });

  test('a term has no length of its own', () => {
    expect(durationUnits.ids.filter((unit) => addDuration('2027-02-01', 1, unit) === null)).toEqual([
      'term',
      'trimester',
      'quarter',
      'semester',
    ]);
  });

  test('the result never lies beyond the days that can be written', () => {
    expect(addDuration('2027-02-01', 999_999, 'year')).toBe('9999-12-31');
  });
});
