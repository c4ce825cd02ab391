import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { CheckContext } from '../concepts/concept.ts';
import { comparisonDefinition, comparisonSchema } from './comparison.ts';
import { parseRecord, type RecordDefinition } from './record.ts';

const definition = comparisonDefinition as unknown as RecordDefinition;
const context = { today: '2026-11-16', staleBefore: '2025-11-16', broken: () => false } as unknown as CheckContext;
const base = { title: 'First steps with data', status: 'published', offers: ['a/x', 'a/y'] };
const refusals = (data: object): string[] =>
  parseRecord(definition, { ...base, ...data } as never).findings.map(({ rule, at }) => `${rule.id} ${at.join('.')}`);
const check = (data: object): string[] => {
  const { values } = parseRecord(definition, { ...base, ...data } as never);
  return definition.concepts
    .flatMap((concept) => concept.check(values as never, context))
    .map(({ rule, at }) => `${rule.id} ${at.join('.')}`);
};

describe('a comparison', () => {
  test('holds two to four offers, each once', () => {
    expect(check({})).toEqual([]);
    expect(check({ offers: 'a/x' })).toEqual(['comparison/count offers']);
    expect(check({ offers: ['a/1', 'a/2', 'a/3', 'a/4', 'a/5'] })).toEqual(['comparison/count offers']);
    expect(check({ offers: ['a/x', 'a/y', 'a/x'] })).toEqual(['comparison/offer-twice offers.2']);
  });

  test('names concepts by their key, or as the files do', () => {
    expect(parseRecord(definition, { ...base, first: ['workload', 'learningOutcomes'] }).values['first']).toEqual([
      'workload',
      'learning-outcomes',
    ]);
    expect(refusals({ first: ['workload', 'price'] })).toEqual(['comparison/row-unknown first.1']);
  });

  test('needs neither code nor page, but title and offers', () => {
    expect(refusals({})).toEqual([]);
    expect(
      parseRecord(definition, { status: 'draft' }).findings.map(({ rule, at }) => `${rule.id} ${at.join('.')}`),
    ).toEqual(['schema/required title', 'schema/required offers']);
    expect(refusals({ code: 'X' })).toEqual(['schema/unknown-key code']);
  });

  test('the schema can be written as JSON Schema', () => {
    expect(JSON.stringify(z.toJSONSchema(comparisonSchema, { io: 'input', unrepresentable: 'any' }))).toContain(
      'offers',
    );
  });
});
