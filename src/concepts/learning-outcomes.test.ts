import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { en } from '../i18n/en/index.ts';
import type { Fact } from '../values/fact.ts';
import { findingsOf } from '../values/findings.ts';
import type { CheckContext } from './concept.ts';
import { learningOutcomes, type Outcome } from './learning-outcomes.ts';
import type { RowContext } from './row.ts';

const schema = z.strictObject(learningOutcomes.shape);
const read = (written?: unknown) => schema.parse(written === undefined ? {} : { learningOutcomes: written });
const refusals = (written: unknown): string[] =>
  findingsOf(schema.safeParse({ learningOutcomes: written }).error?.issues ?? [], { learningOutcomes: written }).map(
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
const check = (written?: unknown, more: Partial<CheckContext> = {}): string[] =>
  learningOutcomes.check(read(written), { ...context, ...more }).map(({ rule, at }) => `${rule.id} ${at.join('.')}`);

const rowContext: RowContext = {
  words: en,
  language: 'en',
  organisation: () => '',
  offer: (id) => id,
  pathway: (id) => id,
  audience: () => '',
};

describe('outcomes as written', () => {
  test('a sentence, a list and a block mean the same', () => {
    const one = read('Build a hive').learningOutcomes;
    expect(one).toEqual({ state: 'stated', from: 'offer', value: [{ text: { und: 'Build a hive' }, skill: [] }] });
    expect(read(['Build a hive']).learningOutcomes).toEqual(one);
    expect(read([{ text: 'Build a hive' }]).learningOutcomes).toEqual(one);
    expect(read({ text: 'Build a hive' }).learningOutcomes).toMatchObject({
      state: 'stated',
      value: [{ text: { und: 'Build a hive' } }],
    });
  });

  test('a single block may say that more stands elsewhere', () => {
    expect(read({ text: 'Build a hive', statedAt: 'the handbook' }).learningOutcomes).toMatchObject({
      state: 'stated',
      moreAt: { und: 'the handbook' },
    });
  });

  test('the three states are told apart', () => {
    expect(read().learningOutcomes).toEqual({ state: 'not-stated' });
    expect(read({ notApplicable: 'It is an exam only.' }).learningOutcomes.state).toBe('not-applicable');
    expect(read({ statedAt: 'https://www.example.edu' }).learningOutcomes.state).toBe('elsewhere');
    expect(read({ note: 'Ask us.' }).learningOutcomes.state).toBe('not-stated');
  });

  test('faults stand at their own place', () => {
    expect(refusals(['Build', { text: 'Plan', kind: 'competence' }])).toEqual([
      'learning-outcomes/kind learningOutcomes.1.kind',
    ]);
    expect(refusals([{ kind: 'skill' }])).toEqual(['schema/required learningOutcomes.0.text']);
    expect(refusals({ kind: 'skill' })).toEqual(['schema/required learningOutcomes.text']);
    expect(refusals({ text: 'Build', notApplicable: 'No' })).toEqual([
      'state/not-applicable-with-value learningOutcomes.notApplicable',
    ]);
    expect(refusals({ text: 'Build', skil: 'https://a.example' })).toEqual([
      'schema/unknown-key learningOutcomes.skil',
    ]);
    expect(refusals([{ text: 'Build', skill: 'ESCO 12' }])).toEqual(['value/link learningOutcomes.0.skill']);
  });

  test('it can be written as JSON Schema from its input side', () => {
    const json = JSON.stringify(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));
    expect(json).toContain('responsibility-and-autonomy');
  });
});

describe('faults of outcomes', () => {
  test('missing, or only pointed at', () => {
    expect(check()).toEqual(['learning-outcomes/missing learningOutcomes']);
    expect(check({ statedAt: 'the handbook' })).toEqual(['learning-outcomes/missing learningOutcomes']);
    expect(check(undefined, { broken: (key) => key === 'learningOutcomes' })).toEqual([]);
  });

  test('not applicable is unusual', () => {
    expect(check({ notApplicable: 'It differs.' })).toEqual([
      'state/not-applicable-unusual learningOutcomes.notApplicable',
    ]);
  });

  test('an outcome that nobody can see is named, one that can be seen is not', () => {
    expect(check(['Build a hive', 'Understand how bees live'])).toEqual([
      'learning-outcomes/no-action learningOutcomes.1.text',
    ]);
  });

  test('outcomes are judged in the language of the file', () => {
    expect(check('Verstehen, wie Bienen leben', { textLanguage: 'de' })).toEqual([
      'learning-outcomes/no-action learningOutcomes.0.text',
    ]);
    expect(check('Ymmärtää mehiläisiä', { textLanguage: 'fi' })).toEqual([]);
  });

  test('after linking, the words stand under their own language', () => {
    const linked: Fact<readonly Outcome[]> = {
      state: 'stated',
      from: 'offer',
      value: [{ text: { en: 'Understand bees' }, skill: [] }],
    };
    expect(learningOutcomes.check({ learningOutcomes: linked, topics: [] }, context)).toHaveLength(1);
  });
});

describe('outcomes as readers see them', () => {
  const rows = (written?: unknown) => learningOutcomes.rows(read(written), rowContext);

  test('rows are there in every state', () => {
    const keys = ['learningOutcomes.outcomes', 'learningOutcomes.topics'];
    for (const written of [undefined, 'Build', { notApplicable: 'No' }, { statedAt: 'there' }]) {
      expect(rows(written).map(({ key }) => key)).toEqual(keys);
    }
  });

  test('states are passed on', () => {
    expect(rows()[0]?.cell).toEqual({ state: 'not-stated' });
    expect(rows({ statedAt: 'https://www.example.edu/x' })[0]?.cell).toEqual({
      state: 'elsewhere',
      at: [{ text: 'example.edu/x', href: 'https://www.example.edu/x' }],
    });
    expect(rows({ notApplicable: 'No' })[0]?.cell.state).toBe('not-applicable');
  });

  test('kind and skill stand beside the sentence', () => {
    const shown = JSON.stringify(rows([{ text: 'Build', kind: 'skill', skill: 'https://esco.example/1' }])[0]?.cell);
    expect(shown).toContain('Skill');
    expect(shown).toContain('described at esco.example');
  });
});
