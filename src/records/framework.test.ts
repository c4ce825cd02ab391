import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { CheckContext } from '../concepts/concept.ts';
import { frameworkDefinition, frameworkSchema } from './framework.ts';
import { parseRecord, type RecordDefinition } from './record.ts';

const definition = frameworkDefinition as unknown as RecordDefinition;
const parse = (data: object) => parseRecord(definition, data as never);
const refusals = (data: object): string[] => parse(data).findings.map(({ rule, at }) => `${rule.id} ${at.join('.')}`);
const check = (data: object): string[] => {
  const { values, broken } = parse(data);
  const context = { broken: (key: string) => broken.includes(key) } as unknown as CheckContext;
  return definition.concepts
    .flatMap((concept) => concept.check(values as never, context))
    .map(({ rule, at }) => `${rule.id} ${at.join('.')}`);
};
const scale = { type: 'level-scale', name: 'Dreyfus scale', levels: ['novice', 'advanced beginner', 'expert'] };
const system = { type: 'credit-system', name: 'Melbourne credit points' };

describe('a framework of one’s own', () => {
  test('a credit system and a scale need a name, a scale its levels too', () => {
    expect(check(system)).toEqual([]);
    expect(check({ ...scale, relation: 'none' })).toEqual([]);
    expect(check({ type: 'level-scale', name: 'Empty' })).toEqual(['schema/required levels']);
    expect(refusals({ name: 'X' })).toEqual(['schema/required type']);
    expect(refusals({ ...system, type: 'credits' })).toEqual(['framework/type type']);
  });

  test('what is not stated is null, so that nothing is converted', () => {
    expect(parse(system).values).toMatchObject({
      ects: null,
      hoursPerCredit: null,
      fullYear: null,
      eqf: {},
      levels: [],
    });
  });

  test('keys of the other type are refused', () => {
    expect(check({ ...system, levels: ['a'] })).toEqual(['schema/unknown-key levels']);
    expect(check({ ...scale, ects: '0.5', source: 'x' })).toEqual(['schema/unknown-key ects']);
  });

  test('a conversion needs a source', () => {
    expect(check({ ...system, ects: '0.5' })).toEqual(['framework/source-missing ects']);
    expect(check({ ...system, ects: '0.5', source: 'https://www.riverbank.example/rules' })).toEqual([]);
    expect(check({ ...system, hoursPerCredit: 10 })).toEqual([]);
    expect(check({ ...scale, relation: 'compared' })).toEqual(['framework/source-missing relation']);
  });

  test('levels of the EQF need a relation, levels of the scale, and figures from 1 to 8', () => {
    const linked = { ...scale, source: 'Study of 2024' };
    expect(check({ ...linked, relation: 'compared', eqf: { novice: 3, expert: '6-7' } })).toEqual([]);
    expect(check({ ...linked, eqf: { novice: 3 } })).toEqual(['framework/relation eqf']);
    expect(check({ ...linked, relation: 'none', eqf: { novice: 3 } })).toEqual(['framework/relation relation']);
    expect(check({ ...linked, relation: 'compared', eqf: { master: 3 } })).toEqual(['framework/eqf eqf.master']);
    expect(check({ ...linked, relation: 'compared', eqf: { expert: 9 } })).toEqual(['framework/eqf eqf.expert']);
    expect(refusals({ ...linked, relation: 'similar' })).toEqual(['framework/relation relation']);
  });

  test('the schema can be written as JSON Schema', () => {
    expect(JSON.stringify(z.toJSONSchema(frameworkSchema, { io: 'input', unrepresentable: 'any' }))).toContain(
      'hoursPerCredit',
    );
  });
});
