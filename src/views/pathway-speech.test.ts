import { expect, test } from 'vitest';
import { valueSpeech } from './pathway-speech.ts';

test('every date of a plan is said in words', () => {
  const { when, language } = valueSpeech('en');
  expect(['2027-09-16', '2027-09', '2027-W36', 'spring semester 2027/28'].map(when)).toEqual([
    '16 September 2027',
    'September 2027',
    'week 36 of 2027',
    'spring semester 2027/28',
  ]);
  expect(language('et')).toBe('Estonian');
});
