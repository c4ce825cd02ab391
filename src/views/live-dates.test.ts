import { expect, test } from 'vitest';
import { closingText, onDay, visitorDay } from './live-dates.ts';

const states: [{ from: string }, { from: string }] = [{ from: '2026-11-16' }, { from: '2027-01-16' }];

test('a form holds from its day on, and the first also before', () => {
  expect(
    ['2020-01-01', '2026-11-16', '2027-01-15', '2027-01-16', '2030-01-01'].map((day) => onDay(states, day).from),
  ).toEqual(['2026-11-16', '2026-11-16', '2026-11-16', '2027-01-16', '2027-01-16']);
});

test('the visitor’s day is that of the catalogue’s time zone', () => {
  const instant = new Date('2026-11-16T22:30:00Z');
  expect(visitorDay('Europe/Tallinn', instant)).toBe('2026-11-17');
  expect(visitorDay('America/Toronto', instant)).toBe('2026-11-16');
});

test('how soon something closes is said in its last month', () => {
  const words = { today: 'Closes today', tomorrow: 'Closes tomorrow', other: 'Closes in {n} days' };
  const said = (day: string) => closingText('2027-01-15', day, words, 'en');
  expect([said('2027-01-15'), said('2027-01-14'), said('2027-01-12'), said('2026-12-16')]).toEqual([
    'Closes today',
    'Closes tomorrow',
    'Closes in 3 days',
    'Closes in 30 days',
  ]);
  expect([said('2027-01-16'), said('2026-12-15')]).toEqual(['', '']);
});
