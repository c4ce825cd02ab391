import type { Day } from '../../values/day.ts';
import { type Judged, judgeAll } from './judge.ts';
import { creditIn, type Place, type Plan } from './places.ts';
import type { ProblemLimit } from './problem.ts';
import type { ProgressState } from './progress.ts';
import { decide } from './solver/decide.ts';
import { type Fitting, isUnder, mostOf, useOf } from './solver/to-parts.ts';
import type { Thing } from './things.ts';

/** What a set of things comes to: the allocation that is shown, and how each rule stands with it. */
export type Settled = {
  readonly things: readonly Thing[];
  readonly placed: readonly Fitting[];
  readonly state: ProgressState;
  readonly sure: readonly Judged[];
  readonly hoping: readonly Judged[];
  readonly states: readonly ProgressState[];
  /** How many rules can be met, with what is certain and with all that may count. */
  readonly most: { readonly sure: number; readonly hoping: number };
  readonly exact: boolean;
};

/**
 * Allocates things, once with what is certain and once with all that may count. The first is shown where it meets all
 * rules, else the second; a rule is met for certain only where both say so, so that nothing ever counts twice.
 */
export function settle(plan: Plan, given: readonly Thing[], trials = 1): Settled {
  const things = withOrder(plan, given);
  const sure = decide(plan, things, 'sure', trials);
  const conditions = plan.problem.conditions.length > 0;
  const whole = sure.met.size === plan.tops.length;
  const hoping = whole || !isHazy(plan, things) ? sure : decide(plan, things, 'hoping', trials);
  const { placed } = hoping;
  const states = plan.tops.map(({ top }): ProgressState => {
    if (!hoping.met.has(top)) return 'not-yet';
    return sure.met.has(top) ? 'met' : 'ask';
  });
  const worst = states.includes('not-yet') ? 'not-yet' : states.includes('ask') || conditions ? 'ask' : 'met';
  return {
    things,
    placed,
    state: worst,
    sure: judgeAll(plan, placed, 'sure'),
    hoping: judgeAll(plan, placed, 'hoping'),
    states,
    most: { sure: sure.met.size, hoping: hoping.met.size },
    exact: sure.proved && hoping.proved,
  };
}

/** Whether anything could count when hoping that does not count for certain. */
function isHazy(plan: Plan, things: readonly Thing[]): boolean {
  if (things.some(({ doubt }) => doubt !== null)) return true;
  const limited = plan.problem.limits.some(
    (limit) =>
      mostOf(limit, 'sure') !== mostOf(limit, 'hoping') || things.some((thing) => isUnsureUnder(limit, thing, plan)),
  );
  if (limited) return true;
  if (plan.places.some(({ group }) => hasOpenQuestion(group.rule))) return true;
  return things.some((thing) =>
    (plan.takers.get(thing.key) ?? []).some(({ place, doubt }) => doubt !== null || hasHazyCredit(plan, thing, place)),
  );
}

function isUnsureUnder(limit: ProblemLimit, thing: Thing, plan: Plan): boolean {
  return (plan.takers.get(thing.key) ?? []).some(({ place }) => {
    const under = isUnder(limit, thing, place, 'sure');
    if (under !== isUnder(limit, thing, place, 'hoping')) return true;
    return under && useOf(limit, thing, place, plan, 'sure') !== useOf(limit, thing, place, plan, 'hoping');
  });
}

function hasOpenQuestion({ conditions, inOrder }: { conditions: readonly unknown[]; inOrder: boolean }): boolean {
  return conditions.length > 0 || inOrder;
}

function hasHazyCredit(plan: Plan, thing: Thing, place: Place): boolean {
  return [place.group.own, place.group.out].some((system) => {
    if (system === null) return false;
    const credit = creditIn(thing, place, system, plan.problem);
    return credit === null || !credit.sure || credit.min !== credit.max;
  });
}

/** Doubt “order”: what must come first is not there, or was certainly awarded later. */
function withOrder(plan: Plan, things: readonly Thing[]): readonly Thing[] {
  const { order } = plan.problem;
  if (order.length === 0) return things;
  const standsFor = (thing: Thing, offer: string): boolean =>
    thing.key === `offer ${offer}` ||
    (plan.takers.get(thing.key) ?? []).some(({ place }) => place.entry.kind === 'offer' && place.entry.offer === offer);
  return things.map((thing) => {
    if (thing.doubt !== null) return thing;
    const late = order.some(
      ({ first, then }) =>
        then.some((offer) => standsFor(thing, offer)) &&
        first.some((offer) => {
          const before = things.filter((other) => standsFor(other, offer));
          return before.length === 0 || before.every((other) => certainlyLater(other.on, thing.on));
        }),
    );
    return late ? { ...thing, doubt: 'order' as const } : thing;
  });
}

type Dates = { readonly earliest: Day; readonly latest: Day } | null;

function certainlyLater(a: Dates, b: Dates): boolean {
  return a !== null && b !== null && a.earliest > b.latest;
}
