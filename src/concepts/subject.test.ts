import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { en } from '../i18n/en/index.ts';
import { stated } from '../values/fact.ts';
import { findingsOf } from '../values/findings.ts';
import { joinTranslation } from '../values/translated.ts';
import { iscedFields } from '../vocabularies/isced-f.ts';
import type { CheckContext } from './concept.ts';
import type { RowContext } from './row.ts';
import { subject } from './subject.ts';

const schema = subject.shape.subject;
const value = (written: unknown) => stated(schema.parse(written));
const refusals = (written: unknown): string[] =>
  findingsOf(schema.safeParse(written).error?.issues ?? [], written, ['subject']).map(
    ({ rule, at }) => `${rule.id} ${at.join('.')}`,
  );
const help = (written: unknown) => findingsOf(schema.safeParse(written).error?.issues ?? [], written)[0]?.help;

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
const rowContext: RowContext = {
  words: en,
  language: 'en',
  organisation: () => '',
  offer: (id) => id,
  pathway: (id) => id,
  audience: () => '',
};
const rows = (written: unknown) => subject.rows({ subject: schema.parse(written) }, rowContext);
const shown = (written: unknown, key: string): string =>
  JSON.stringify(rows(written).find((row) => row.key === key)?.cell);

describe('the subject as written', () => {
  test('codes and words may be mixed', () => {
    expect(value(['0311', 'Statistics for decisions'])).toMatchObject({
      field: ['0311'],
      words: [{ und: 'Statistics for decisions' }],
    });
    expect(value('0311')).toMatchObject({ field: ['0311'], words: [] });
    expect(value('Media sales')).toMatchObject({ field: [], words: [{ und: 'Media sales' }] });
  });

  test('every code of ISCED-F is read, with and without the block', () => {
    fc.assert(
      fc.property(fc.constantFrom(...iscedFields), ({ code }) => {
        expect(value(code)?.field).toEqual([code]);
        expect(value({ field: code })?.field).toEqual([code]);
      }),
    );
  });

  test('an official name stands for the broadest field of that name', () => {
    expect(value('Economics')?.field).toEqual(['0311']);
    expect(value({ field: 'law' })?.field).toEqual(['042']);
  });

  test('a translated text is words, not a field', () => {
    expect(value(joinTranslation('Economics', 'de', 'Wirtschaft'))).toMatchObject({
      field: [],
      words: [{ und: 'Economics', de: 'Wirtschaft' }],
    });
  });

  test('one field named twice counts once', () => {
    expect(value(['0311', 'Economics'])?.field).toEqual(['0311']);
  });

  test('faults stand at their own place', () => {
    expect(refusals({ field: 'Beekeeping' })).toEqual(['subject/isced subject.field']);
    expect(refusals(['Bees', '0867'])).toEqual(['subject/isced subject.1']);
    expect(refusals({ sdg: ['4', '18'] })).toEqual(['subject/sdg subject.sdg.1']);
    expect(refusals({ skill: { framework: 'DigComp' } })).toEqual(['subject/skill-empty subject.skill']);
    expect(refusals({ skill: ['www.esco.example'] })).toEqual(['value/link subject.skill.0']);
    expect(refusals({ field: '0311', notApplicable: 'No' })).toEqual([
      'state/not-applicable-with-value subject.notApplicable',
    ]);
  });

  test('the nearest code or name is offered', () => {
    expect(help('311')).toContain('0311');
    expect(help({ field: 'Econommics' })).toContain('“Economics”');
  });

  test('a block with nothing but a note states nothing', () => {
    expect(schema.parse({ note: 'Ask.' }).state).toBe('not-stated');
    expect(schema.parse({ notApplicable: 'Free choice.' }).state).toBe('not-applicable');
  });

  test('it can be written as JSON Schema from its input side', () => {
    expect(() => z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })).not.toThrow();
  });
});

describe('faults and rows of the subject', () => {
  test('a missing subject is advice', () => {
    const found = subject.check({ subject: schema.parse(undefined) }, context);
    expect(found.map(({ rule }) => [rule.id, rule.severity])).toEqual([['subject/missing', 'advice']]);
    expect(subject.check({ subject: schema.parse(undefined) }, { ...context, broken: () => true })).toEqual([]);
    expect(subject.check({ subject: schema.parse('0311') }, context)).toEqual([]);
  });

  test('rows are there in every state', () => {
    const keys = rows('0311').map(({ key }) => key);
    expect(rows(undefined).map(({ key }) => key)).toEqual(keys);
    expect(rows({ notApplicable: 'No' }).every(({ cell }) => cell.state === 'not-applicable')).toBe(true);
  });

  test('a field has its name and its code, a goal its number and its name', () => {
    expect(shown('0311', 'subject.field')).toContain('Economics');
    expect(shown('0311', 'subject.field')).toContain('(ISCED-F 0311)');
    expect(shown({ sdg: '4' }, 'subject.sdg')).toContain('4, Quality education');
    expect(shown('0311', 'subject.words')).toBe('{"state":"not-stated"}');
  });

  test('a skill shows its framework, code and level', () => {
    const skill = { name: 'Managing data', framework: 'DigComp', code: '1.3', level: '4' };
    expect(shown({ skill }, 'subject.skill')).toContain('(DigComp, 1.3, level 4)');
    expect(shown({ skill: 'https://esco.example/1' }, 'subject.skill')).toContain('"href":"https://esco.example/1"');
  });
});
