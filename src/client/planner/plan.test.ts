import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysOf, EMPTY_PLAN, formatPlan, type Plan, type PlanItem, parsePlan, withItem } from './plan.ts';

const read = (text: string): Plan => parsePlan(new URLSearchParams(text));

describe('a plan in the address', () => {
  test('is read as it was written', () => {
    const text =
      'for=evidence&have=riverbank-university/first@2023&have=other:evidence:0.2@2024-05*3~7.5&hours=8&start=2027-02';
    expect(read(text)).toEqual({
      target: 'evidence',
      items: [
        { key: 'riverbank-university/first', on: '2023', count: 1, credit: null },
        { key: 'other:evidence:0.2', on: '2024-05', count: 3, credit: 7.5 },
      ],
      hours: 8,
      start: '2027-02',
    });
  });

  test('keeps nothing of what it does not understand', () => {
    for (const text of [
      'have=<img src=x onerror=alert(1)>',
      'have=javascript:alert(1)',
      'have=a/b@2023-13',
      'have=a/b@0000',
      'have=a/b*0',
      'have=a/b*99',
      'have=a/b~0',
      'have=../../etc/passwd',
      'have=A/B',
      'have=__proto__',
      'have=other:x:',
      'hours=0',
      'hours=-4',
      'hours=1e9',
      'hours=800',
      'start=2027',
      'start=2027-00',
      'start=soon',
      'for=../x',
      'for=X',
      'unknown=1',
      '%E0%A4%A',
    ]) {
      expect(read(text), text).toEqual(EMPTY_PLAN);
    }
  });

  test('names nothing twice, and never more than sixty things', () => {
    expect(read('have=a/b@2020&have=a/b@2021').items).toHaveLength(1);
    expect(read(Array.from({ length: 500 }, (_, n) => `have=a/b${n}`).join('&')).items).toHaveLength(60);
  });

  test('never throws, and what it read it writes and reads again as the same', () => {
    const pieces = fc.constantFrom(
      'have=',
      'for=',
      'hours=',
      'start=',
      '&',
      'a/b',
      '@2023',
      '-05',
      '*2',
      '~7.5',
      'other:x:0.1',
      '%00',
      '\u202e',
      '9'.repeat(40),
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(pieces, { maxLength: 25 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, (given) => {
        const plan = read(given);
        expect(parsePlan(new URLSearchParams(formatPlan(plan).toString()))).toEqual(plan);
      }),
      { numRuns: 500 },
    );
  });
});

test('a thing is added, changed in its place and taken away', () => {
  const item = (key: string, on: string | null): PlanItem => ({ key, on, count: 1, credit: null });
  const two = withItem(withItem(EMPTY_PLAN, 'a/b', item('a/b', null)), 'c/d', item('c/d', '2024'));
  expect(withItem(two, 'a/b', item('a/b', '2023')).items).toEqual([item('a/b', '2023'), item('c/d', '2024')]);
  expect(withItem(two, 'a/b', null).items).toEqual([item('c/d', '2024')]);
});

test('a year and a month stand for all their days', () => {
  expect(daysOf('2024')).toEqual({ earliest: '2024-01-01', latest: '2024-12-31' });
  expect(daysOf('2024-02')).toEqual({ earliest: '2024-02-01', latest: '2024-02-29' });
});
