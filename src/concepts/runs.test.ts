import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readYaml } from '../diagnostics/yaml/read-yaml.ts';
import { findingsOf } from '../values/findings.ts';
import type { CheckContext } from './concept.ts';
import { type Run, runs } from './runs.ts';

const schema = runs.shape.runs;
const written = (yaml: string): unknown => (readYaml(yaml).data as { runs?: unknown } | undefined)?.runs;
const parse = (yaml: string) => schema.parse(written(yaml));
const statedIn = (yaml: string): readonly Run[] => {
  const given = parse(yaml);
  if (given.state !== 'stated') throw new Error(given.state);
  return given.value;
};
const refused = (yaml: string) =>
  findingsOf(schema.safeParse(written(yaml)).error?.issues ?? [], written(yaml), ['runs']);
const refusals = (yaml: string): string[] => refused(yaml).map(({ rule, at }) => `${rule.id} ${at.join('.')}`);
const context: CheckContext = {
  today: '2026-11-16',
  record: 'offer',
  status: 'published',
  textLanguage: 'en',
  staleBefore: '2025-11-16',
  broken: () => false,
  hasProvider: () => true,
  hasAudience: () => true,
  hoursPerCredit: () => null,
};
const check = (yaml: string, status = 'published'): string[] =>
  runs.check({ runs: parse(yaml) }, { ...context, status }).map(({ rule, at }) => `${rule.id} ${at.join('.')}`);
describe('the forms of runs', () => {
  test('not scheduled is stated, and it is no run', () => {
    expect(parse('runs: not-scheduled')).toMatchObject({ state: 'stated', value: [] });
  });
  test('absent is not stated', () => {
    expect(parse('title: x')).toEqual({ state: 'not-stated' });
  });
  test('a start alone, a list of starts, and a block are runs', () => {
    expect(statedIn('runs: winter 2025')[0]?.start).toMatchObject({ precision: 'term', text: 'winter 2025' });
    expect(
      statedIn(
        'runs: [ { start: 2026-09, end: 2026-12 }, { start: spring semester 2024/25, applyBy: 2025-01-26 }, winter 2025, 2026-W36 ]',
      ),
    ).toHaveLength(4);
    expect(statedIn('runs:\n  start: 2027-02-01')).toEqual(statedIn('runs:\n  - start: 2027-02-01'));
    expect(statedIn('runs: 2027-02-01')).toEqual(statedIn('runs:\n  - 2027-02-01'));
  });
  test('a rolling start says how soon', () => {
    expect(
      statedIn('runs: [ { start: rolling, startsWithin: 5-10 working days, note: After payment. } ]')[0],
    ).toMatchObject({
      start: 'rolling',
      startsWithin: { unit: 'working-day' },
      note: { und: 'After payment.' },
    });
  });
  test('a place that is named instead of the runs', () => {
    expect(parse('runs:\n  statedAt: the timetable of the university')).toMatchObject({ state: 'elsewhere' });
    expect(parse('runs:\n  start: 2027-02-01\n  statedAt: the timetable')).toMatchObject({
      state: 'stated',
      moreAt: { und: 'the timetable' },
    });
    expect(parse('runs:\n  notApplicable: Assessment only')).toMatchObject({ state: 'not-applicable' });
  });
  test('one deadline, a list of dates, and a list with audiences', () => {
    const deadlines = (yaml: string) => statedIn(`runs:\n  - start: 2027-02-01\n    applyBy: ${yaml}`)[0]?.applyBy;
    expect(deadlines('2027-01-15')).toMatchObject([{ date: { earliest: '2027-01-15' } }]);
    expect(deadlines('[2027-01-15, 2027-01-20]')).toHaveLength(2);
    expect(
      deadlines('[ { for: everyone, date: 2027-01-15 }, { for: people who need a visa, date: 2026-12-01 } ]'),
    ).toMatchObject([{ for: { id: 'everyone' } }, { for: { words: { und: 'people who need a visa' } } }]);
  });
  test('a run may differ in mode, language, place and fees, and says nothing else', () => {
    const [run] = statedIn(
      'runs: [ { start: 2027-09, language: et, mode: online, fees: 300 EUR, statusAsOf: 2026-11-02, minimumSeats: 8 } ]',
    );
    expect(run).toMatchObject({
      language: { teaching: ['et'] },
      mode: ['online'],
      fees: { state: 'stated' },
      minimumSeats: { min: 8 },
      statusAsOf: '2026-11-02',
    });
    expect(statedIn('runs: 2027-09')[0]).toEqual({
      start: run?.start,
      applyBy: [],
      blocks: [],
      fees: { state: 'not-stated' },
    });
  });
  test('the schema of editors can be made from it', () => {
    expect(JSON.stringify(z.toJSONSchema(z.object(runs.shape), { io: 'input', unrepresentable: 'any' }))).toContain(
      'startsWithin',
    );
  });
});

