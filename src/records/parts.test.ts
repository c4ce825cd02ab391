import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { CheckContext } from '../concepts/concept.ts';
import { countParts } from '../concepts/parts-sums.ts';
import type { RowContext } from '../concepts/row.ts';
import { runs } from '../concepts/runs.ts';
import { workload } from '../concepts/workload.ts';
import { readYaml } from '../diagnostics/yaml/read-yaml.ts';
import { en } from '../i18n/en/index.ts';
import { findingsOf } from '../values/findings.ts';
import { type Parts, parts } from './parts.ts';

const schema = parts.shape.parts;
const written = (yaml: string): Record<string, unknown> => (readYaml(yaml).data ?? {}) as Record<string, unknown>;
const parse = (yaml: string) => schema.parse(written(yaml)['parts']);
const statedIn = (yaml: string): Parts => {
  const given = parse(yaml);
  if (given.state !== 'stated') throw new Error(given.state);
  return given.value;
};
const refusals = (yaml: string): string[] =>
  findingsOf(schema.safeParse(written(yaml)['parts']).error?.issues ?? [], written(yaml)['parts'], ['parts']).map(
    ({ rule, at }) => `${rule.id} ${at.join('.')}`,
  );
const context: CheckContext = {
  today: '2026-11-16',
  record: 'offer',
  status: 'published',
  textLanguage: 'en',
  staleBefore: '2025-11-16',
  broken: () => false,
  hasProvider: () => true,
  hasAudience: () => true,
  hoursPerCredit: (system) => (system === 'ECTS' ? { min: 25, max: 30 } : null),
};
const check = (yaml: string, broken = false): string[] => {
  const data = written(yaml);
  const whole = {
    parts: schema.parse(data['parts']),
    workload: workload.shape.workload.parse(data['workload']),
    runs: runs.shape.runs.parse(data['runs']),
  };
  return parts.check(whole, { ...context, broken: () => broken }).map(({ rule, at }) => `${rule.id} ${at.join('.')}`);
};
const rowContext: RowContext = {
  words: en,
  language: 'en',
  organisation: () => '',
  offer: (id) => ({ text: `offer ${id}`, href: `/offers/${id}/` }),
  pathway: (id) => id,
  audience: () => '',
};
const shown = (yaml: string, index = 0): string =>
  JSON.stringify(parts.rows({ parts: parse(yaml) }, rowContext)[index]?.cell);

describe('the forms of parts', () => {
  test('titles alone, blocks and a single title are parts', () => {
    expect(statedIn('parts: [ Units, { title: Workshops, count: 2 } ]').list).toMatchObject([
      { kind: 'part', title: { und: 'Units' }, count: { min: 1, max: 1 }, optional: false, takenAlone: null },
      { kind: 'part', title: { und: 'Workshops' }, count: { min: 2, max: 2 } },
    ]);
    expect(statedIn('parts: Units')).toEqual(statedIn('parts: [ Units ]'));
  });
  test('a title alone and a block with it are the same', () => {
    expect(statedIn('parts: [ Units ]')).toEqual(statedIn('parts: [ { title: Units } ]'));
  });
  test('the order is stated in a block, and only there', () => {
    expect(statedIn('parts: { inOrder: yes, list: [ A, B ] }').inOrder).toBe(true);
    expect(statedIn('parts: [ A, B ]').inOrder).toBeNull();
    expect(parse('parts: { note: Differs from year to year }')).toMatchObject({
      state: 'not-stated',
      note: { und: 'Differs from year to year' },
    });
  });
  test('several is a number that is not stated', () => {
    expect(
      statedIn(
        'parts: [ { title: Micro-course, count: several, workload: 10-45 hours, delivery: { duration: 6-11 weeks } } ]',
      ).list[0],
    ).toMatchObject({
      count: 'several',
      workload: { state: 'stated' },
      delivery: { state: 'stated' },
      level: { state: 'not-stated' },
    });
  });
  test('a part may be an offer of its own, be left out, or be taken alone', () => {
    expect(
      statedIn('parts: [ { offer: riverbank-university/spreadsheet-skills, optional: yes, takenAlone: no } ]').list[0],
    ).toMatchObject({
      offer: 'riverbank-university/spreadsheet-skills',
      optional: true,
      takenAlone: false,
    });
  });
  test('a choice takes some of its parts, to any depth', () => {
    const [choice] = statedIn(
      'parts: [ { title: One of two, take: 1, from: [ Energy model, { take: all, from: [ A, B ] } ] } ]',
    ).list;
    expect(choice).toMatchObject({
      kind: 'choice',
      take: { kind: 'items', min: 1, max: 1 },
      from: [{ kind: 'part' }, { kind: 'choice', take: { kind: 'all' } }],
    });
  });
  test('the schema of editors can be made from it, although it holds itself', () => {
    expect(JSON.stringify(z.toJSONSchema(z.object(parts.shape), { io: 'input', unrepresentable: 'any' }))).toContain(
      'takenAlone',
    );
  });
});

