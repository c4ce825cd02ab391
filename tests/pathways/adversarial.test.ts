import { describe, expect, test } from 'vitest';
import { evaluateProblem } from '../../src/facts/pathway/evaluate-problem.ts';
import { adversarial, beyond, contestedIn, hopeless, large } from './adversarial.ts';
import { today } from './random-problems.ts';

/**
 * Milliseconds of the processor, so that what else runs on the machine is not counted; the best of up to nine, for the
 * compiler and the memory of a test run cost too. Stops once it is under a bound.
 */
function cost(work: () => unknown, bound: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 9 && best >= bound; run++) {
    const before = process.cpuUsage().user;
    work();
    best = Math.min(best, (process.cpuUsage().user - before) / 1000);
  }
  return best;
}

/** Holds a piece of work to its milliseconds. */
function within(bound: number, work: () => unknown): void {
  expect(cost(work, bound)).toBeLessThan(bound);
}

describe('cases that a plain search would not finish', () => {
  test.each(adversarial.map((one) => [one.name, one] as const))('%s', (_, hard) => {
    const { problem, held, rulesMet } = hard;
    expect(contestedIn(hard)).toBeLessThanOrEqual(40);
    expect(contestedIn(hard)).toBeGreaterThan(20);
    const progress = evaluateProblem(problem, held, today);
    expect(progress.exact).toBe(true);
    const met = progress.rules.filter(({ path, state }) => path.length === 1 && state !== 'not-yet');
    if (rulesMet !== undefined) expect(met).toHaveLength(rulesMet);
    within(200, () => evaluateProblem(problem, held, today));
  });

  test('two hundred offers in nested groups, few of them contested, take little time', () => {
    const { problem, held } = large();
    expect(evaluateProblem(problem, held, today)).toMatchObject({ state: 'met', exact: true });
    within(50, () => evaluateProblem(problem, held, today));
  });

  test('what competes for more than can be tried is answered with a bound that says so', () => {
    const { problem, held } = hopeless();
    expect(contestedIn(hopeless())).toBeGreaterThan(40);
    const progress = evaluateProblem(problem, held, today);
    expect(progress.exact).toBe(false);
    expect(progress.rules.filter(({ state }) => state === 'met').length).toBeGreaterThan(0);
    within(1_000, () => evaluateProblem(problem, held, today));
  });

  test('the same input gives the same answer, to the last byte', () => {
    const { problem, held } = beyond();
    const first = JSON.stringify(evaluateProblem(problem, held, today));
    expect(JSON.stringify(evaluateProblem(problem, [...held].reverse(), today))).toBe(first);
  });
});
