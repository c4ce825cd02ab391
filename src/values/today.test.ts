import { expect, test } from 'vitest';
import { dayIn } from './today.ts';

const instant = new Date('2026-12-31T23:30:00Z');

test('the day is that of the time zone, not of the machine', () => {
  expect(dayIn('UTC', instant)).toBe('2026-12-31');
  expect(dayIn('Europe/Tallinn', instant)).toBe('2027-01-01');
  expect(dayIn('America/Los_Angeles', instant)).toBe('2026-12-31');
  expect(dayIn('Pacific/Kiritimati', new Date('2026-12-30T10:00:00Z'))).toBe('2026-12-31');
});

test('summer time moves midnight', () => {
  expect(dayIn('Europe/Tallinn', new Date('2026-07-01T21:30:00Z'))).toBe('2026-07-02');
  expect(dayIn('Europe/Tallinn', new Date('2026-12-01T21:30:00Z'))).toBe('2026-12-01');
});

test('an unknown zone counts as UTC', () => {
  expect(dayIn('Mars/Olympus', instant)).toBe('2026-12-31');
  expect(dayIn('', instant)).toBe('2026-12-31');
});
