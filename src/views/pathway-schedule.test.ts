import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ProblemOffer, ProblemRun } from '../facts/pathway/problem.ts';
import { scheduleOf, type ToTake } from './pathway-schedule.ts';

const day = (text: string) => ({ earliest: text, latest: text, text });
const run = (start: ProblemRun['start'], more: Partial<ProblemRun> = {}): ProblemRun => ({
  start,
  end: null,
  applyBy: null,
  state: 'open',
  ...more,
});
const offer = (runs: readonly ProblemRun[] | null, hours = 80, status = 'published'): ProblemOffer => ({
  title: { en: 'Offer' },
  provider: ['riverbank-university'],
  status,
  credits: [],
  countsFor: null,
  valid: null,
  needs: null,
  hours: { min: hours, max: hours, about: false },
  ects: null,
  eqf: null,
  duration: null,
  runs,
  fee: { kind: 'free' },
});
const take = (key: string, given: ProblemOffer | null): ToTake => ({ key, offer: given });
const from = '2027-01-04';

describe('a possible order', () => {
  test('puts what can begin at any time into the gap before a dated run', () => {
    const steps = scheduleOf(
      [
        take('dated', offer([run(day('2027-09-01'), { end: day('2027-10-01') })])),
        take('any', offer([run('rolling')])),
      ],
      new Map(),
      { hours: 8, from, language: 'en' },
    );
    expect(steps.map(({ key, start, end }) => [key, start, end])).toEqual([
      ['any', '2027-01-04', '2027-03-14'],
      ['dated', '2027-09-01', '2027-10-01'],
    ]);
  });

  test('waits for the run after what must come first', () => {
    const runs = [
      run(day('2027-02-01'), { end: day('2027-03-01') }),
      run(day('2028-02-01'), { end: day('2028-03-01') }),
    ];
    const steps = scheduleOf(
      [take('second', offer(runs)), take('first', offer(runs))],
      new Map([['second', ['first']]]),
      { hours: null, from, language: 'en' },
    );
    expect(steps.map(({ key, start, after }) => [key, start, after])).toEqual([
      ['first', '2027-02-01', []],
      ['second', '2028-02-01', ['first']],
    ]);
  });

  test('says what has no date, is not offered, or lies outside', () => {
    const steps = scheduleOf(
      [
        take('none', offer([])),
        take('unknown', offer(null)),
        take('over', offer([run(day('2027-03-01'), { state: 'full' })])),
        take('closed', offer([run('rolling')], 10, 'closed')),
        take('outside', null),
      ],
      new Map(),
      { hours: 5, from, language: 'en' },
    );
    expect(Object.fromEntries(steps.map(({ key, how }) => [key, how]))).toEqual({
      none: 'no-run',
      unknown: 'no-run',
      over: 'no-run',
      closed: 'not-offered',
      outside: 'outside',
    });
    expect(steps.every(({ start, end }) => start === null && end === null)).toBe(true);
    // A start that is full was announced all the same.
    expect(steps.filter(({ how }) => how === 'no-run').map(({ key, startText }) => [key, startText])).toEqual([
      ['none', null],
      ['unknown', null],
      ['over', '2027-03-01'],
    ]);
  });

  test('gives no date to what comes after something without one', () => {
    const steps = scheduleOf(
      [take('a', offer([])), take('b', offer([run(day('2027-05-01'))]))],
      new Map([['b', ['a']]]),
      { hours: 5, from, language: 'en' },
    );
    expect(steps.map(({ key, start }) => [key, start])).toEqual([
      ['a', null],
      ['b', null],
    ]);
  });

  test('says what is announced and comes too early, instead of calling it not announced', () => {
    const steps = scheduleOf(
      [
        take('first', offer([run(day('2027-09-01'), { end: day('2027-11-30') })])),
        take('then', offer([run(day('2027-09-16')), run(day('2027-01-21'), { state: 'full' })])),
      ],
      new Map([['then', ['first']]]),
      { hours: null, from, language: 'en' },
    );
    expect(steps[1]).toMatchObject({ how: 'missed', start: null, startText: '2027-09-16', notBefore: '2027-12-01' });
  });

  test('tells no end of a term without days, and that starts after it are announced', () => {
    const term = { earliest: '2027-01-01', latest: '2028-12-31', text: 'spring semester 2027/28' };
    const steps = scheduleOf(
      [
        take('term', offer([run(term)])),
        take('between', offer([run(day('2027-09-16'), { end: day('2027-11-18') })])),
        take('then', offer([run(day('2027-10-01'))])),
      ],
      new Map([['then', ['term']]]),
      { hours: 8, from, language: 'en' },
    );
    expect(steps.map(({ key, how, end }) => [key, how, end])).toEqual([
      ['between', 'run', '2027-11-18'],
      ['term', 'run', null],
      ['then', 'after', null],
    ]);
  });

  test('takes a run in the language of the reader, and names another where there is none', () => {
    const runs = [
      run(day('2027-02-01'), { end: day('2027-03-01'), teaching: ['et'] }),
      run(day('2027-09-01'), { end: day('2027-10-01') }),
    ];
    const both = { ...offer(runs), teaching: ['en'] };
    const of = (given: ProblemOffer, language: string) => {
      const [step] = scheduleOf([take('a', given)], new Map(), { hours: null, from, language });
      return [step?.start, step?.taughtIn];
    };
    expect(of(both, 'en')).toEqual(['2027-09-01', []]);
    expect(of(both, 'en-GB')).toEqual(['2027-09-01', []]);
    expect(of(both, 'et')).toEqual(['2027-02-01', []]);
    expect(of(both, 'de')).toEqual(['2027-02-01', ['et']]);
    expect(of({ ...offer([run('rolling')]), teaching: ['de'] }, 'en')).toEqual([from, ['de']]);
  });

  test('says where a run asks for more hours a week than there are', () => {
    const [step] = scheduleOf([take('a', offer([run(day('2027-02-01'), { end: day('2027-02-28') })], 80))], new Map(), {
      hours: 10,
      from,
      language: 'en',
    });
    expect(step?.tooMany).toBe(20);
    // The run's own days may leave out a week that the offer's length has.
    const weeks = { figure: { min: 5, max: 5, about: false }, unit: 'week' as const };
    const longer = { ...offer([run(day('2027-02-01'), { end: day('2027-02-28') })], 80), duration: weeks };
    const [other] = scheduleOf([take('a', longer)], new Map(), { hours: 10, from, language: 'en' });
    expect(other?.tooMany).toBe(16);
  });

  test('holds every order and every first day, whatever is asked', () => {
    const keys = ['a', 'b', 'c', 'd', 'e'];
    const start = fc.integer({ min: 0, max: 11 }).map((month) => day(`2027-${String(month + 1).padStart(2, '0')}-10`));
    const anyOffer = fc.oneof(
      fc.constant(null),
      fc
        .array(
          fc.oneof(
            start.map((one) => run(one)),
            fc.constant(run('rolling')),
          ),
          { maxLength: 3 },
        )
        .map((runs) => offer(runs)),
    );
    const pairs = fc.array(fc.tuple(fc.nat(4), fc.nat(4)), { maxLength: 6 });
    fc.assert(
      fc.property(fc.array(anyOffer, { minLength: 5, maxLength: 5 }), pairs, (offers, given) => {
        const before = new Map<string, string[]>();
        for (const [one, two] of given) {
          const [first, then] = [keys[Math.min(one, two)] ?? '', keys[Math.max(one, two)] ?? ''];
          if (first !== then) before.set(then, [...(before.get(then) ?? []), first]);
        }
        const steps = scheduleOf(
          keys.map((key, index) => take(key, offers[index] ?? null)),
          before,
          { hours: 6, from, language: 'en' },
        );
        expect(steps.map(({ key }) => key).toSorted()).toEqual(keys);
        const at = new Map(steps.map((step, index) => [step.key, { step, index }]));
        for (const [then, firsts] of before) {
          for (const first of firsts) {
            const [early, late] = [at.get(first), at.get(then)];
            expect(early?.index).toBeLessThan(late?.index ?? 0);
            if (late?.step.start) expect((early?.step.end ?? '9') < late.step.start).toBe(true);
          }
        }
        for (const step of steps) if (step.start) expect(step.start >= from).toBe(true);
      }),
    );
  });
});
