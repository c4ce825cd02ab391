import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluateProblem } from '../../src/facts/pathway/evaluate-problem.ts';
import type { PathwayProblem, ProblemNode } from '../../src/facts/pathway/problem.ts';
import type { Held } from '../../src/facts/pathway/progress.ts';
import { beforeOf } from '../../src/views/pathway-order.ts';
import { joined } from '../../src/views/pathway-parts.ts';
import { type Way, waysToFinish } from '../../src/views/pathway-ways.ts';
import { entriesOf } from './brute-force.ts';
import { anyCase, type Case, today } from './random-problems.ts';

const numRuns = Number(process.env['PATHWAY_RUNS'] ?? 300);
const on = { earliest: today, latest: today };

/** A small case whose offers state their hours and their fees, or do not, or need another one first. */
const anyWay: fc.Arbitrary<Case> = fc
  .tuple(
    anyCase,
    fc.array(fc.option(fc.integer({ min: 1, max: 9 }), { freq: 6 }), { minLength: 5, maxLength: 5 }),
    fc.array(fc.option(fc.integer({ min: 0, max: 9 }), { freq: 6 }), { minLength: 5, maxLength: 5 }),
    fc.array(fc.constantFrom('published', 'published', 'published', 'closed'), { minLength: 5, maxLength: 5 }),
    fc.option(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 }))),
  )
  .map(([{ problem, held }, hours, fees, states, need]): Case => {
    const ids = Object.keys(problem.offers);
    const offers = Object.fromEntries(
      Object.entries(problem.offers).map(([id, offer], at) => {
        const [hour, fee] = [hours[at] ?? null, fees[at] ?? null];
        const figure = (value: number) => ({ min: value, max: value, about: false });
        const first = need && need[0] === at && need[1] !== at ? ids[need[1]] : undefined;
        return [
          id,
          {
            ...offer,
            status: states[at] ?? 'published',
            hours: hour === null ? null : figure(hour),
            fee:
              fee === null
                ? ({ kind: 'not-known', why: 'not-stated' } as const)
                : ({ kind: 'total', figure: figure(fee), currency: 'EUR' } as const),
            needs: first === undefined ? null : ({ kind: 'offer', id: first } as const),
          },
        ];
      }),
    );
    return { problem: { ...problem, offers }, held: held.slice(0, 2) };
  });

/** Everything that can be added: each offer that is not held or no longer counts, and each thing in words. */
function additions({ problem, held }: Case): readonly (readonly Held[])[] {
  const begun = evaluateProblem(problem, held, today);
  const lapsed = begun.remarks.map((one) => JSON.stringify(one.held.what));
  const has = held.map(({ what }) => JSON.stringify(what)).filter((what) => !lapsed.includes(what));
  const whats = [
    ...Object.keys(problem.offers).map((offer) => [{ offer }]),
    ...entriesOf(problem.rules ?? []).flatMap((entry) =>
      entry.kind === 'other' ? [[1, 2].map((count) => ({ other: entry.path, count }))] : [],
    ),
  ];
  const options = whats.map((some) => [
    [],
    ...some.filter((what) => 'other' in what || !has.includes(JSON.stringify(what))).map((what) => [{ what, on }]),
  ]);
  return options.reduce<Held[][]>((sets, more) => sets.flatMap((set) => more.map((one) => [...set, ...one])), [[]]);
}

function bare(problem: PathwayProblem): PathwayProblem {
  const strip = (node: ProblemNode): ProblemNode =>
    node.kind === 'rule' ? { ...node, conditions: [], from: node.from.map(strip) } : node;
  return { ...problem, conditions: [], rules: (problem.rules ?? []).map(strip) as PathwayProblem['rules'] };
}

const seen = { none: 0, some: 0, things: 0, hours: 0, cost: 0 };

