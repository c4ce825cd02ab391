import { expect, test } from 'vitest';
import { durationLiteral, exactly, hoursLiteral } from './values.ts';

const figure = (count: number) => ({ min: count, max: count, about: false });

test.each([
  [12, 'week', 'P84D'],
  [3, 'month', 'P3M'],
  [1.5, 'year', 'P1Y6M'],
  [10, 'day', 'P10D'],
  [2.5, 'day', 'P2DT12H'],
  [90, 'minute', 'PT1H30M'],
] as const)('%s %ss as xsd:duration, which has no weeks', (count, unit, literal) => {
  expect(durationLiteral({ figure: figure(count), unit })).toEqual({ literal, type: 'xsd:duration' });
});

test.each(['semester', 'term', 'trimester', 'quarter', 'working-day'] as const)(
  'how long a %s is depends on the provider: no duration is made of it',
  (unit) => {
    expect(durationLiteral({ figure: figure(1), unit })).toBeNull();
  },
);

test('a range is no duration, but has a longest one', () => {
  const range = { figure: { min: 2, max: 3, about: false }, unit: 'month' } as const;
  expect(durationLiteral(range)).toBeNull();
  expect(durationLiteral(range, 'longest')).toEqual({ literal: 'P3M', type: 'xsd:duration' });
});

test('hours may have minutes', () => {
  expect(hoursLiteral(7.5)).toEqual({ literal: 'PT7H30M', type: 'xsd:duration' });
});

test.each([
  [{ min: 12, max: 30, about: false }],
  [{ min: 6, max: 6, about: true }],
  [{ min: null, max: 6, about: false }],
  [{ min: 7.5, max: 15, about: false, alternatives: [7.5, 15] }],
])('%j is no exact number', (given) => {
  expect(exactly(given)).toBeNull();
});
