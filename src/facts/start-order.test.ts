import { expect, test } from 'vitest';
import { readWhen } from '../values/when.ts';
import { startOrder } from './start-order.ts';

const inOrder = (...texts: readonly string[]): readonly string[] =>
  texts
    .map((text) => {
      const when = readWhen(text);
      if (!when) throw new Error(text);
      return { text, order: startOrder(when) };
    })
    .toSorted((a, b) => (a.order < b.order ? -1 : 1))
    .map(({ text }) => text);

test('a certain date comes before a season of its year, and after one of the year before', () => {
  expect(inOrder('autumn 2027', '2027-03-08', '2028-03-08', '2027-05')).toEqual([
    '2027-03-08',
    '2027-05',
    'autumn 2027',
    '2028-03-08',
  ]);
});

test('seasons and numbered terms go by their order, a bare year comes last', () => {
  expect(inOrder('2027', 'winter 2027', 'spring 2027', 'autumn 2027', 'summer 2027')).toEqual([
    'spring 2027',
    'summer 2027',
    'autumn 2027',
    'winter 2027',
    '2027',
  ]);
  expect(inOrder('term 2 2027', 'term 1 2027')).toEqual(['term 1 2027', 'term 2 2027']);
});

test('of an academic year the autumn comes before the spring', () => {
  expect(inOrder('spring semester 2026/27', 'winter semester 2026/27', 'autumn semester 2026/27')).toEqual([
    'autumn semester 2026/27',
    'winter semester 2026/27',
    'spring semester 2026/27',
  ]);
});

test('a term whose days the provider states goes by its first day', () => {
  const autumn = readWhen('autumn 2027');
  expect(autumn && startOrder({ ...autumn, earliest: '2027-08-20', latest: '2027-12-20' })).toBe('2027-08-20');
});
