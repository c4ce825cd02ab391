import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Offer } from '../catalogue/catalogue.ts';
import { loadCatalogue } from '../catalogue/load.ts';
import { assessment } from '../concepts/assessment.ts';
import { NOT_STATED } from '../values/fact.ts';
import { deriveCompleteness } from './completeness.ts';
import { deriveCriteria } from './e-valuate.ts';
import { deriveRoute } from './recognition-route.ts';

const { catalogue } = await loadCatalogue(join(import.meta.dirname, '../../tests/fixtures/base'), {
  today: '2026-11-16',
});
const full = catalogue.offers.get('riverbank-university/data-literacy-for-managers') as Offer;
const providers = full.provider.flatMap((id) => catalogue.providers.get(id) ?? []);
const judge = (changes: Partial<Offer>) => deriveCompleteness({ ...full, ...changes }, providers, 'stated');
const stateOf = (changes: Partial<Offer>, element: string) =>
  [...judge(changes).mandatory, ...judge(changes).optional].find((one) => one.element === element)?.state;

describe('what an offer states of the European standard', () => {
  test('the model offer answers all nine mandatory elements', () => {
    expect(judge({})).toMatchObject({ answered: 9, fees: 'stated' });
    expect(judge({}).mandatory).toHaveLength(9);
  });

  test('a level that does not apply is answered, but not stated', () => {
    const without = { level: { state: 'not-applicable', reason: { en: 'Not levelled.' } } } as const;
    expect(stateOf(without, 'level')).toBe('not-applicable');
    expect(judge(without).answered).toBe(9);
  });

  test('words for a level are partly an answer and do not count', () => {
    const described = {
      level: { state: 'stated', from: 'offer', value: [{ kind: 'described', text: { en: 'graduate-level' } }] },
    } as unknown as Partial<Offer>;
    expect(stateOf(described, 'level')).toBe('partly');
    expect(judge(described).answered).toBe(8);
  });

  test('topics without outcomes are partly an answer', () => {
    expect(stateOf({ learningOutcomes: NOT_STATED }, 'learning-outcomes')).toBe('partly');
    expect(stateOf({ learningOutcomes: NOT_STATED, topics: [] }, 'learning-outcomes')).toBe('not-stated');
  });

  test('hours a week alone are partly an answer', () => {
    const value = {
      learnerHours: null,
      credits: null,
      hoursPerWeek: { min: 8, max: 12, about: false },
      hoursPerCredit: null,
      split: null,
    };
    expect(stateOf({ workload: { state: 'stated', from: 'offer', value } }, 'workload')).toBe('partly');
  });

  test('two kinds of hours are the workload, one is a part of it', () => {
    const hours = { min: 20, max: 20, about: false };
    const value = { learnerHours: null, credits: null, hoursPerWeek: null, hoursPerCredit: null };
    const withSplit = (split: object) =>
      stateOf({ workload: { state: 'stated', from: 'offer', value: { ...value, split } } }, 'workload');
    expect(withSplit({ contact: hours, selfStudy: hours })).toBe('stated');
    expect(withSplit({ contact: hours })).toBe('partly');
  });

  test('stated elsewhere counts as not stated', () => {
    expect(
      stateOf({ delivery: { state: 'elsewhere', at: { en: 'the timetable' } }, parts: NOT_STATED }, 'participation'),
    ).toBe('not-stated');
  });

  test('a pathway that names the offer answers what it can count towards', () => {
    const silent = { ...full, stackability: NOT_STATED, recognition: NOT_STATED };
    const answer = (inPathway: boolean) =>
      deriveCompleteness(silent, providers, 'stated', inPathway).optional.find(
        ({ element }) => element === 'stackability',
      )?.state;
    expect(answer(false)).toBe('not-stated');
    expect(answer(true)).toBe('stated');
  });

  test('supervision without the identity check is partly an answer', () => {
    if (full.assessment.state !== 'stated') throw new Error('not stated');
    const half = { ...full.assessment, value: { ...full.assessment.value, identityCheck: null, methods: [] } };
    expect(stateOf({ assessment: half }, 'supervision')).toBe('partly');
  });

  test('supervision and identity check of a single method, also in a choice, are answers', () => {
    const given = assessment.shape.assessment.parse({
      methods: [{ anyOf: ['quiz', { kind: 'exam', supervision: 'supervised', identityCheck: 'yes' }] }],
    }) as Offer['assessment'];
    expect(stateOf({ assessment: given }, 'supervision')).toBe('stated');
    const criteria = deriveCriteria({ ...full, assessment: given }, judge({ assessment: given }));
    expect(criteria.find(({ criterion }) => criterion === 'identification')?.state).toBe('stated');
  });
});

describe('the way to recognition', () => {
  test('all nine answered: in line with the Lisbon Recognition Convention', () => {
    expect(deriveRoute(judge({}))).toEqual({ route: 'lisbon-convention', missing: [] });
  });

  test('one missing: recognition of prior learning, and what is missing is named', () => {
    expect(deriveRoute(judge({ assessment: NOT_STATED }))).toEqual({
      route: 'prior-learning',
      missing: ['assessment'],
    });
  });
});

describe('the seven criteria', () => {
  test('each says whether information is given, and there is no score', () => {
    expect(deriveCriteria(full, judge({})).map(({ state }) => state)).toEqual(Array(7).fill('stated'));
  });

  test('a certificate without verification is not documented', () => {
    expect(
      deriveCriteria({ ...full, credential: NOT_STATED }, judge({})).find(
        ({ criterion }) => criterion === 'verification',
      )?.state,
    ).toBe('not-stated');
  });
});
