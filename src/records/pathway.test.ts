import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { CheckContext } from '../concepts/concept.ts';
import { pathwayDefinition, pathwaySchema } from './pathway.ts';
import { parseRecord, type RecordDefinition } from './record.ts';

const definition = pathwayDefinition as unknown as RecordDefinition;
const context = {
  today: '2026-11-16',
  staleBefore: '2025-11-16',
  record: 'pathway',
  status: 'published',
  textLanguage: 'en',
  broken: () => false,
  hoursPerCredit: () => null,
} as unknown as CheckContext;
const base = {
  title: 'A set',
  provider: 'mitx',
  status: 'published',
  rules: [{ take: 'all', from: ['mitx/supply-chain-management'] }],
};
const parse = (data: object) => parseRecord(definition, data as never);
const refusals = (data: object): string[] => parse(data).findings.map(({ rule, at }) => `${rule.id} ${at.join('.')}`);
const check = (data: object): string[] => {
  const { values } = parse(data);
  return definition.concepts
    .flatMap((concept) => concept.check(values as never, context))
    .map(({ rule, at }) => `${rule.id} ${at.join('.')}`);
};

describe('a pathway', () => {
  test('needs a title, a provider and a status; nothing else is asked for', () => {
    expect(refusals(base)).toEqual([]);
    expect(check(base)).toEqual([]);
    expect(refusals({})).toEqual(['schema/required title', 'schema/required provider', 'schema/required status']);
  });

  test('has keys of offers, but not all of them', () => {
    expect(
      refusals({
        ...base,
        summary: 'Seven courses and an exam lead to a degree.',
        fees: '450 EUR',
        prerequisites: 'none',
        subject: '0311',
        apply: 'https://a.example',
      }),
    ).toEqual([]);
    expect(refusals({ ...base, workload: '60 hours' })).toEqual(['schema/unknown-key workload']);
    expect(refusals({ ...base, preparesFor: { what: 'exam' } })).toEqual(['schema/unknown-key preparesFor']);
  });

  test('what is stated of a shared concept is checked as in offers', () => {
    expect(check({ ...base, recognition: [{ by: 'x', until: '2024' }] })).toEqual([
      'recognition/expired recognition.list.0.until',
    ]);
    expect(check({ ...base, lastChecked: '2027-01-01' })).toEqual(['last-checked/in-the-future lastChecked.on']);
  });

  test('the real series that a degree recognises with courses and credit', () => {
    const { values, findings } = parse({
      ...base,
      status: 'unconfirmed',
      award: 'none',
      recognition: [
        {
          by: 'Massachusetts Institute of Technology',
          programme: 'Master’s programme',
          effect: 'advanced-standing',
          certainty: 'possible',
        },
        {
          by: 'harvard-extension-school',
          programme: 'Management degree',
          courses: '4',
          credit: '16 credits',
          certainty: 'possible',
        },
      ],
      sources: { url: 'https://extension.harvard.edu/academics', kind: 'provider-page' },
    });
    expect(findings).toEqual([]);
    expect(values).toMatchObject({
      award: 'none',
      recognition: { value: [{ effect: 'advanced-standing' }, { effect: 'credit', courses: { max: 4 } }] },
    });
  });

  test('the real certificate that holds another pathway and electives outside', () => {
    const data = {
      ...base,
      award: { name: 'Graduate Certificate in Higher Education', kind: 'certificate' },
      direction: 'vertical',
      rules: [
        { title: 'Micro-credentials', take: 'all', from: [{ pathway: 'acu-higher-education-core' }] },
        {
          title: 'Electives',
          take: 'exactly 10 ACU credit points',
          from: [{ other: 'Units of the elective list', count: 'several' }],
        },
      ],
      time: { duration: '2-4 years' },
    };
    expect(refusals(data)).toEqual([]);
    expect(check(data)).toEqual([]);
  });

  test('the schema can be written as JSON Schema', () => {
    const json = JSON.stringify(z.toJSONSchema(pathwaySchema, { io: 'input', unrepresentable: 'any' }));
    expect(json).toContain('completeWithin');
  });
});