describe('what is refused in runs', () => {
  test('on-demand names both words that can be meant', () => {
    for (const yaml of ['runs: on-demand', 'runs: [ on-demand ]', 'runs: [ { start: on demand } ]']) {
      const [finding] = refused(yaml);
      expect(finding?.rule.id).toBe('runs/start');
      expect(finding?.help).toContain('rolling');
      expect(finding?.help).toContain('by-request');
    }
  });
  test('other words for the same are named too', () => {
    expect(refused('runs: anytime')[0]?.help).toContain('rolling');
    expect(refused('runs: by request')[0]?.help).toContain('by-request');
    expect(refused('runs: [ not-scheduled ]')[0]?.help).toContain('runs: not-scheduled');
  });
  test('a date that is none is refused as a date', () => {
    expect(refusals('runs: [ { start: 2027-13-01 } ]')).toEqual(['value/date runs.0.start']);
  });
  test('a run without a start, in a list and alone', () => {
    expect(refusals('runs: [ { end: 2027-04-25 } ]')).toEqual(['runs/start-missing runs.0']);
    expect(refusals('runs:\n  end: 2027-04-25')).toEqual(['runs/start-missing runs']);
  });
  test('startsWithin belongs to rolling', () => {
    expect(refusals('runs: [ { start: 2027-02-01, startsWithin: 5 days } ]')).toEqual([
      'runs/starts-within runs.0.startsWithin',
    ]);
  });
  test('an unknown status, an unknown key, a deadline without a date', () => {
    expect(refusals('runs: [ { start: 2027-02-01, status: available } ]')).toEqual(['runs/status runs.0.status']);
    expect(refusals('runs: [ { start: 2027-02-01, begin: 2027-02-01 } ]')).toEqual(['schema/unknown-key runs.0.begin']);
    expect(refusals('runs: [ { start: 2027-02-01, applyBy: [ { for: everyone } ] } ]')).toEqual([
      'schema/required runs.0.applyBy.0.date',
    ]);
  });
});

describe('contradictions in runs', () => {
  test('a clean run has none', () => {
    expect(
      check(
        'runs: [ { start: 2027-02-01, end: 2027-04-25, applyFrom: 2026-11-01, applyBy: 2027-01-15, status: open } ]',
      ),
    ).toEqual([]);
  });
  test('the end before the start', () => {
    expect(check('runs: [ { start: 2027-04-25, end: 2027-02-01 } ]')).toEqual(['runs/ends-before-start runs.0.end']);
    expect(check('runs: [ { start: 2027-04, end: 2027-04-02 } ]')).toEqual([]);
  });
  test('the deadline after the start, for every audience by itself', () => {
    expect(check('runs: [ { start: 2027-02-01, applyBy: [ 2027-01-15, 2027-02-15 ] } ]')).toEqual([
      'runs/deadline-after-start runs.0.applyBy.1.date',
    ]);
    expect(check('runs: [ { start: rolling, applyBy: 2027-02-15 } ]')).toEqual([]);
  });
  test('terms whose days nobody knows contradict nothing', () => {
    expect(check('runs: [ { start: autumn semester 2027/28, end: 2027-02-01, applyBy: 2029-01-01 } ]')).toEqual([]);
  });
  test('applications that close before they open', () => {
    expect(check('runs: [ { start: 2027-09-01, applyFrom: 2027-06-01, applyBy: 2027-05-01 } ]')).toEqual([
      'runs/apply-reversed runs.0.applyFrom',
    ]);
  });
  test('all runs are over: only if every one is, and only while the offer can be taken', () => {
    expect(check('runs: [ 2024-02-01, { start: 2025-01, end: 2025-03 } ]')).toEqual(['runs/all-past runs']);
    expect(check('runs: [ 2024-02-01, rolling ]')).toEqual([]);
    expect(check('runs: [ { start: 2026-10-01, end: 2026-12-01 } ]')).toEqual([]);
    expect(check('runs: 2024-02-01', 'closed')).toEqual([]);
    expect(check('runs: not-scheduled')).toEqual([]);
  });
  test('an open run of an offer that cannot be taken', () => {
    expect(check('runs: [ { start: 2027-02-01, status: open } ]', 'suspended')).toEqual([
      'runs/open-but-closed runs.0.status',
    ]);
    expect(check('runs: [ { start: 2027-02-01, status: full } ]', 'suspended')).toEqual([]);
  });
  test('an open run whose time is over', () => {
    expect(check('runs: [ { start: 2026-10-01, end: 2026-12-20, status: open } ]')).toEqual([
      'runs/open-but-past runs.0.status',
    ]);
    expect(check('runs: [ { start: 2027-02-01, applyBy: 2026-11-15, status: waiting-list } ]')).toEqual([
      'runs/open-but-past runs.0.status',
    ]);
    expect(check('runs: [ { start: 2027-02-01, applyBy: 2026-11-16, status: open } ]')).toEqual([]);
  });
  test('blocks that are reversed or lie outside the run', () => {
    const blocks = (yaml: string): string[] =>
      check(`runs: [ { start: 2027-02-01, end: 2027-03-31, blocks: ${yaml} } ]`);
    expect(blocks('[ { title: A, start: 2027-02-10, end: 2027-02-01 } ]')).toEqual([
      'runs/block-reversed runs.0.blocks.0.end',
    ]);
    expect(blocks('[ { title: A, start: 2027-02-10 }, { title: B, start: 2027-04-03 } ]')).toEqual([
      'runs/block-outside-run runs.0.blocks.1.start',
    ]);
    expect(blocks('[ { title: A, start: 2027-03-10, end: 2027-04-03 } ]')).toEqual([
      'runs/block-outside-run runs.0.blocks.0.end',
    ]);
    expect(blocks('[ { title: A, start: 2027-02, end: 2027-03 } ]')).toEqual([]);
  });
  test('the fees and the place of a run are checked as those of the offer are', () => {
    expect(check('runs: [ { start: 2027-02-01, fees: { tuition: 400 EUR, total: 300 EUR } } ]')).toEqual([
      'fees/total-differs runs.0.fees.0.total',
    ]);
    expect(check('runs: [ { start: 2027-02-01, mode: online, place: "Tallinn, EE" } ]')).toEqual([
      'delivery/place-but-online runs.0.place',
    ]);
  });
});
