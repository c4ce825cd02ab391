import { describe, expect, test } from 'vitest';
import { en } from '../i18n/en/index.ts';
import type { CheckContext } from './concept.ts';
import { delivery } from './delivery.ts';
import type { RowContext } from './row.ts';
import { workload } from './workload.ts';

const read = (given: unknown) => workload.shape.workload.safeParse(given);
const context: CheckContext = {
  today: '2026-11-16',
  record: 'offer',
  status: 'published',
  textLanguage: 'en',
  broken: () => false,
  staleBefore: '2025-11-16',
  hasProvider: () => true,
  hasAudience: () => true,
  hoursPerCredit: (system) => (system === 'ECTS' ? { min: 25, max: 30 } : null),
};
const rowContext: RowContext = {
  words: en,
  language: 'en',
  organisation: () => '',
  offer: (id) => id,
  pathway: (id) => id,
  audience: () => '',
};
const rulesOf = (given: unknown): string[] => {
  const parsed = read(given);
  if (!parsed.success) throw new Error(JSON.stringify(parsed.error.issues));
  return workload.check({ workload: parsed.data }, context).map(({ rule }) => rule.id);
};

describe('the forms of a workload', () => {
  test('hours alone are hours', () => {
    expect(read('60 hours').data).toMatchObject({
      state: 'stated',
      value: { learnerHours: { min: 60, max: 60 }, credits: null },
    });
  });

  test('credits alone are awarded credits', () => {
    expect(read('3.125 Melbourne credit points').data).toMatchObject({
      value: { credits: [{ figure: { min: 3.125 }, system: 'Melbourne credit points', basis: 'awarded' }] },
    });
  });

  test('several systems stand side by side', () => {
    expect(read({ credits: ['15 UK credits', '7.5 ECTS'] }).data).toMatchObject({
      value: { credits: [{ system: 'UK credits' }, { system: 'ECTS' }] },
    });
  });

  test('no credits is a stated fact, not an absence', () => {
    expect(read({ learnerHours: 60, credits: 'none' }).data).toMatchObject({
      state: 'stated',
      value: { credits: 'none' },
    });
  });

  test('absent is not stated, and only a note states nothing', () => {
    expect(read(undefined).data).toEqual({ state: 'not-stated' });
    expect(read({ note: 'Ask us.' }).data).toMatchObject({ state: 'not-stated', note: { und: 'Ask us.' } });
    expect(read({ statedAt: 'https://www.example.edu' }).data).toMatchObject({ state: 'elsewhere' });
  });

  test('a block without any quantity is refused', () => {
    expect(read({ hoursPerCredit: '26' }).success).toBe(false);
  });

  test('hours by what one does are a quantity, and no hours are asked for beside them', () => {
    expect(read({ split: { contact: '80', selfStudy: 'about 20' } }).success).toBe(true);
    expect(rulesOf({ credits: '4 ECTS', split: { contact: '80', selfStudy: 'about 20' } })).toEqual([]);
    expect(rulesOf({ credits: '4 ECTS' })).toEqual(['workload/hours-missing']);
  });
});

describe('hours against credits', () => {
  test('150 hours and 6 ECTS agree', () => expect(rulesOf({ learnerHours: '150', credits: '6 ECTS' })).toEqual([]));
  test('140 hours and 6 ECTS differ a little', () =>
    expect(rulesOf({ learnerHours: '140', credits: '6 ECTS' })).toEqual(['workload/hours-and-credits-differ']));
  test('60 hours and 6 ECTS contradict each other', () =>
    expect(rulesOf({ learnerHours: '60', credits: '6 ECTS' })).toEqual(['workload/hours-and-credits-disagree']));
  test('an unknown rate is not judged', () =>
    expect(rulesOf({ learnerHours: '60', credits: '6 Melbourne credit points' })).toEqual([]));
  test('a range is judged by its bounds', () =>
    expect(rulesOf({ learnerHours: '100-200', credits: '6 ECTS' })).toEqual([]));
});

describe('hours against the length', () => {
  const pace = (load: string, duration: string): readonly string[] => {
    const parsed = read({ credits: '6 ECTS', hoursPerCredit: 26, ...JSON.parse(load) });
    const length = delivery.shape.delivery.parse({ mode: 'online', duration });
    if (!parsed.success) throw new Error(JSON.stringify(parsed.error.issues));
    const values = { workload: parsed.data, delivery: length };
    return workload
      .check(values, context)
      .flatMap(({ rule, message }) => (rule.id === 'workload/hours-and-length-differ' ? [message] : []));
  };
  const eight = '{ "learnerHours": "156", "hoursPerWeek": "8-12" }';

  test('are told where they need many more weeks than there are', () => {
    expect(pace(eight, '4 weeks')).toEqual(['156 hours at 8-12 a week take 13-20 weeks; the length is 4 weeks.']);
    expect(pace(eight, '1 month')).toEqual(['156 hours at 8-12 a week take 13-20 weeks; the length is 1 month.']);
  });

  test('are told where they need far fewer, if the length is in weeks: a year has weeks off', () => {
    expect(pace(eight, '30 weeks')).toHaveLength(1);
    expect(pace(eight, '1 year')).toEqual([]);
  });

  test('agree within a fifth, and where one of the figures tells too little', () => {
    for (const weeks of ['11 weeks', '13 weeks', '20 weeks', '24 weeks', '10-30 weeks', '1 term'])
      expect(pace(eight, weeks)).toEqual([]);
    expect(pace('{ "learnerHours": "at least 156", "hoursPerWeek": "10" }', '40 weeks')).toEqual([]);
  });
});

describe('the rows of a workload', () => {
  test('every row is there in every state', () => {
    const keys = (given: unknown) =>
      workload.rows({ workload: read(given).data as never }, rowContext).map(({ key }) => key);
    expect(keys(undefined)).toEqual(keys('6 ECTS'));
  });

  test('hours that are not stated are not zero', () => {
    const [hours] = workload.rows({ workload: read('6 ECTS').data as never }, rowContext);
    expect(hours?.cell).toEqual({ state: 'not-stated' });
  });
});
