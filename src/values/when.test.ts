import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, compareDays, isDay } from './day.ts';
import { valueIn } from './testing.ts';
import {
  certainlyBefore,
  daySource,
  hasKnownDays,
  isOver,
  mayOverlap,
  parseDay,
  parseWhen,
  type When,
  whenSource,
} from './when.ts';

const seasons = fc.constantFrom('spring', 'summer', 'autumn', 'winter');
const years = fc.integer({ min: 1900, max: 2198 });
const anyDate = fc.oneof(
  fc.tuple(years, fc.integer({ min: 0, max: 364 })).map(([year, day]) => addDays(`${year}-01-01`, day)),
  fc.tuple(years, fc.integer({ min: 1, max: 52 })).map(([year, week]) => `${year}-W${String(week).padStart(2, '0')}`),
  fc.tuple(years, fc.integer({ min: 1, max: 12 })).map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`),
  years.map(String),
  fc
    .tuple(seasons, fc.constantFrom('', ' semester', ' term', ' session'), years)
    .map(([season, kind, year]) => `${season}${kind} ${year}`),
  fc
    .tuple(fc.constantFrom('semester', 'trimester', 'term', 'quarter', 'period'), fc.integer({ min: 1, max: 6 }), years)
    .map(([kind, number, year]) => `${kind} ${number} ${year}/${String(year + 1).slice(2)}`),
  years.map((year) => `${year}/${year + 1}`),
);

describe('a date', () => {
  test.each<[string, When['precision'], string, string]>([
    ['2027-02-01', 'day', '2027-02-01', '2027-02-01'],
    ['2028-02-29', 'day', '2028-02-29', '2028-02-29'],
    ['2027-W05', 'week', '2027-02-01', '2027-02-07'],
    ['2026-W53', 'week', '2026-12-28', '2027-01-03'],
    ['2027-02', 'month', '2027-02-01', '2027-02-28'],
    ['2027', 'year', '2027-01-01', '2027-12-31'],
    ['spring 2027', 'term', '2027-01-01', '2027-12-31'],
    ['spring semester 2026/27', 'term', '2026-01-01', '2027-12-31'],
    ['winter session 2026/2027', 'term', '2026-01-01', '2027-12-31'],
    ['winter 1999/2000', 'term', '1999-01-01', '2000-12-31'],
    ['winter 1999/00', 'term', '1999-01-01', '2000-12-31'],
    ['term 2 2027', 'term', '2027-01-01', '2027-12-31'],
    ['period 6 2026/27', 'term', '2026-01-01', '2027-12-31'],
    ['2026/27', 'term', '2026-01-01', '2027-12-31'],
  ])('%j is known to the %s', (text, precision, earliest, latest) => {
    expect(parseWhen(text)).toEqual({ ok: true, value: { precision, text, earliest, latest } });
  });

  test.each([
    ['2027-02-30', '“2027-02-30” does not exist: that month has 28 days.', undefined],
    ['2027-13-01', '“2027-13-01” does not exist: there is no month 13.', undefined],
    ['2027-W53', '“2027-W53” does not exist: 2027 has weeks 01 to 52.', undefined],
    ['spring 2026/28', '“spring 2026/28” is not a term of two years in a row.', undefined],
    ['spring', '“spring” names no year.', undefined],
    ['term 2', '“term 2” names no year.', undefined],
    ['soon', '“soon” is not a date.', undefined],
    ['1 February', '“1 February” names no year.', undefined],
    ['01.02.2027', '“01.02.2027” is not a date.', 'Write 2027-02-01.'],
    ['1. 2. 2027', '“1. 2. 2027” is not a date.', 'Write 2027-02-01.'],
    ['01/02/2027', '“01/02/2027” is not a date.', 'Write 2027-02-01 or 2027-01-02: the two cannot be told apart.'],
    ['25/02/2027', '“25/02/2027” is not a date.', 'Write 2027-02-25.'],
    ['02/25/2027', '“02/25/2027” is not a date.', 'Write 2027-02-25.'],
    ['2027-2-1', '“2027-2-1” is not a date.', 'Write 2027-02-01.'],
    ['2027/02/01', '“2027/02/01” is not a date.', 'Write 2027-02-01.'],
    ['2027-02-01T09:00:00Z', '“2027-02-01T09:00:00Z” is not a date.', 'Write 2027-02-01.'],
    ['1 February 2027', '“1 February 2027” is not a date.', 'Write 2027-02-01.'],
    ['Feb 1st, 2027', '“Feb 1st, 2027” is not a date.', 'Write 2027-02-01.'],
    ['Sept. 2026', '“Sept. 2026” is not a date.', 'Write 2026-09.'],
    ['09/2026', '“09/2026” is not a date.', 'Write 2026-09.'],
    ['week 5 2027', '“week 5 2027” is not a date.', 'Write 2027-W05.'],
    ['KW 5/2027', '“KW 5/2027” is not a date.', 'Write 2027-W05.'],
    ['Spring 2027', '“Spring 2027” is not a date.', 'Write spring 2027.'],
    ['fall 2027', '“fall 2027” is not a date.', 'Write autumn 2027.'],
    ['2027 spring', '“2027 spring” is not a date.', 'Write spring 2027.'],
    ['Wintersemester 2026/27', '“Wintersemester 2026/27” is not a date.', 'Write winter semester 2026/27.'],
    ['spring semester 2026-27', '“spring semester 2026-27” is not a date.', 'Write spring semester 2026/27.'],
    ['2026-27', '“2026-27” is not a date.', 'Write 2026/27.'],
    ['academic year 2026/27', '“academic year 2026/27” is not a date.', 'Write 2026/27.'],
    ['Q1 2027', '“Q1 2027” is not a date.', 'Write quarter 1 2027.'],
    ['1st semester 2027', '“1st semester 2027” is not a date.', 'Write semester 1 2027.'],
    ['term 7 2027', '“term 7 2027” is not a date.', undefined],
    ['20270201', '“20270201” is not a date.', undefined],
    ['3027-01-01', '“3027-01-01” lies outside the years 1900 to 2199.', undefined],
    ['', '“” is not a date.', undefined],
  ])('%j is refused, with what to write', (text, message, help) => {
    const parsed = parseWhen(text);
    expect(parsed).toMatchObject({ ok: false, message, rule: { id: 'value/date' } });
    if (!parsed.ok) expect(parsed.help).toBe(help ?? parsed.rule.remedy);
  });

  test('begins no later than it ends, on days that exist, and its pattern takes it', () => {
    const pattern = new RegExp(`^${whenSource}$`);
    fc.assert(
      fc.property(anyDate, (text) => {
        const when = valueIn(parseWhen(text));
        expect(text).toMatch(pattern);
        expect(when.text).toBe(text);
        expect(isDay(when.earliest) && isDay(when.latest)).toBe(true);
        expect(compareDays(when.earliest, when.latest)).toBeLessThanOrEqual(0);
      }),
    );
  });

  test('no text makes it throw', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^[0-9/W. -]{0,20}$/)),
        (text) => typeof parseWhen(text).ok === 'boolean',
      ),
      { numRuns: 2_000 },
    );
    expect(parseWhen('2'.repeat(500_000)).ok).toBe(false);
  });
});

describe('a full day', () => {
  test('is read', () => {
    expect(parseDay('2027-02-01')).toEqual({ ok: true, value: '2027-02-01' });
    expect('2027-02-01').toMatch(new RegExp(`^${daySource}$`));
  });

  test.each([
    ['2027-02', '“2027-02” is not a full day.', 'Write year, month and day: 2027-02-01.'],
    ['spring 2027', '“spring 2027” is not a full day.', 'Write year, month and day: 2027-01-01.'],
    ['1 February 2027', '“1 February 2027” is not a date.', 'Write 2027-02-01.'],
    ['2027-02-30', '“2027-02-30” does not exist: that month has 28 days.', 'Write year, month and day: 2027-02-01.'],
    ['today', '“today” is not a date.', 'Write year, month and day: 2027-02-01.'],
  ])('%j is not enough', (text, message, help) => {
    expect(parseDay(text)).toMatchObject({ ok: false, message, help, rule: { id: 'value/day' } });
  });
});

describe('dates against each other', () => {
  const when = (text: string): When => valueIn(parseWhen(text));

  test('before means that every day of the one is before every day of the other', () => {
    expect(certainlyBefore(when('2027-01'), when('2027-02-01'))).toBe(true);
    expect(certainlyBefore(when('2027-02'), when('2027-02-15'))).toBe(false);
    expect(certainlyBefore(when('2027'), when('spring 2027'))).toBe(false);
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        const [before, after] = [certainlyBefore(when(a), when(b)), certainlyBefore(when(b), when(a))];
        expect(before && after).toBe(false);
        expect(mayOverlap(when(a), when(b))).toBe(!before && !after);
      }),
    );
  });

  test('a month is over on the first day of the next', () => {
    expect(isOver(when('2027-02'), '2027-02-28')).toBe(false);
    expect(isOver(when('2027-02'), '2027-03-01')).toBe(true);
  });

  test('only a term has days that nobody told', () => {
    expect(
      ['2027-02-01', '2027-W05', '2027-02', '2027', 'spring 2027', '2026/27'].filter(
        (text) => !hasKnownDays(when(text)),
      ),
    ).toEqual(['spring 2027', '2026/27']);
    expect(hasKnownDays({ ...when('spring 2027'), earliest: '2027-02-01', latest: '2027-06-30' })).toBe(true);
  });
});
