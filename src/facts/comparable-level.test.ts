import { describe, expect, test } from 'vitest';
import { gatherLookups } from '../catalogue/lookups.ts';
import type { Level } from '../concepts/level.ts';
import { level } from '../concepts/level.ts';
import type { Fact } from '../values/fact.ts';
import { cycleOf, deriveLevel } from './comparable-level.ts';

const figure = (value: number) => ({ min: value, max: value, about: false });
const lookups = gatherLookups([
  {
    type: 'level-scale',
    name: 'Sourced scale',
    country: null,
    provider: null,
    source: { link: 'https://riverbank.example' },
    levels: ['low', 'high'],
    relation: 'referenced',
    eqf: { high: figure(5) },
  },
  {
    type: 'level-scale',
    name: 'Bare scale',
    country: null,
    provider: null,
    source: null,
    levels: ['low', 'high'],
    relation: 'none',
    eqf: {},
  },
]);
const read = (given: unknown): Fact<Level[]> => level.shape.level.parse(given) as Fact<Level[]>;
const placed = (framework: string, at: string): Fact<Level[]> => ({
  state: 'stated',
  from: 'offer',
  value: [{ kind: 'placed', framework, level: at, basis: 'assigned' } as Level],
});

describe('levels that can be compared', () => {
  test('a stated EQF level is taken as it is', () => {
    expect(deriveLevel(read('EQF 6'), lookups)).toMatchObject({
      known: true,
      rule: 'stated',
      value: { eqf: 6, approximate: false },
    });
  });

  test('a sourced, referenced national level is a fact', () => {
    expect(deriveLevel(read('EstQF 6'), lookups)).toMatchObject({
      rule: 'referenced',
      value: { eqf: 6, approximate: false },
    });
  });

  test('a level that only a study compares is approximate and names the study', () => {
    const compared = deriveLevel(read('NZQF 5'), lookups);
    expect(compared).toMatchObject({ rule: 'compared', value: { approximate: true } });
    expect(compared.known && String(compared.params['source']).length).toBeGreaterThan(5);
  });

  test('words without a framework are never placed', () => {
    expect(deriveLevel(read({ described: 'graduate-level' }), lookups)).toMatchObject({
      known: false,
      reason: 'described-only',
    });
  });

  test('an own scale is placed only by its own sourced table', () => {
    expect(deriveLevel(placed('Sourced scale', 'high'), lookups)).toMatchObject({
      rule: 'own-framework',
      value: { eqf: 5 },
    });
    expect(deriveLevel(placed('Bare scale', 'high'), lookups)).toMatchObject({ known: false, reason: 'not-linked' });
  });

  test('of two EQF levels none is chosen', () => {
    expect(deriveLevel(read(['EQF 5', 'EQF 6']), lookups)).toMatchObject({
      known: false,
      reason: 'frameworks-disagree',
    });
    expect(deriveLevel(read(['EstQF 6', 'EQF 6']), lookups)).toMatchObject({ rule: 'stated', value: { eqf: 6 } });
  });

  test('the source of an own scale is told as words', () => {
    expect(deriveLevel(placed('Sourced scale', 'high'), lookups)).toMatchObject({
      params: { source: 'https://riverbank.example' },
    });
  });

  test('not stated and not applicable are two refusals', () => {
    expect(deriveLevel(read(undefined), lookups)).toMatchObject({ reason: 'not-stated' });
    expect(deriveLevel(read({ notApplicable: 'Not levelled.' }), lookups)).toMatchObject({ reason: 'not-applicable' });
  });

  test('EQF 6 is the first cycle, EQF 4 is none', () => {
    expect(cycleOf({ eqf: 6, approximate: false })).toBe('first cycle');
    expect(cycleOf({ eqf: 4, approximate: false })).toBeNull();
  });
});
