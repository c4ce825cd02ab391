import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { en } from '../i18n/en/index.ts';
import { findingsOf } from '../values/findings.ts';
import { assessmentKinds } from '../vocabularies/assessment-kinds.ts';
import { assessment } from './assessment.ts';
import type { Assessment } from './assessment-schema.ts';
import type { CheckContext } from './concept.ts';
import type { Cell, Row, RowContext } from './row.ts';

const schema = assessment.shape.assessment;
const parse = (written: unknown) => schema.parse(written);
const valueIn = (written: unknown): Assessment => {
  const given = parse(written);
  if (given.state !== 'stated') throw new Error(given.state);
  return given.value;
};
const refusals = (written: unknown): string[] =>
  findingsOf(schema.safeParse(written).error?.issues ?? [], written, ['assessment']).map(
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
const check = (written: unknown, broken = false): string[] =>
  assessment
    .check({ assessment: parse(written) }, { ...context, broken: () => broken })
    .map(({ rule, at }) => `${rule.id} ${at.join('.')}`);

const rowContext: RowContext = {
  words: en,
  language: 'en',
  organisation: (given) => ('id' in given ? given.id : 'words'),
  offer: (id) => id,
  pathway: (id) => id,
  audience: () => 'audience',
};
const rows = (written: unknown): Row[] => assessment.rows({ assessment: parse(written) }, rowContext);
const words = (cell: Cell | undefined): string => JSON.stringify(cell);
const cellOf = (written: unknown, key: string): string => words(rows(written).find((row) => row.key === key)?.cell);

describe('assessment as written', () => {
  test('one kind alone is one method', () => {
    expect(valueIn('project').methods).toMatchObject([{ kind: 'project', anyOf: [], optional: false, share: null }]);
  });

  test('a kind written as a key is one fault, not also a method without a name', () => {
    expect(refusals([{ homework: '30 %' }])).toEqual(['schema/unknown-key assessment.0.homework']);
  });

  test('every kind of the list can stand alone', () => {
    fc.assert(fc.property(fc.constantFrom(...assessmentKinds.ids), (kind) => valueIn(kind).methods?.length === 1));
  });

  test('several kinds mean all of them, in a list or under methods', () => {
    expect(valueIn(['quiz', 'project'])).toEqual(valueIn({ methods: ['quiz', 'project'] }));
  });

  test('none is a statement, not an absence', () => {
    expect(valueIn('none').methods).toBe('none');
    expect(parse(undefined).state).toBe('not-stated');
  });

  test('a method of which only the title is known has no kind', () => {
    const { methods, passMark } = valueIn({ methods: { title: 'Work equivalent to 1, 250 words' }, passMark: '70 %' });
    expect(methods).toMatchObject([{ kind: null, title: { und: 'Work equivalent to 1, 250 words' } }]);
    expect(passMark).toMatchObject({ min: 70, max: 70 });
  });

  test('validation of prior learning needs no course', () => {
    expect(valueIn({ methods: 'recognition-of-prior-learning', withoutCourse: 'yes' }).withoutCourse).toBe(true);
  });

  test('a choice holds methods of which one is enough', () => {
    const { methods } = valueIn(['portfolio', { anyOf: ['written-exam', { kind: 'oral-exam', share: '40 %' }] }]);
    expect(methods).toMatchObject([
      { kind: 'portfolio' },
      { kind: null, anyOf: [{ kind: 'written-exam' }, { kind: 'oral-exam' }] },
    ]);
  });

  test('words outside the lists are refused where they stand', () => {
    expect(refusals('essay')).toEqual(['assessment/kind assessment']);
    expect(refusals({ methods: [{ kind: 'exam', mode: 'remote' }] })).toEqual([
      'assessment/mode assessment.methods.0.mode',
    ]);
    expect(refusals({ supervision: 'proctored' })).toEqual(['assessment/supervision assessment.supervision']);
    expect(refusals({ methods: 'exam', grading: 'A to F' })).toEqual(['assessment/grading assessment.grading']);
    expect(refusals({ methods: 'exam', passMark: '0.6' })).toEqual(['value/percent assessment.passMark']);
    expect(refusals({ metods: 'exam' })).toEqual(['schema/unknown-key assessment.metods']);
  });

  test('a choice of one method, or beside a kind, is refused', () => {
    expect(refusals([{ anyOf: ['quiz'] }])).toEqual(['assessment/any-of assessment.0.anyOf']);
    expect(refusals({ methods: [{ kind: 'project', anyOf: ['quiz', 'exam'] }] })).toEqual([
      'assessment/any-of assessment.methods.0.kind',
    ]);
  });

  test('a method without name is refused, also in a choice', () => {
    expect(refusals({ methods: [{ share: '60 %' }, 'quiz'] })).toEqual([
      'assessment/kind-missing assessment.methods.0',
    ]);
    expect(refusals([{ anyOf: ['quiz', { share: '10 %' }] }])).toEqual([
      'assessment/kind-missing assessment.0.anyOf.1',
    ]);
  });

  test('the schema can be written as JSON Schema', () => {
    const json = JSON.stringify(
      z.toJSONSchema(z.strictObject(assessment.shape), { io: 'input', unrepresentable: 'any' }),
    );
    expect(json).toContain('withoutCourse');
  });
});

describe('the check of the assessment', () => {
  test('nothing stated is reported as missing, unless the key could not be read', () => {
    expect(check(undefined)).toEqual(['assessment/missing assessment']);
    expect(check({ statedAt: 'https://www.riverbank.example/exams' })).toEqual(['assessment/missing assessment']);
    expect(check({ supervision: 'supervised' })).toEqual(['assessment/missing assessment']);
    expect(check(undefined, true)).toEqual([]);
  });

  test('no assessment, and an assessment that does not apply, are doubted', () => {
    expect(check('none')).toEqual(['assessment/none assessment']);
    expect(check({ notApplicable: 'Attendance only' })).toEqual([
      'state/not-applicable-unusual assessment.notApplicable',
    ]);
  });

  test('shares that all stand must make the whole', () => {
    const of = (...shares: string[]) => ({ methods: shares.map((share) => ({ kind: 'quiz', share })) });
    expect(check(of('60 %', '30 %'))).toEqual(['assessment/shares assessment.methods']);
    expect(check(of('60 %', '40 %'))).toEqual([]);
    expect(check(of('33.3 %', '33.3 %', '33.3 %'))).toEqual([]);
    expect(check(of('60 %', '30-40 %'))).toEqual([]);
    expect(check({ methods: [{ kind: 'quiz', share: '60 %' }, 'project'] })).toEqual([]);
  });

  test('optional methods may stand inside or outside the whole', () => {
    const extra = { kind: 'quiz', share: '10 %', optional: 'yes' };
    expect(check({ methods: [{ kind: 'project', share: '100 %' }, extra] })).toEqual([]);
    expect(check({ methods: [{ kind: 'project', share: '90 %' }, extra] })).toEqual([]);
    expect(check({ methods: [{ kind: 'project', share: '80 %' }, extra] })).toEqual([
      'assessment/shares assessment.methods',
    ]);
  });
});

describe('the rows of the assessment', () => {
  test('every row is there in every state', () => {
    const keys = rows(undefined).map(({ key }) => key);
    expect(keys.length).toBeGreaterThan(4);
    for (const written of ['none', 'project', { notApplicable: 'x' }, { statedAt: 'y' }]) {
      expect(rows(written).map(({ key }) => key)).toEqual(keys);
    }
    expect(rows(undefined).every(({ cell }) => cell.state === 'not-stated')).toBe(true);
  });

  test('a method is shown with its share and its title', () => {
    const shown = cellOf(
      { methods: [{ kind: 'portfolio', share: '60 %', title: 'A plan' }, 'presentation'] },
      'assessment.methods',
    );
    expect(shown).toContain('Portfolio, 60%');
    expect(shown).toContain('A plan');
    expect(shown).toContain('Presentation');
  });

  test('a choice is shown as a choice', () => {
    expect(cellOf([{ anyOf: ['quiz', 'project'] }], 'assessment.methods')).toContain('"rule":"any"');
  });

  test('supervision and identity check are one line', () => {
    expect(
      cellOf({ methods: 'exam', supervision: 'supervised-online', identityCheck: 'yes' }, 'assessment.supervision'),
    ).toContain('Supervised online, with an identity check');
  });

  test('supervision of a single method stands in the row on supervision', () => {
    const given = {
      methods: [
        { kind: 'exam', supervision: 'supervised', identityCheck: 'yes' },
        { anyOf: ['quiz', { title: 'A weld', identityCheck: 'no' }] },
      ],
    };
    const shown = cellOf(given, 'assessment.supervision');
    expect(shown).toContain('"Exam",": ","Supervised, with an identity check"');
    expect(shown).toMatch(/"A weld"[^[]*,": ","Your identity is not checked"/);
  });

  test('several kinds of supervision are named together', () => {
    const given = { methods: 'exam', supervision: ['supervised-online', 'supervised-on-site'] };
    expect(cellOf(given, 'assessment.supervision')).toContain('Supervised online or Supervised on site');
  });

  test('what is needed to pass stands together', () => {
    const shown = cellOf({ methods: 'exam', passMark: '60 %', attempts: 2 }, 'assessment.toPass');
    expect(shown).toContain('60%');
    expect(shown).toContain('2 attempts');
  });

  test('where there is no assessment, the other rows do not apply', () => {
    expect(cellOf('none', 'assessment.supervision')).toContain('not-applicable');
    expect(cellOf('none', 'assessment.methods')).toContain(en.assessment.none);
  });
});