describe('what is refused in parts', () => {
  test('a part without a title', () => {
    expect(refusals('parts: [ { workload: 20 hours } ]')).toEqual(['parts/title-missing parts.0']);
  });
  test('a choice that lacks a half, or has facts', () => {
    expect(refusals('parts: [ { title: One of two, from: [ A, B ] } ]')).toEqual(['parts/choice parts.0']);
    expect(refusals('parts: [ { title: One of two, take: 1 } ]')).toEqual(['parts/choice parts.0']);
    expect(refusals('parts: [ { take: 1, from: [ A, B ], workload: 20 hours } ]')).toEqual([
      'parts/choice parts.0.workload',
    ]);
  });
  test('faults inside a part stand at their keys', () => {
    expect(refusals('parts: [ { title: A, workload: { learnerHours: many } } ]')).toEqual([
      'value/figure parts.0.workload.learnerHours',
    ]);
    expect(refusals('parts: { inOrder: yes, list: [ { title: A, delivery: onsite } ] }')).toEqual([
      'delivery/mode parts.list.0.delivery',
    ]);
    expect(refusals('parts: [ { title: A, hours: 5 } ]')).toEqual(['schema/unknown-key parts.0.hours']);
  });
  test('an order without a list', () => {
    expect(refusals('parts: { inOrder: yes }')).toEqual(['schema/required parts.list']);
  });
});

