import { describe, expect, test } from 'vitest';
import { en } from '../i18n/en/index.ts';
import { parseDuration } from './duration.ts';
import { parseFigure } from './figure.ts';
import { formatDuration, formatHours, formatMoney } from './format.ts';

const speech = { words: en, language: 'en' };
/** The currency and the amount are set apart by a space that does not break. */
const money = (value: number, currency: string): string => formatMoney(value, currency, speech).replace(/\s/g, ' ');
const duration = (text: string): string => {
  const read = parseDuration(text);
  if (!read.ok) throw new Error(read.message);
  return formatDuration(read.value, speech);
};
const hours = (text: string): string => {
  const read = parseFigure(text);
  if (!read.ok) throw new Error(read.message);
  return formatHours(read.value, speech);
};

describe('money', () => {
  test('has no decimals where it is whole, else as many as the currency has', () => {
    expect(money(450, 'EUR')).toBe('€450');
    expect(money(450.5, 'EUR')).toBe('€450.50');
    expect(money(1.125, 'KWD')).toBe('KWD 1.125');
    expect(money(450.5, 'JPY')).toBe('JPY 451');
  });
});

describe('lengths of time', () => {
  test('one is one, however it is bounded', () => {
    expect(duration('1 week')).toBe('1 week');
    expect(duration('at least 1 week')).toBe('at least 1 week');
    expect(duration('up to 1 year')).toBe('up to 1 year');
    expect(duration('1-2 semesters')).toBe('1–2 semesters');
    expect(hours('at least 1')).toBe('at least 1 hour');
    expect(hours('about 12')).toBe('about 12 hours');
  });
});
