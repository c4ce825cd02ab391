import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gatherLookups } from '../catalogue/lookups.ts';
import type { Workload } from '../concepts/workload.ts';
import { workload } from '../concepts/workload.ts';
import type { Fact } from '../values/fact.ts';
import { deriveEcts, deriveHours, type WorkloadContext } from './comparable-workload.ts';

const lookups = gatherLookups([
  {
    type: 'credit-system',
    name: 'River points',
    country: 'EE',
    provider: null,
    source: { link: 'https://riverbank.example' },
    hoursPerCredit: null,
    ects: { min: 0.5, max: 0.5, about: false },
    fullYear: null,
  },
  {
    type: 'credit-system',
    name: 'Melbourne credit points',
    country: 'AU',
    provider: null,
    source: null,
    hoursPerCredit: null,
    ects: null,
    fullYear: null,
  },
]);
const context: WorkloadContext = { lookups, countries: ['DE'] };
const read = (given: unknown): Fact<Workload> => workload.shape.workload.parse(given) as Fact<Workload>;

describe('hours that can be compared', () => {
  test('stated hours are taken as they are', () => {
    expect(deriveHours(read({ learnerHours: '150', credits: '6 ECTS' }), context)).toMatchObject({
      known: true,
      rule: 'stated',
      value: { min: 150, max: 150 },
    });
  });

  test('parts of the hours add up where at least two are stated, before any credits', () => {
    const split = { contact: '80', selfStudy: 'about 20' };
    expect(deriveHours(read({ credits: '5 ECTS', split }), context)).toMatchObject({
      rule: 'split-sum',
      value: { min: 100, max: 100, about: true },
      params: { contact: '80', selfStudy: 'about 20' },
    });
    expect(deriveHours(read({ split }), context)).toMatchObject({ rule: 'split-sum' });
    expect(deriveHours(read({ credits: '5 ECTS', split: { contact: '80' } }), context)).toMatchObject({
      rule: 'credits-times-system-hours',
    });
  });

  test('an ECTS credit without other figures is 25 to 30 hours', () => {
    expect(deriveHours(read('5 ECTS'), context)).toMatchObject({
      rule: 'credits-times-system-hours',
      value: { min: 125, max: 150, about: true },
    });
  });

  test('the offer’s own hours for one credit come before all others', () => {
    const own = deriveHours(read({ credits: '5 ECTS', hoursPerCredit: '26' }), {
      ...context,
      providerHoursPerCredit: { min: 28, max: 28, about: false },
    });
    expect(own).toMatchObject({ rule: 'credits-times-own-hours', value: { min: 130, max: 130 } });
  });

  test('the provider’s figure comes before the country’s, and the country’s before the system’s', () => {
    const estonia = { ...context, countries: ['EE'] };
    expect(deriveHours(read('5 ECTS'), estonia)).toMatchObject({
      rule: 'credits-times-country-hours',
      value: { min: 130, max: 130 },
    });
    expect(
      deriveHours(read('5 ECTS'), { ...estonia, providerHoursPerCredit: { min: 25, max: 25, about: false } }),
    ).toMatchObject({
      rule: 'credits-times-provider-hours',
      value: { min: 125, max: 125 },
    });
  });

  test('the provider’s figure is that of ECTS, never of another system', () => {
    const provider = { ...context, providerHoursPerCredit: { min: 25, max: 25, about: false } };
    expect(deriveHours(read('15 UK credits'), provider)).toMatchObject({
      rule: 'credits-times-system-hours',
      value: { min: 150, max: 150 },
    });
  });

  test('of several systems the offer’s own figure is that of ECTS', () => {
    const both = read({ credits: ['15 UK credits', '7.5 ECTS'], hoursPerCredit: '26' });
    expect(deriveHours(both, context)).toMatchObject({ value: { min: 150, max: 150 } });
  });

  test('hours a week become hours only with a length in weeks', () => {
    const twelve = { ...context, duration: { figure: { min: 12, max: 12, about: false }, unit: 'week' } } as const;
    expect(deriveHours(read({ hoursPerWeek: '10-11' }), twelve)).toMatchObject({
      rule: 'weeks-times-hours',
      value: { min: 120, max: 132 },
    });
    expect(deriveHours(read({ hoursPerWeek: '10-11' }), context)).toMatchObject({
      known: false,
      reason: 'only-per-week',
    });
  });

  test('a system without a rate is refused, not guessed', () => {
    expect(deriveHours(read('3.125 Melbourne credit points'), context)).toMatchObject({
      known: false,
      reason: 'no-rate',
    });
  });

  test('not stated and not applicable are two refusals, and neither is zero', () => {
    expect(deriveHours(read(undefined), context)).toMatchObject({ known: false, reason: 'not-stated' });
    expect(deriveHours(read({ notApplicable: 'x' }), context)).toMatchObject({
      known: false,
      reason: 'not-applicable',
    });
  });

  test('more credits never take fewer hours', () => {
    const credits = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(credits, credits, (a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)].map((each) => deriveHours(read(`${each} ECTS`), context));
        if (!less?.known || !more?.known) throw new Error('refused');
        expect(less.value.min as number).toBeLessThanOrEqual(more.value.min as number);
        expect(less.value.max as number).toBeLessThanOrEqual(more.value.max as number);
      }),
    );
  });
});

describe('ECTS that can be compared', () => {
  test('stated ECTS are taken as they are, equivalents are marked', () => {
    expect(deriveEcts(read('6 ECTS'), context)).toMatchObject({ rule: 'stated', value: { min: 6 } });
    expect(deriveEcts(read({ credits: { value: '7 ECTS', basis: 'equivalent' } }), context)).toMatchObject({
      rule: 'stated-equivalent',
    });
  });

  test('two UK credits are taken as one ECTS', () => {
    expect(deriveEcts(read('15 UK credits'), context)).toMatchObject({
      rule: 'system-rate',
      value: { min: 7.5, max: 7.5, about: true },
    });
  });

  test('an own system is converted only by a sourced rate', () => {
    expect(deriveEcts(read('10 River points'), context)).toMatchObject({
      rule: 'own-framework-rate',
      value: { min: 5 },
    });
    expect(deriveEcts(read('3.125 Melbourne credit points'), context)).toMatchObject({
      known: false,
      reason: 'no-rate',
    });
  });

  test('the source of an own rate is told as words', () => {
    expect(deriveEcts(read('10 River points'), context)).toMatchObject({
      params: { source: 'https://riverbank.example' },
    });
  });

  test('hours alone never become credits', () => {
    expect(deriveEcts(read('60 hours'), context)).toMatchObject({ known: false, reason: 'hours-are-no-credits' });
  });

  test('no credits awarded is not the same as credits not stated', () => {
    expect(deriveEcts(read({ learnerHours: '60', credits: 'none' }), context)).toMatchObject({
      reason: 'no-credits-awarded',
    });
    expect(deriveEcts(read(undefined), context)).toMatchObject({ reason: 'not-stated' });
  });

  test('credits of no named system are not converted', () => {
    expect(deriveEcts(read('16 credits'), context)).toMatchObject({ known: false, reason: 'no-system' });
  });
});
