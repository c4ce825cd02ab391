import { describe, expect, test } from 'vitest';
import type { ProblemFee } from '../facts/pathway/problem.ts';
import { type Summand, sumsOf } from './pathway-sums.ts';

const exactly = (value: number) => ({ min: value, max: value, about: false });
const thing = (key: string, fee: ProblemFee, hours: number | null = 10): Summand => ({
  key,
  offer: { hours: hours === null ? null : exactly(hours), ects: null, fee },
  credit: null,
});
const euros = (value: number): ProblemFee => ({ kind: 'total', figure: exactly(value), currency: 'EUR' });

describe('the sum of a plan', () => {
  test('never adds one currency to another', () => {
    const { costs } = sumsOf([
      thing('a', euros(100)),
      thing('b', { kind: 'total', figure: exactly(50), currency: 'GBP' }),
      thing('c', euros(20)),
    ]);
    expect(costs).toEqual([
      { currency: 'EUR', figure: exactly(120) },
      { currency: 'GBP', figure: exactly(50) },
    ]);
  });

  test('names what is not stated, and does not take it for nothing', () => {
    const sums = sumsOf([
      thing('a', euros(100)),
      thing('b', { kind: 'not-known', why: 'not-stated' }, null),
      thing('c', { kind: 'at-least', figure: exactly(40), currency: 'EUR' }),
      thing('d', { kind: 'free' }),
      { key: 'e', offer: null, credit: { figure: exactly(3), system: 'ECTS' } },
    ]);
    expect(sums).toMatchObject({
      costs: [{ currency: 'EUR', figure: { min: 140 } }],
      free: ['d'],
      costUnknown: [
        { key: 'b', why: 'not-stated' },
        { key: 'e', why: 'not-stated' },
      ],
      costPartly: ['c'],
      hours: { figure: exactly(30), unknown: ['b', 'e'] },
      ects: { figure: exactly(3), unknown: ['a', 'b', 'c', 'd'] },
    });
  });

  test('says where a cost depends on who one is, or stands on the page alone', () => {
    const whys = (['depends-on-who', 'depends-on-condition', 'elsewhere', 'several-currencies'] as const).map(
      (why) => sumsOf([thing('a', { kind: 'not-known', why })]).costUnknown[0]?.why,
    );
    expect(whys).toEqual(['depends', 'depends', 'see-page', 'see-page']);
  });

  test('of nothing known is not zero', () => {
    expect(sumsOf([thing('a', { kind: 'not-known', why: 'elsewhere' }, null)])).toMatchObject({
      costs: [],
      hours: { figure: null },
    });
  });
});