function check(given: Case): void {
  const { problem, held } = given;
  const has = new Set(held.flatMap(({ what }) => ('offer' in what ? [what.offer] : [])));
  const before = beforeOf(problem, {});
  const ways = waysToFinish(problem, held, {
    evaluate: (of, some) => evaluateProblem(of, some, today),
    on,
    evaluations: 3_000,
    more: {},
    before,
    has,
  });
  if (evaluateProblem(problem, held, today).state !== 'not-yet') {
    expect(ways).toEqual([]);
    return;
  }
  const sets = additions(given);
  const isWay = (set: readonly Held[]): boolean =>
    evaluateProblem(problem, [...held, ...set], today).state !== 'not-yet';
  // Where there is a way one is found, and what is shown is one.
  expect(ways.length > 0).toBe(sets.some(isWay));
  seen[ways.length > 0 ? 'some' : 'none'] += 1;
  for (const { parts, state } of ways) {
    expect(evaluateProblem(problem, [...held, ...joined(parts)], today).state).toBe(state);
  }
  if (ways.every(({ least }) => least.length === 0)) return;
  // Of what is called the least there is no less in any way that is as certain and can be taken.
  const dated = held.map((one): Held => {
    const latest = one.on === undefined || one.on.latest > today ? today : one.on.latest;
    return one.on && one.on.earliest > today ? one : { ...one, on: { earliest: latest, latest } };
  });
  const certain = sets.filter(
    (set) =>
      evaluateProblem(bare(problem), [...dated, ...set], today).state === 'met' &&
      set.every(({ what }) => !('offer' in what) || problem.offers[what.offer]?.status === 'published'),
  );
  const keys = (set: readonly Held[]): readonly string[] => {
    const ids = set.flatMap(({ what }) => ('offer' in what ? [what.offer] : Array<string>(1).fill('other:')));
    const found = new Set(ids);
    for (const id of found) for (const first of before.get(id) ?? []) if (!has.has(first)) found.add(first);
    return [...found];
  };
  const count = (set: readonly Held[]): number => {
    const others = set.reduce((sum, { what }) => sum + ('other' in what ? what.count : 0), 0);
    return keys(set).filter((key) => key !== 'other:').length + others;
  };
  const total = (set: readonly Held[], of: (id: string) => number | null): number | null =>
    keys(set).reduce<number | null>((sum, id) => {
      const one = id === 'other:' ? null : of(id);
      return sum === null || one === null ? null : sum + one;
    }, 0);
  const hours = (id: string) => problem.offers[id]?.hours?.min ?? null;
  const cost = (id: string) => {
    const fee = problem.offers[id]?.fee;
    return fee?.kind === 'total' ? fee.figure.min : null;
  };
  const figures = {
    things: count,
    hours: (set: readonly Held[]) => total(set, hours),
    cost: (set: readonly Held[]) => total(set, cost),
  };
  for (const { parts, least } of ways) {
    for (const taste of least) {
      seen[taste] += 1;
      const all = certain.flatMap((set) => figures[taste](set) ?? []);
      expect([taste, figures[taste](joined(parts))]).toEqual([taste, Math.min(...all)]);
    }
  }
}

describe('ways to finish a small pathway', () => {
  test('are found wherever there is one, are ways, and are the least where they are called so', {
    timeout: 180_000,
  }, () => {
    fc.assert(fc.property(anyWay, check), { numRuns, seed: 20_261_118, endOnFailure: true });
    for (const [name, times] of Object.entries(seen)) expect([name, times > numRuns / 30]).toEqual([name, true]);
  });

  test('the least is found for nearly all of them', () => {
    const found: Way[] = [];
    for (const { problem, held } of fc.sample(anyWay, { numRuns: 200, seed: 5 })) {
      const evaluate = (of: PathwayProblem, some: readonly Held[]) => evaluateProblem(of, some, today);
      const search = {
        evaluate,
        on,
        evaluations: 300,
        more: {},
        before: beforeOf(problem, {}),
        has: new Set<string>(),
      };
      found.push(...waysToFinish(problem, held, search));
    }
    const certain = found.filter(({ least }) => least.length > 0);
    expect(certain.length / found.length).toBeGreaterThan(0.5);
  });
});
