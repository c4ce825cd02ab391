import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluateProblem } from '../../src/facts/pathway/evaluate-problem.ts';
import { keyOfHeld } from '../../src/facts/pathway/key.ts';
import type { ProblemNode, ProblemRule } from '../../src/facts/pathway/problem.ts';
import type { Held } from '../../src/facts/pathway/progress.ts';
import { anyCase, type Case, ects, offerOf, problemOf, today } from './random-problems.ts';

const rank = { met: 2, ask: 1, 'not-yet': 0 } as const;

/** Without limits and orders, so that more can never be worse; upper bounds only choose among what there is. */
const plain = anyCase.map(({ problem, held }): Case => {
  const open = (rule: ProblemRule): ProblemRule => ({
    ...rule,
    inOrder: false,
    from: rule.from.map((node): ProblemNode => (node.kind === 'rule' ? open(node) : node)),
  });
  const rules = (problem.rules ?? []).map(open);
  return { problem: { ...problem, rules, limits: [], order: [] }, held };
});

describe('how far somebody is', () => {
  test('does not depend on the order in which things are told', () => {
    fc.assert(
      fc.property(
        anyCase.chain((one) =>
          fc.tuple(fc.constant(one), fc.shuffledSubarray([...one.held], { minLength: one.held.length })),
        ),
        ([{ problem, held }, mixed]) => {
          expect(evaluateProblem(problem, mixed, today)).toEqual(evaluateProblem(problem, held, today));
        },
      ),
      { numRuns: 500 },
    );
  });

  test('is never worse with one thing more, where nothing limits or orders', () => {
    fc.assert(
      fc.property(plain, ({ problem, held }) => {
        const fewer = held.slice(1);
        const [less, more] = [fewer, held].map((some) => rank[evaluateProblem(problem, some, today).state]);
        expect(more).toBeGreaterThanOrEqual(less ?? 0);
      }),
      { numRuns: 1_000 },
    );
  });

  test('is never worse with a credit told where it was not known', () => {
    fc.assert(
      fc.property(plain, ({ problem, held }) => {
        const unknown = held.findIndex(
          ({ what }) => 'offer' in what && problem.offers[what.offer]?.credits.length === 0,
        );
        if (unknown < 0) return;
        const told = held.map((one, at): Held => (at === unknown ? { ...one, credit: ects(4) } : one));
        const [before, after] = [held, told].map((some) => evaluateProblem(problem, some, today).state);
        // What may be anything may be enough; what is known may not: only “met” stays.
        if (before === 'met') expect(after).toBe('met');
      }),
      { numRuns: 500 },
    );
  });

  test('counts nothing twice, and says of everything that is held what becomes of it', () => {
    fc.assert(
      fc.property(anyCase, ({ problem, held }) => {
        const { rules, spare, remarks } = evaluateProblem(problem, held, today);
        const counted = rules.filter(({ path }) => path.length === 1).flatMap((rule) => rule.counted);
        const times = (all: readonly Held[], key: string): number =>
          all
            .filter(({ what }) => keyOfHeld(what) === key)
            .reduce((sum, { what }) => sum + ('other' in what ? what.count : 1), 0);
        for (const one of held) {
          const key = keyOfHeld(one.what);
          const own = 'other' in one.what ? one.what.count : 1;
          const inRules = times(counted, key);
          if (!problem.countTwice) expect(inRules).toBeLessThanOrEqual(own);
          const elsewhere = times(
            [...spare, ...remarks].map((line) => line.held),
            key,
          );
          if (problem.countTwice) expect(inRules + elsewhere).toBeGreaterThan(0);
          else expect(inRules + elsewhere).toBe(own);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  test('is “met” exactly where each rule is, and then asks nothing', () => {
    fc.assert(
      fc.property(anyCase, ({ problem, held }) => {
        const { state, rules, asks, decidedBy, next } = evaluateProblem(problem, held, today);
        const top = rules.filter(({ path }) => path.length === 1);
        expect(state === 'met').toBe(top.every((rule) => rule.state === 'met'));
        if (state === 'met') expect({ asks, decidedBy, next }).toEqual({ asks: [], decidedBy: null, next: [] });
        if (state !== 'met') expect(top.find(({ path }) => path[0] === decidedBy?.[0])?.state).toBe(state);
      }),
      { numRuns: 1_000 },
    );
  });

  test('survives JSON, and takes hostile data without a fault', () => {
    const problem = problemOf([{ take: { kind: 'items', min: 1, max: null }, from: ['a/1', { other: null }] }], {
      'a/1': offerOf(3),
    });
    expect(evaluateProblem(JSON.parse(JSON.stringify(problem)), [], today)).toEqual(
      evaluateProblem(problem, [], today),
    );
    const strange = ['', 'a/1', '__proto__', 'constructor'].map((offer): Held => ({ what: { offer } }));
    const words: Held[] = [
      { what: { other: [0, 1], count: 1e12 } },
      { what: { other: [9, 9], count: -4 } },
      { what: { other: [0, 1], count: Number.NaN } },
    ];
    const progress = evaluateProblem(problem, [...strange, ...words], today);
    expect(progress.state).toBe('met');
    expect(progress.remarks.filter(({ why }) => why === 'not-listed')).toHaveLength(4);
  });
});
