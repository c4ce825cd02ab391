import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { en } from '../i18n/en/index.ts';
import { stated } from '../values/fact.ts';
import { findingsOf } from '../values/findings.ts';
import { eqfLevels } from '../vocabularies/eqf.ts';
import type { CheckContext } from './concept.ts';
import { level } from './level.ts';
import type { RowContext } from './row.ts';

const schema = level.shape.level;
const value = (written: unknown) => stated(schema.parse(written));
const refusals = (written: unknown): string[] =>
  findingsOf(schema.safeParse(written).error?.issues ?? [], written, ['level']).map(
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
  level
    .check({ level: schema.parse(written) }, { ...context, ...more })
    .map(({ rule, at }) => `${rule.id} ${at.join('.')}`);

const rowContext: RowContext = {
  words: en,
  language: 'en',
  organisation: () => '',
  offer: (id) => id,
  pathway: (id) => id,
  audience: () => '',
};
const row = (written: unknown) => level.rows({ level: schema.parse(written) }, rowContext)[0];
const shown = (written: unknown): string => JSON.stringify(row(written)?.cell);

describe('the level as written', () => {
  test('one level, a list and a block mean the same', () => {
    const one = [{ kind: 'placed', framework: 'EQF', level: '6', basis: 'assigned' }];
    expect(value('EQF 6')).toEqual(one);
    expect(value(['EQF 6'])).toEqual(one);
    expect(value({ value: 'EQF 6' })).toEqual(one);
    expect(value([{ value: 'EQF 6', basis: 'assigned' }])).toEqual(one);
  });

  test('a former name stands for the same framework', () => {
    expect(value({ value: 'NZQF 2', basis: 'equivalent', by: 'NZQA' })).toEqual([
      { kind: 'placed', framework: 'NZQCF', level: '2', basis: 'equivalent', by: { und: 'NZQA' } },
    ]);
  });

  test('words are words, and are never placed', () => {
    expect(value({ described: 'graduate-level' })).toEqual([{ kind: 'described', text: { und: 'graduate-level' } }]);
  });

  test('a scale that is not built in waits for the catalogue', () => {
    expect(value('Dreyfus scale novice')).toMatchObject([{ framework: '?', level: 'Dreyfus scale novice' }]);
  });

  test('not applicable needs no other key, and takes none', () => {
    expect(schema.parse({ notApplicable: 'Not levelled.' })).toEqual({
      state: 'not-applicable',
      reason: { und: 'Not levelled.' },
    });
    expect(refusals({ notApplicable: 'Not levelled.', value: 'EQF 6' })).toEqual([
      'state/not-applicable-with-value level.notApplicable',
    ]);
  });

  test('faults stand at their own place', () => {
    expect(refusals({ value: 'EQF 6', described: 'graduate' })).toEqual(['level/one-of level.described']);
    expect(refusals({ basis: 'equivalent' })).toEqual(['level/one-of level']);
    expect(refusals(['EQF 6', { by: 'NZQA' }])).toEqual(['level/one-of level.1']);
    expect(refusals({ value: 'EQF 6', basis: 'same' })).toEqual(['level/basis level.basis']);
    expect(refusals({ level: 'EQF 6' })).toEqual(['schema/unknown-key level.level']);
  });

  test('it can be written as JSON Schema from its input side', () => {
    expect(() => z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })).not.toThrow();
  });
});

describe('faults of the level', () => {
  test('missing, elsewhere, broken', () => {
    expect(check(undefined)).toEqual(['level/missing level']);
    expect(check({ statedAt: 'the handbook' })).toEqual(['level/missing level']);
    expect(check(undefined, { broken: () => true })).toEqual([]);
    expect(check({ notApplicable: 'Not levelled.' })).toEqual([]);
  });

  test('words alone', () => {
    expect(check({ described: 'graduate-level' })).toEqual(['level/words-only level.0.described']);
    expect(check([{ described: 'graduate-level' }, 'EQF 7'])).toEqual([]);
  });

  test('linked frameworks that say the same agree, others disagree', () => {
    expect(check(['EstQF 6', 'EQF 6', 'QF-EHEA first cycle'])).toEqual([]);
    expect(check(['EstQF 6', 'EQF 7'])).toEqual(['level/frameworks-disagree level.1.value']);
    expect(check(['QF-EHEA first cycle', 'EQF 7'])).toEqual(['level/frameworks-disagree level.1.value']);
  });

  test('frameworks without an official link are not compared', () => {
    expect(check(['NZQCF 4', 'EQF 7'])).toEqual([]);
    expect(check(['Dreyfus scale novice', 'EQF 7'])).toEqual([]);
  });

  test('a comparison may differ from the award', () => {
    expect(check(['EQF 6', { value: 'EQF 5', basis: 'equivalent' }])).toEqual([]);
  });

  test('two levels of one framework', () => {
    expect(check(['EQF 6', 'EQF 7'])).toEqual(['level/two-in-one-framework level.1.value']);
  });
});

describe('the level as readers see it', () => {
  test.each(eqfLevels.map((one) => [one.level, one] as const))(
    'EQF %i has its plain label and explanation',
    (number, eqf) => {
      expect(shown(`EQF ${number}`)).toContain(JSON.stringify(eqf.label).slice(1, -1));
      expect(row(`EQF ${number}`)?.explain?.[0]).toBe(eqf.explanation);
    },
  );

  test('a national level with an official link shows both', () => {
    expect(shown('EstQF 6')).toContain('Level 6, bachelor’s level');
    expect(shown('EstQF 6')).toContain('EstQF 6, first cycle (QF-EHEA)');
  });

  test('a level without an official link stays under its own framework', () => {
    expect(shown('NZQCF 4')).toBe('{"state":"stated","content":[{"kind":"line","line":["NZQCF 4"]}]}');
    expect(row('NZQCF 4')?.explain).toBeUndefined();
  });

  test('a comparison is no award', () => {
    expect(shown({ value: 'EQF 4', basis: 'equivalent', by: 'NZQA' })).toContain(
      'comparable to EQF 4; not an award at this level',
    );
    expect(shown({ value: 'EQF 4', basis: 'equivalent', by: 'NZQA' })).toContain('(NZQA)');
    expect(row({ value: 'EQF 4', basis: 'equivalent' })?.explain).toBeUndefined();
  });

  test('two levels of one framework are either', () => {
    expect(shown(['EQF 6', 'EQF 7'])).toContain('one of EQF 6 or EQF 7');
  });

  test('words are quoted as words', () => {
    expect(shown({ described: 'graduate-level' })).toContain('described only as');
    expect(shown({ described: 'graduate-level' })).toContain('“graduate-level”');
  });

  test('states are passed on', () => {
    expect(row(undefined)?.cell).toEqual({ state: 'not-stated' });
    expect(row({ notApplicable: 'Not levelled.' })?.cell.state).toBe('not-applicable');
    expect(row({ statedAt: 'there' })?.cell.state).toBe('elsewhere');
  });
});
