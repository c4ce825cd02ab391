import { describe, expect, test } from 'vitest';
import { isTermName, readTermDays, type TermDays, whenWithTerms } from './term.ts';
import { valueIn } from './testing.ts';
import { parseWhen } from './when.ts';

const days = (text: string): TermDays => {
  const read = readTermDays(text);
  if (read === null) throw new Error(`${text} is not read`);
  return read;
};
const withTerms = (text: string, terms: Record<string, string>): string => {
  const read = Object.fromEntries(Object.entries(terms).map(([name, span]) => [name, days(span)]));
  const { earliest, latest } = whenWithTerms(valueIn(parseWhen(text)), read);
  return `${earliest} to ${latest}`;
};

describe('the days of a provider’s terms', () => {
  test('are read without a year', () => {
    expect(readTermDays('09-01 to 01-31')).toEqual({ first: '09-01', last: '01-31' });
    expect(['09-31 to 10-01', '13-01 to 01-31', '9-1 to 1-31', '09-01 - 01-31', ''].map(readTermDays)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  test('have names without a year', () => {
    const names = ['autumn semester', 'winter', 'term 2', 'academic year', 'period 6'];
    expect(names.filter(isTermName)).toEqual(names);
    expect(['autumn semester 2027', 'Autumn', 'term', 'term 7', 'year', ''].filter(isTermName)).toEqual([]);
  });

  test('stand in the year of the term', () => {
    expect(withTerms('spring semester 2027', { 'spring semester': '02-01 to 06-30' })).toBe('2027-02-01 to 2027-06-30');
    expect(withTerms('term 2 2027', { 'term 2': '04-10 to 07-01' })).toBe('2027-04-10 to 2027-07-01');
  });

  test('run into the next year where the last day is before the first', () => {
    expect(withTerms('autumn semester 2027', { 'autumn semester': '09-01 to 01-31' })).toBe('2027-09-01 to 2028-01-31');
  });

  test('stand in the first or second half of an academic year', () => {
    const terms = { 'autumn semester': '09-01 to 01-31', 'spring semester': '02-01 to 06-30' };
    expect(withTerms('autumn semester 2026/27', terms)).toBe('2026-09-01 to 2027-01-31');
    expect(withTerms('spring semester 2026/27', terms)).toBe('2027-02-01 to 2027-06-30');
    expect(withTerms('summer 2026/27', { summer: '07-05 to 07-30' })).toBe('2027-07-05 to 2027-07-30');
    expect(withTerms('summer 2026/27', { summer: '07-05 to 07-30', 'academic year': '07-01 to 06-30' })).toBe(
      '2026-07-05 to 2026-07-30',
    );
    expect(withTerms('2026/27', { 'academic year': '09-01 to 08-31' })).toBe('2026-09-01 to 2027-08-31');
  });

  test('are found under another name of the same season, if there is only one', () => {
    expect(withTerms('autumn 2027', { 'autumn semester': '09-01 to 12-31' })).toBe('2027-09-01 to 2027-12-31');
    expect(withTerms('autumn term 2027', { autumn: '09-01 to 12-31' })).toBe('2027-09-01 to 2027-12-31');
    const two = { 'autumn semester': '09-01 to 12-31', 'autumn session': '10-01 to 11-30' };
    expect(withTerms('autumn 2027', two)).toBe('2027-01-01 to 2027-12-31');
    expect(withTerms('semester 1 2027', { 'semester 2': '09-01 to 12-31' })).toBe('2027-01-01 to 2027-12-31');
  });

  test('leave dates that are no terms as they are', () => {
    expect(withTerms('2027-02', { 'spring semester': '02-10 to 06-30' })).toBe('2027-02-01 to 2027-02-28');
  });

  test('take the last day of February for 29 February', () => {
    expect(withTerms('winter 2027', { winter: '01-05 to 02-29' })).toBe('2027-01-05 to 2027-02-28');
    expect(withTerms('winter 2028', { winter: '01-05 to 02-29' })).toBe('2028-01-05 to 2028-02-29');
  });
});
