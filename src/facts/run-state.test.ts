import { describe, expect, test } from 'vitest';
import { type Run, runs } from '../concepts/runs.ts';
import { readYaml } from '../diagnostics/yaml/read-yaml.ts';
import { lastDay, nextDeadline, type RunOffer, runState } from './run-state.ts';

const published: RunOffer = { status: 'published', duration: null, canApply: false };
const weeks = (count: number): RunOffer['duration'] => ({
  figure: { min: count, max: count, about: false },
  unit: 'week',
});

function run(yaml: string): Run {
  const given = runs.shape.runs.parse([readYaml(yaml).data]);
  if (given.state !== 'stated' || !given.value[0]) throw new Error(given.state);
  return given.value[0];
}

const state = (yaml: string, offer: Partial<RunOffer> = {}, day = '2026-11-16') =>
  runState(run(yaml), { ...published, ...offer }, day);

describe('the state of a run that follows from its dates', () => {
  test('open from the first day to apply to the last, with a date to apply by', () => {
    const yaml = '{ start: 2027-02-01, applyFrom: 2026-11-01, applyBy: 2027-01-15 }';
    expect(state(yaml, {}, '2026-10-31')).toBe('opens');
    expect(state(yaml, {}, '2026-11-01')).toBe('open');
    expect(state(yaml, {}, '2027-01-15')).toBe('open');
    expect(state(yaml, {}, '2027-01-16')).toBe('closed');
  });
  test('never open without a date to apply by or a link', () => {
    expect(state('{ start: 2027-02-01 }')).toBe('planned');
    expect(state('{ start: 2027-02-01, applyFrom: 2026-01-01 }')).toBe('planned');
    expect(state('{ start: 2027-02-01 }', { canApply: true })).toBe('open');
    expect(state('{ start: 2027-02-01, url: https://a.example }')).toBe('open');
    expect(state('{ start: rolling }')).toBe('unknown');
    expect(state('{ start: rolling }', { canApply: true })).toBe('open');
  });
  test('a link of the offer opens neither a season without any day nor what a group must ask for', () => {
    expect(state('{ start: spring semester 2027/28 }', { canApply: true })).toBe('planned');
    expect(state('{ start: by-request, for: companies }', { canApply: true })).toBe('unknown');
    expect(state('{ start: spring semester 2027/28, applyFrom: 2026-11-01 }', { canApply: true })).toBe('open');
    expect(state('{ start: spring semester 2027/28, status: open }', { canApply: true })).toBe('open');
  });
  test('an offer that nobody has confirmed is never derived as open', () => {
    expect(state('{ start: 2027-02-01, applyBy: 2027-01-15 }', { status: 'unconfirmed', canApply: true })).toBe(
      'unknown',
    );
    expect(state('{ start: 2027-02-01, applyBy: 2027-01-15, status: open }', { status: 'unconfirmed' })).toBe('open');
  });
  test('of an offer that cannot be taken nothing is open', () => {
    for (const status of ['suspended', 'closed', 'superseded']) {
      expect(state('{ start: 2027-02-01, applyBy: 2027-01-15 }', { status })).toBe('closed');
      expect(state('{ start: rolling, status: open }', { status, canApply: true })).toBe('closed');
    }
  });
  test('running between start and end, past after the end', () => {
    const yaml = '{ start: 2026-11-02, end: 2026-12-20 }';
    expect(state(yaml)).toBe('running');
    expect(state(yaml, {}, '2026-12-21')).toBe('past');
  });
  test('without an end it lasts as long as the offer says, else only that it has started is known', () => {
    const yaml = '{ start: 2026-11-02 }';
    expect(state(yaml, { duration: weeks(4) })).toBe('running');
    expect(state(yaml, { duration: weeks(2) })).toBe('past');
    expect(state(yaml)).toBe('started');
    expect(state(yaml, { duration: { figure: { min: 1, max: 1, about: false }, unit: 'semester' } })).toBe('started');
  });
  test('a start known to the month or term may have been: nothing is claimed', () => {
    expect(state('{ start: 2026-11 }', { canApply: true })).toBe('unknown');
    expect(state('{ start: autumn semester 2026/27 }')).toBe('unknown');
    expect(state('{ start: 2026-12 }')).toBe('planned');
  });
});

describe('the state of a run as stated', () => {
  test('what the provider says holds while its dates allow', () => {
    for (const status of ['planned', 'open', 'waiting-list', 'full'])
      expect(state(`{ start: 2027-02-01, status: ${status} }`)).toBe(status);
    expect(state('{ start: by-request, status: open }')).toBe('open');
  });
  test('cancelled stays cancelled, also when its time is over', () => {
    expect(state('{ start: 2020-02-01, status: cancelled }')).toBe('cancelled');
  });
  test('an open run is not open before applications open or after they close', () => {
    expect(state('{ start: 2027-02-01, applyFrom: 2026-12-01, status: open }')).toBe('opens');
    expect(state('{ start: 2027-02-01, applyBy: 2026-11-15, status: open }')).toBe('closed');
    expect(state('{ start: 2026-10-01, end: 2026-12-01, status: open }')).toBe('running');
  });
  test('a full run stays full after the last date to apply', () => {
    expect(state('{ start: 2027-02-01, applyBy: 2026-11-15, status: full }')).toBe('full');
  });
});

describe('dates of a run', () => {
  test('the next deadline is the first that is still ahead', () => {
    const several = run(
      '{ start: 2027-02-01, applyBy: [ { for: everyone, date: 2027-01-15 }, { for: people who need a visa, date: 2026-12-01 } ] }',
    );
    expect(nextDeadline(several, '2026-11-16')?.text).toBe('2026-12-01');
    expect(nextDeadline(several, '2026-12-02')?.text).toBe('2027-01-15');
    expect(nextDeadline(several, '2027-01-16')).toBeNull();
  });
  test('four weeks from a Monday end on a Sunday', () => {
    expect(lastDay(run('{ start: 2027-02-01 }'), weeks(4))).toBe('2027-02-28');
    expect(lastDay(run('{ start: rolling }'), weeks(4))).toBeNull();
    expect(lastDay(run('{ start: 2027-02-01, end: 2027-03 }'), weeks(4))).toBe('2027-03-31');
  });
});