describe('contradictions in parts', () => {
  test('ids that stand twice, also inside a choice', () => {
    expect(check('parts: [ { id: c1, title: A }, { take: 1, from: [ { id: c1, title: B }, C ] } ]')).toEqual([
      'parts/id-twice parts.list.1.from.0.id',
    ]);
  });
  test('a part after one that does not exist', () => {
    expect(check('parts: [ { id: a, title: A }, { id: b, title: B, after: [ a, basics ] } ]')).toEqual([
      'parts/after-unknown parts.list.1.after.1',
    ]);
  });
  test('a circle is reported once, and a part after itself', () => {
    expect(
      check(
        'parts: [ { id: a, title: A, after: c }, { id: b, title: B, after: a }, { id: c, title: C, after: b }, { title: D, after: a } ]',
      ),
    ).toEqual(['parts/after-cycle parts.list.0.after']);
    expect(check('parts: [ { id: a, title: A, after: a } ]')).toEqual(['parts/after-cycle parts.list.0.after']);
    expect(
      check('parts: [ { id: a, title: A }, { id: b, title: B, after: a }, { id: c, title: C, after: [ a, b ] } ]'),
    ).toEqual([]);
  });
  test('exact hours against the whole', () => {
    const hours = (whole: string, list: string): string[] => check(`workload: ${whole}\nparts: ${list}`);
    expect(
      hours('60 hours', '[ { title: A, workload: 30 hours }, { title: B, count: 2, workload: 10 hours } ]'),
    ).toEqual(['parts/hours-differ parts']);
    expect(
      hours('50 hours', '[ { title: A, workload: 30 hours }, { title: B, count: 2, workload: 10 hours } ]'),
    ).toEqual([]);
    expect(hours('60 hours', '[ { title: A, workload: about 15 hours, count: 2 } ]')).toEqual([]);
    expect(hours('60 hours', '[ { title: A, workload: 30 hours }, B ]')).toEqual([]);
    expect(hours('60 hours', '[ { title: A, workload: 70 hours }, B ]')).toEqual(['parts/hours-differ parts']);
    expect(hours('60 hours', '[ { title: A, workload: 30 hours, count: several } ]')).toEqual([]);
    expect(hours('about 60 hours', '[ { title: A, workload: 30 hours } ]')).toEqual([]);
  });
  test('optional parts may or may not be in the whole', () => {
    const list = '[ { title: A, workload: 30 hours }, { title: B, optional: yes, workload: 10 hours } ]';
    expect(check(`workload: 30 hours\nparts: ${list}`)).toEqual([]);
    expect(check(`workload: 40 hours\nparts: ${list}`)).toEqual([]);
    expect(check(`workload: 50 hours\nparts: ${list}`)).toEqual(['parts/hours-differ parts']);
  });
  test('credits of one system and basis against the whole', () => {
    const list = '[ { title: Course, count: 3, workload: 2 ECTS }, { title: Assignment, workload: 1 ECTS } ]';
    expect(check(`workload: 7 ECTS\nparts: ${list}`)).toEqual([]);
    expect(check(`workload: 6 ECTS\nparts: ${list}`)).toEqual(['parts/credits-differ parts']);
    expect(check(`workload: 15 UK credits\nparts: ${list}`)).toEqual([]);
    expect(check(`workload: { credits: { value: 6 ECTS, basis: equivalent } }\nparts: ${list}`)).toEqual([]);
  });
  test('a part contradicts itself as an offer would, but need not be complete', () => {
    expect(check('parts: [ { title: A, workload: { learnerHours: 20, credits: 6 ECTS } } ]')).toEqual([
      'workload/hours-and-credits-disagree parts.list.0.workload.learnerHours',
    ]);
    expect(check('parts: [ { title: A, delivery: { mode: on-site } } ]')).toEqual([]);
    expect(check('parts: [ { title: A, fees: { tuition: 10 EUR, total: 5 EUR } } ]')).toEqual([
      'fees/total-differs parts.list.0.fees.0.total',
    ]);
  });
  test('the dates of a run name parts that exist', () => {
    const run = 'runs: [ { start: 2027-02-01, blocks: [ { part: c1 }, { part: c9 }, { title: Party } ] } ]';
    expect(check(`parts: [ { id: c1, title: A } ]\n${run}`)).toEqual(['runs/part-unknown runs.0.blocks.1.part']);
    expect(check(run)).toEqual(['runs/part-unknown runs.0.blocks.0.part', 'runs/part-unknown runs.0.blocks.1.part']);
    expect(check(run, true)).toEqual([]);
  });
});

describe('the number of parts', () => {
  test('optional parts do not count, counts and choices do, and several is not known', () => {
    expect(
      countParts(
        statedIn('parts: [ A, { title: B, count: 2 }, { title: C, optional: yes }, { take: 1-2, from: [ D, E ] } ]'),
      ),
    ).toMatchObject({ min: 4, max: 5 });
    expect(countParts(statedIn('parts: [ A, { title: B, count: several } ]'))).toBeNull();
    expect(countParts(statedIn('parts: [ { title: C, optional: yes } ]'))).toBeNull();
  });
});

describe('rows of parts', () => {
  test('every row is there in every state', () => {
    const keys = (yaml: string): string[] => parts.rows({ parts: parse(yaml) }, rowContext).map(({ key }) => key);
    expect(keys('title: x')).toEqual(keys('parts: [ A ]'));
    expect(shown('title: x')).toBe('{"state":"not-stated"}');
    expect(shown('parts: [ A ]', 1)).toBe('{"state":"not-stated"}');
    expect(shown('parts: { inOrder: yes, list: [ A ] }', 1)).toContain(en.parts.inOrder);
  });
  test('a part says what it states of itself, and nothing of what it does not', () => {
    const cell = shown(
      'parts: [ { id: a, title: Units, workload: 20 hours }, { title: Workshops, count: 2, after: a, delivery: { mode: on-site, place: "Tallinn, EE" } } ]',
    );
    expect(cell).toContain('20 hours');
    expect(cell).toContain('after: Units');
    expect(cell).toContain('2 of these');
    expect(cell).toContain('On site');
    expect(cell).not.toContain('not stated');
  });
  test('a part that is an offer is linked, and a choice says how many', () => {
    expect(shown('parts: [ { offer: a/b } ]')).toContain('"href":"/offers/a/b/"');
    expect(shown('parts: [ { take: up to 1, from: [ A, B ] } ]')).toContain('choose up to 1 of these:');
  });
});
