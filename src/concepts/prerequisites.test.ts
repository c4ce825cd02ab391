import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { stated } from '../values/fact.ts';
import { findingsOf } from '../values/findings.ts';
import { educationLevels } from '../vocabularies/education-levels.ts';
import type { CheckContext } from './concept.ts';
import { prerequisites } from './prerequisites.ts';

const schema = prerequisites.shape.prerequisites;
const value = (written: unknown) => stated(schema.parse(written));
const required = (written: unknown) => value(written)?.required;
const refusals = (written: unknown): string[] =>
  findingsOf(schema.safeParse(written).error?.issues ?? [], written, ['prerequisites']).map(
    ({ rule, at }) => `${rule.id} ${at.join('.')}`,
  );

const context: CheckContext = {
  today: '2026-11-16',
  record: 'offer',
  textLanguage: 'en',
  staleBefore: '2025-11-16',
  broken: () => false,
  hasProvider: () => true,
  hasAudience: () => true,
  hoursPerCredit: () => null,
};
const check = (written: unknown, more: Partial<CheckContext> = {}): string[] =>
  prerequisites
    .check({ prerequisites: schema.parse(written) }, { ...context, ...more })
    .map(({ rule, at }) => `${rule.id} ${at.join('.')}`);

describe('prerequisites as written', () => {
  test('none is a stated fact', () => {
    expect(value('none')).toEqual({ required: [], recommended: null, notRequired: [] });
    expect(value({ required: 'none' })).toEqual(value('none'));
  });

  test('a sentence is one requirement in words', () => {
    expect(required('A garden of your own')).toEqual([{ kind: 'other', text: { und: 'A garden of your own' } }]);
    expect(required(['A garden of your own'])).toEqual(required('A garden of your own'));
    expect(required({ required: 'A garden of your own' })).toEqual(required('A garden of your own'));
  });

  test('required and recommended are kept apart', () => {
    expect(value({ required: 'none', recommended: [{ knowledge: 'Algebra' }] })).toEqual({
      required: [],
      recommended: [{ kind: 'knowledge', text: { und: 'Algebra' } }],
      notRequired: [],
    });
    expect(value({ recommended: 'Algebra' })?.required).toBeNull();
  });

  test('what is not needed can be said', () => {
    expect(value({ notRequired: { education: 'bachelor' } })).toMatchObject({
      required: null,
      notRequired: [{ kind: 'education', education: { isced: 'bachelor' } }],
    });
  });

  test('a note states nothing', () => {
    expect(schema.parse({ note: 'More may apply.' }).state).toBe('not-stated');
    expect(schema.parse({ statedAt: 'the page of each course' }).state).toBe('elsewhere');
    expect(schema.parse({ required: 'none', statedAt: 'there' })).toMatchObject({
      state: 'stated',
      moreAt: { und: 'there' },
    });
  });

  test('every level of schooling is read', () => {
    fc.assert(
      fc.property(fc.constantFrom(...educationLevels.ids), fc.boolean(), (id, spaced) => {
        const written = spaced ? id.replaceAll('-', ' ') : id;
        expect(required([{ education: written }])).toEqual([{ kind: 'education', education: { isced: id } }]);
      }),
    );
  });

  test('schooling may be a level of a framework, or words', () => {
    expect(required([{ education: 'NZQF 4' }])).toMatchObject([{ education: { framework: 'NZQCF', level: '4' } }]);
    expect(required([{ education: 'EQF 12' }])).toMatchObject([{ education: { framework: '?', level: 'EQF 12' } }]);
    expect(required([{ education: 'A diploma in nursing', in: 'nursing' }])).toEqual([
      { kind: 'education', education: { words: { und: 'A diploma in nursing' } }, in: { und: 'nursing' } },
    ]);
  });

  test('a language may have a level and tests', () => {
    expect(required([{ language: 'en' }])).toEqual([{ kind: 'language', language: 'en', cefr: null }]);
    expect(required([{ language: 'en B2', tests: 'IELTS 6.0' }])).toEqual([
      { kind: 'language', language: 'en', cefr: 'B2', tests: [{ und: 'IELTS 6.0' }] },
    ]);
  });

  test('groups nest at will', () => {
    const written = [
      { employment: 'A job in the sector' },
      {
        anyOf: [
          { education: 'NZQF 4' },
          { allOf: [{ experience: 'Work as a team leader', years: 'at least 2' }, { age: '25-64' }] },
          'Special admission',
        ],
      },
    ];
    expect(required(written)).toMatchObject([
      { kind: 'employment' },
      {
        kind: 'anyOf',
        items: [
          { kind: 'education' },
          {
            kind: 'allOf',
            items: [
              { kind: 'experience', years: { min: 2, max: null } },
              { kind: 'age', age: { min: 25, max: 64 } },
            ],
          },
          { kind: 'other' },
        ],
      },
    ]);
  });

  test('any entry may hold for some people only', () => {
    expect(required([{ licence: 'A visa', for: 'non-residents', note: 'Early.' }])).toEqual([
      { kind: 'licence', text: { und: 'A visa' }, for: { id: 'non-residents' }, note: { und: 'Early.' } },
    ]);
    expect(required([{ group: 'Members of the cohort' }, { notFor: 'unemployed' }])).toEqual([
      { kind: 'group', audience: { words: { und: 'Members of the cohort' } } },
      { kind: 'notFor', audience: { id: 'unemployed' } },
    ]);
  });

  test('faults stand at their own place, however deep', () => {
    expect(refusals([{ education: 'bachelor', experience: 'Work' }])).toEqual([
      'prerequisites/one-kind prerequisites.0.experience',
    ]);
    expect(refusals([{ note: 'More.' }])).toEqual(['prerequisites/one-kind prerequisites.0']);
    expect(refusals(['none', 'A garden'])).toEqual(['prerequisites/one-kind prerequisites.0']);
    expect(refusals([{ employment: 'Nurse', years: '2' }])).toEqual(['prerequisites/qualifier prerequisites.0.years']);
    expect(refusals([{ knowledge: 'German', tests: 'TestDaF' }])).toEqual([
      'prerequisites/qualifier prerequisites.0.tests',
    ]);
    expect(refusals([{ experience: 'Work', in: 'labs' }])).toEqual(['prerequisites/qualifier prerequisites.0.in']);
    expect(refusals([{ anyOf: [{ age: '18' }] }])).toEqual(['prerequisites/too-few prerequisites.0.anyOf']);
    expect(refusals({ required: [{ anyOf: ['A', { allOf: ['B', { language: 'English' }] }] }] })).toEqual([
      'prerequisites/language prerequisites.required.0.anyOf.1.allOf.1.language',
    ]);
    expect(refusals([{ offer: 'Spreadsheet skills' }])).toEqual(['value/id prerequisites.0.offer']);
    expect(refusals([{ age: 'adult' }])).toEqual(['value/figure prerequisites.0.age']);
    expect(refusals([{ knowlege: 'Algebra' }])).toEqual(['schema/unknown-key prerequisites.0.knowlege']);
    expect(refusals({ education: 'bachelor' })).toEqual(['schema/unknown-key prerequisites.education']);
    expect(refusals([{ anyOf: 'one of them' }])).toEqual(['schema/type prerequisites.0.anyOf']);
  });

  test('it can be written as JSON Schema from its input side, with nesting by reference', () => {
    const json = JSON.stringify(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));
    expect(json).toContain('"anyOf"');
    expect(json).toContain('$ref');
  });
});

describe('faults of prerequisites', () => {
  test('missing, elsewhere, broken, stated', () => {
    expect(check(undefined)).toEqual(['prerequisites/missing prerequisites']);
    expect(check({ statedAt: 'there' })).toEqual(['prerequisites/missing prerequisites']);
    expect(check(undefined, { broken: () => true })).toEqual([]);
    expect(check('none')).toEqual([]);
    expect(check({ recommended: 'Algebra' })).toEqual([]);
  });
});
