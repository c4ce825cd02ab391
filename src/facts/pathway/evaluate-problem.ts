import type { Day } from '../../values/day.ts';
import { roomByKey, toPlan } from './places.ts';
import type { PathwayProblem } from './problem.ts';
import type { Ask, Held, Openness, Progress, RuleProgress } from './progress.ts';
import { heldOf, rulesOf, spareOf } from './report.ts';
import { limitsOf } from './report-limits.ts';
import { nextOf } from './report-next.ts';
import { type Settled, settle } from './settle.ts';
import { toThings } from './things.ts';
import { settleInWindow } from './windows.ts';

/** What one may say beside what one holds. */
export type EvaluationOptions = {
  /** The day on which one was admitted to the pathway; absent: today, the earliest that is possible. */
  readonly admittedOn?: Day | undefined;
};

/**
 * How far somebody is on a pathway. Pure: the same input gives the same answer, whatever the order of `held`. Where what
 * leads to the award is not stated, nothing is worked out and only the provider can tell.
 */
export function evaluateProblem(
  problem: PathwayProblem,
  held: readonly Held[],
  today: Day,
  options: EvaluationOptions = {},
): Progress {
  const openness = opennessOf(problem, today);
  if (problem.rules === null) return { ...nothingTold, openness };
  const plan = toPlan(problem);
  const { things, remarks } = toThings(problem, held, today, options.admittedOn ?? today, roomByKey(plan));
  const { settled, window, outside } =
    problem.completeWithin === null
      ? { settled: settle(plan, things), window: null, outside: [] }
      : settleInWindow(plan, things, problem.completeWithin, today);
  const rules = rulesOf(settled);
  const { limits, full } = limitsOf(plan, settled);
  return {
    state: settled.state,
    exact: settled.exact,
    openness,
    window,
    rules,
    decidedBy: decisive(rules, settled),
    asks: asksOf(problem, settled),
    limits,
    spare: spareOf(plan, settled, full),
    remarks: [...remarks, ...heldOf(outside).map((one) => ({ held: one, why: 'outside-window' as const }))],
    next: nextOf(plan, rules, held),
  };
}

const nothingTold: Omit<Progress, 'openness'> = {
  state: 'ask',
  exact: true,
  window: null,
  rules: [],
  decidedBy: null,
  asks: [],
  limits: [],
  spare: [],
  remarks: [],
  next: [],
};

function opennessOf({ status, openFrom, openUntil }: PathwayProblem, today: Day): Openness {
  if (status === 'suspended') return 'suspended';
  if (status === 'closed' || status === 'superseded') return 'closed';
  if (openUntil && openUntil.latest < today) return 'over';
  if (openFrom && openFrom.earliest > today) return 'not-yet-open';
  return status === 'published' ? 'open' : 'unconfirmed';
}

/** The first rule in the state of the whole; inside a rule that takes all, the first that is the cause. */
function decisive(rules: readonly RuleProgress[], { state }: Settled): Progress['decidedBy'] {
  if (state === 'met') return null;
  return rules.find((rule) => rule.path.length === 1 && rule.state === state)?.path ?? null;
}

/** What only the provider can tell, for what counts with a doubt. */
function asksOf(problem: PathwayProblem, settled: Settled): Ask[] {
  if (settled.state === 'met') return [];
  const doubts = settled.placed.flatMap(({ held, place, doubt, hazy }): Ask[] => {
    const at = { path: place.entry.path, held: held.held };
    if (doubt !== null) return [{ kind: 'doubt', ...at, why: doubt }];
    return hazy ? [{ kind: 'credit', ...at }] : [];
  });
  const conditions: Ask[] = [
    ...problem.conditions.map((text): Ask => ({ kind: 'condition', path: null, text })),
    ...conditionsIn(problem.rules ?? []),
  ];
  const maybe = problem.limits.flatMap(({ limit, maybe: unsure }): Ask[] =>
    settled.placed.some(({ held }) => unsure.includes(held.key)) ? [{ kind: 'limit', limit }] : [],
  );
  return [...doubts, ...orderAsks(settled), ...conditions, ...maybe];
}

function conditionsIn(rules: NonNullable<PathwayProblem['rules']>): Ask[] {
  return rules.flatMap((rule) => [
    ...rule.conditions.map((text): Ask => ({ kind: 'condition', path: rule.path, text })),
    ...conditionsIn(rule.from.flatMap((node) => (node.kind === 'rule' ? [node] : []))),
  ]);
}

/** What was awarded before something that comes first in a list in order. */
function orderAsks({ placed }: Settled): Ask[] {
  return placed.flatMap(({ held, place, doubt }): Ask[] => {
    const { group } = place;
    if (doubt !== null || !group.rule.inOrder) return [];
    const before = group.nodes.slice(0, group.nodes.indexOf(place));
    const broken = before.some((node) => {
      if (node.kind !== 'place') return false;
      const there = placed.filter((one) => one.place === node);
      return (
        there.length < node.needed ||
        there.some((one) => one.held.on !== null && held.on !== null && one.held.on.earliest > held.on.latest)
      );
    });
    return broken ? [{ kind: 'doubt', path: place.entry.path, held: held.held, why: 'order' }] : [];
  });
}
