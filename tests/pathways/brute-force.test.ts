import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluateProblem } from '../../src/facts/pathway/evaluate-problem.ts';
import { roomByKey, toPlan } from '../../src/facts/pathway/places.ts';
import { settle } from '../../src/facts/pathway/settle.ts';
import { decide } from '../../src/facts/pathway/solver/decide.ts';
import { toThings } from '../../src/facts/pathway/things.ts';
import { bestScore, compareScores, scoreOf } from './brute-force.ts';
import { bestStanding, usableThings, withOrder } from './brute-force-time.ts';
import { anyCase, type Case, type TimedCase, timedCase, today } from './random-problems.ts';

/** How many small pathways are tried; more with PATHWAY_RUNS. */
const numRuns = Number(process.env['PATHWAY_RUNS'] ?? 3_000);

const tally = { all: 0, unproved: 0 };

function compare({ problem, held }: Case): void {
  const plan = toPlan(problem);
  const settled = settle(plan, toThings(problem, held, today, today, roomByKey(plan)).things);
  const usable = withOrder(problem, usableThings(problem, held, { today, admittedOn: today }));
  for (const mode of ['sure', 'hoping'] as const) {
    const decision = decide(plan, settled.things, mode);
    const placed = new Map<string, { id: number; held: (typeof held)[number]; doubt: boolean }[]>();
    for (const { place, held: thing, thing: id } of decision.placed) {
      const path = place.entry.path.join('.');
      placed.set(path, [...(placed.get(path) ?? []), { id, held: thing.held, doubt: thing.doubt !== null }]);
    }
    const mine = scoreOf(problem, placed, mode);
    const best = bestScore(problem, usable, mode);
    expect(decision.proved).toBe(true);
    expect(decision.met.size).toBe(best[0]);
    tally.all += 1;
    // What is not proved to be the best of all is at least proved to meet as many rules.
    if (!decision.best) tally.unproved += 1;
    else if (compareScores(mine, best) !== 0) expect({ mode, score: mine }).toEqual({ mode, score: best });
  }
  const [sure, hoping] = (['sure', 'hoping'] as const).map((mode) => bestScore(problem, usable, mode)[0]);
  const rules = problem.rules?.length ?? 0;
  const expected = sure === rules ? 'met' : hoping === rules ? 'ask' : 'not-yet';
  expect(evaluateProblem(problem, held, today).state).toBe(expected);
}

const seen = new Map<string, number>();

function compareInTime({ problem, held, admittedOn }: TimedCase): void {
  const progress = evaluateProblem(problem, held, today, { admittedOn });
  const top = progress.rules.filter(({ path }) => path.length === 1);
  const [state, , hoping] = bestStanding(problem, held, { today, admittedOn });
  expect([progress.state, top.filter((rule) => rule.state !== 'not-yet').length]).toEqual([
    ['not-yet', 'ask', 'met'][state],
    hoping,
  ]);
  const { window } = progress;
  for (const { on } of window ? top.flatMap(({ counted }) => counted) : []) {
    // What counts overlaps with the window that is shown.
    if (window && on) expect([on.latest >= window.from, on.earliest <= window.until]).toEqual([true, true]);
  }
  for (const name of [progress.state, ...new Set(progress.remarks.map(({ why }) => why))])
    seen.set(name, (seen.get(name) ?? 0) + 1);
}

describe('every way tried', () => {
  test('gives the same state, rules met, progress and number of things for any small pathway', {
    timeout: 180_000,
  }, () => {
    fc.assert(fc.property(anyCase, compare), { numRuns, endOnFailure: true, seed: 20_261_116 });
    // Nearly all of such small ones are proved in every respect.
    expect(tally.unproved / tally.all).toBeLessThan(0.005);
  });

  test('and every first day of a time in which all must be awarded, with certificates that grow old', {
    timeout: 180_000,
  }, () => {
    fc.assert(fc.property(timedCase, compareInTime), { numRuns, endOnFailure: true, seed: 20_261_117 });
    // Each state and each reason of time was met often enough to be called tried.
    for (const name of ['met', 'ask', 'not-yet', 'too-old', 'expired', 'outside-window', 'in-the-future'])
      expect([name, (seen.get(name) ?? 0) > numRuns / 100]).toEqual([name, true]);
  });
});
