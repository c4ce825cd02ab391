import type { PathwayProblem, ProblemOffer } from '../../facts/pathway/problem.ts';
import type { Held, Progress } from '../../facts/pathway/progress.ts';
import type { Day } from '../../values/day.ts';
import { type Before, beforeOf } from '../../views/pathway-order.ts';
import { allParts, joined, type WayPart } from '../../views/pathway-parts.ts';
import { type Step, scheduleOf } from '../../views/pathway-schedule.ts';
import { type Summand, type Sums, sumsOf } from '../../views/pathway-sums.ts';
import { withFirst } from '../../views/pathway-tastes.ts';
import { keyOfWhat, whatOf } from '../../views/pathway-things.ts';
import { useByOf } from '../../views/pathway-use-by.ts';
import { type Way, waysToFinish } from '../../views/pathway-ways.ts';
import type { PlanData } from '../../views/types/plan.ts';
import { daysOf, type Plan, type PlanItem } from './plan.ts';
import { type Since, sinceOf } from './since.ts';

export type Evaluate = (problem: PathwayProblem, held: readonly Held[], today: Day) => Progress;

/** One way to finish, with what it takes, when, and what would no longer count by then. */
export type WayOut = {
  readonly state: 'met' | 'ask';
  /** Of what no other way asks less. */
  readonly least: Way['least'];
  /** Without what is held, for it would no longer count by then. */
  readonly anew: boolean;
  /** What the visitor plans, then what is to be added. */
  readonly planned: readonly PlanItem[];
  readonly parts: readonly WayPart[];
  /** Needed before, without counting. */
  readonly first: readonly string[];
  readonly sums: Sums;
  /** Costs together, with those of the pathway itself where they are one sum. */
  readonly together: Sums;
  /** Costs of each step alone, by its key. */
  readonly prices: ReadonlyMap<string, Sums>;
  readonly steps: readonly Step[];
  /** The last day of what has a date, where everything has one. */
  readonly finish: Day | null;
  /** Remarks that hold at the end and not yet. */
  readonly late: Progress['remarks'];
  /** Of what only the year of award is known: the first month from which on it would still count at the end. */
  readonly since: readonly Since[];
};

/** All that is shown of a plan for one pathway. */
export type WorkedOut = {
  readonly now: Progress;
  /** With what is planned; null where nothing is. */
  readonly planned: Progress | null;
  /** What would no longer count by the end of any way, so that it is taken again. */
  readonly ended: readonly Held[];
  /** Nothing of what is held counts to the end: every way starts again. */
  readonly anew: boolean;
  /** Empty where everything is held, or no way was found. */
  readonly ways: readonly WayOut[];
  /** Until when each thing counts on its own; at least, where the day of its award is not known. */
  readonly useBy: readonly { readonly key: string; readonly day: Day; readonly atLeast: boolean }[];
};

/** Ways that are shown, and evaluations that one search may take, so that a phone answers within a second. */
const [mostWays, mostEvaluations] = [3, 300];

/**
 * Works out a plan: what is met today, what the planned adds, and ways to finish from there.
 * @param withWays false where only how far one is is asked for
 * @param language BCP 47 language of the page
 */
export function workOut(
  plan: Plan,
  { problem, more, ownFee }: PlanData,
  today: Day,
  evaluate: Evaluate,
  { withWays = true, language = 'en' }: { readonly withWays?: boolean; readonly language?: string } = {},
): WorkedOut {
  const items = plan.items.filter(({ key }) => counts(problem, key));
  const isPlan = ({ on }: PlanItem): boolean => on !== null && daysOf(on).earliest > today;
  const held = items.filter((item) => !isPlan(item)).flatMap((item) => heldOf(problem, item, today));
  const plans = items.filter(isPlan);
  const now = evaluate(problem, held, today);
  const start = plan.start === null ? today : daysOf(plan.start).earliest;
  const horizon = [today, ...plans.map(({ on }) => daysOf(on ?? '').latest)].reduce((a, b) => (a > b ? a : b));
  const all = [...held, ...plans.flatMap((item) => heldOf(problem, item, horizon))];
  const planned = plans.length === 0 ? null : evaluate(problem, all, horizon);
  const reached = (planned ?? now).state;
  const before = beforeOf(problem, more);
  const has = new Set(plan.items.map(({ key }) => key));
  const search = (from: readonly Held[]): readonly Way[] =>
    waysToFinish(problem, from, {
      evaluate: (of, trial) => evaluate(of, trial, horizon),
      more,
      before,
      has: from.length === 0 ? new Set() : has,
      on: { earliest: horizon, latest: horizon },
      evaluations: mostEvaluations,
    });
  const capacity = { hours: plan.hours, from: start > today ? start : today, language };
  const entries = allParts(problem, [], now, { earliest: horizon, latest: horizon });
  const credits = new Map(entries.map(({ key, credit }) => [key, credit]));
  const context: Context = { problem, more, ownFee, before, held, plans, has, now, credits, capacity, evaluate };
  const useBy = now.state === 'not-yet' ? items.flatMap((item) => lastDayOf(item, problem)) : [];
  const told = { now, planned, useBy, ended: [], anew: false };
  if (!withWays || (reached !== 'not-yet' && plans.length === 0)) return { ...told, ways: [] };
  if (reached !== 'not-yet') {
    return { ...told, ways: [wayOut({ parts: [], state: reached, least: [] }, context, false)] };
  }
  const ways = search(all)
    .slice(0, mostWays)
    .map((way) => wayOut(way, context, false));
  const inTime = ways.filter(isInTime);
  if (inTime.length > 0 || all.length === 0) return { ...told, ways: inTime.length > 0 ? inTime : ways };
  // What is over by then is taken again. The rest is kept where that leads to the end in time; else nothing is.
  const over = [now, ...(planned ? [planned] : []), ...ways.map(({ late }) => ({ remarks: late }))].flatMap(
    ({ remarks }) => remarks.filter(isOver).map(({ held: one }) => one),
  );
  const ended = all.filter((one) => over.some((other) => sameThing(one, other)));
  const kept = all.filter((one) => !ended.includes(one));
  if (kept.length > 0) {
    const keys = new Set(kept.map(({ what }) => keyOfWhat(problem.pathway, what)));
    const left = { held: held.filter((one) => kept.includes(one)), plans: plans.filter(({ key }) => keys.has(key)) };
    const again = search(kept)
      .slice(0, mostWays)
      .map((way) => wayOut(way, { ...context, ...left }, false))
      .filter(isInTime);
    if (again.length > 0) return { ...told, ended, ways: again };
  }
  const fresh = search([])
    .slice(0, mostWays)
    .map((way) => wayOut(way, { ...context, held: [], plans: [], has: new Set() }, true));
  const freshInTime = fresh.filter(isInTime);
  if (freshInTime.length > 0) return { ...told, ended: all, anew: true, ways: freshInTime };
  return { ...told, ways: [...ways, ...fresh.slice(0, 1)] };
}

function isInTime({ late }: WayOut): boolean {
  return late.length === 0;
}

/** Whether something counted once and counts no more. */
export function isOver({ why }: Progress['remarks'][number]): boolean {
  return why === 'too-old' || why === 'expired' || why === 'outside-window';
}

/** What belongs to other pathways is neither counted nor spoken of. */
function counts({ pathway, offers, awards }: PathwayProblem, key: string): boolean {
  if (key.startsWith('pathway:')) return Object.hasOwn(awards, key.slice('pathway:'.length));
  return key.startsWith('other:') ? key.startsWith(`other:${pathway}:`) : Object.hasOwn(offers, key);
}

/** Things of a plan as the evaluation takes them; a month that is still running ends today. */
function heldOf(problem: PathwayProblem, { key, on, count, credit }: PlanItem, today: Day): Held[] {
  const what = whatOf(problem, key, count);
  if (what === null) return [];
  const days = on === null ? null : daysOf(on);
  const system = systemOf(problem);
  return [
    {
      what,
      ...(days ? { on: { earliest: days.earliest, latest: days.latest > today ? today : days.latest } } : {}),
      ...(credit !== null && system !== null
        ? { credit: { figure: { min: credit, max: credit, about: false }, system } }
        : {}),
    },
  ];
}

/** The system in which the rules ask for credit: what a learner types is meant in it. */
export function systemOf({ rules }: PathwayProblem): string | null {
  const open = [...(rules ?? [])];
  for (let rule = open.shift(); rule; rule = open.shift()) {
    if (rule.take.kind === 'credits') return rule.take.system;
    open.push(...rule.from.flatMap((node) => (node.kind === 'rule' ? [node] : [])));
  }
  return null;
}

type Context = {
  readonly problem: PathwayProblem;
  readonly more: PlanData['more'];
  readonly ownFee: PlanData['ownFee'];
  readonly before: Before;
  readonly held: readonly Held[];
  readonly plans: readonly PlanItem[];
  /** All that is ticked, for other pathways too: it may be what something asks for first. */
  readonly has: ReadonlySet<string>;
  readonly now: Progress;
  /** What each thing counts as, where the rules say so. */
  readonly credits: ReadonlyMap<string, WayPart['credit']>;
  readonly capacity: { readonly hours: number | null; readonly from: Day; readonly language: string };
  readonly evaluate: Evaluate;
};

function wayOut({ parts, state, least }: Way, context: Context, anew: boolean): WayOut {
  const { problem, more, ownFee, before, held, plans, has, now, credits, capacity, evaluate } = context;
  const offerOf = (key: string): ProblemOffer | null => problem.offers[key] ?? more[key] ?? null;
  const { first } = withFirst(parts, { problem, more, before, has });
  const left = [...first, ...parts.map(({ key }) => key)];
  const planned = new Map(plans.map(({ key, on }) => [key, daysOf(on ?? '').latest]));
  const steps = scheduleOf(
    [...new Set(left)].map((key) => ({ key, offer: offerOf(key) })),
    before,
    { ...capacity, planned },
  );
  const creditOf = new Map([...credits, ...parts.map(({ key, credit }) => [key, credit] as const)]);
  const summands = [...plans.map(({ key }) => key), ...left].map((key) => ({
    key,
    offer: offerOf(key),
    credit: creditOf.get(key) ?? null,
  }));
  const sums = sumsOf(summands);
  const own: Summand[] = ownFee
    ? [
        {
          key: `pathway:${problem.pathway}`,
          offer: { hours: null, ects: null, fee: { kind: 'total', ...ownFee } },
          credit: null,
        },
      ]
    : [];
  const together = sumsOf([...summands, ...own]);
  const prices = new Map(summands.map((one) => [one.key, sumsOf([one])]));
  const ends = [...steps.map(({ end }) => end), ...planned.values()];
  const finish = ends.includes(null) ? null : (ends.toSorted().at(-1) ?? null);
  const dated = joined(parts).map((one): Held => {
    const end = steps.find(({ key }) => key === keyOfWhat(problem.pathway, one.what))?.end ?? finish;
    return end === null ? one : { ...one, on: { earliest: end, latest: end } };
  });
  const last = [capacity.from, ...ends.flatMap((end) => end ?? [])].reduce((a, b) => (a > b ? a : b));
  const added = [...plans.flatMap((item) => heldOf(problem, item, last)), ...dated];
  const lateOf = (had: readonly Held[]): Progress['remarks'] =>
    evaluate(problem, [...had, ...added], last).remarks.filter(
      (remark) =>
        isOver(remark) && !now.remarks.some((known) => known.why === remark.why && sameThing(known.held, remark.held)),
    );
  const late = lateOf(held);
  const since = late.length > 0 ? [] : held.flatMap((one) => sinceOf(one, held, lateOf, problem));
  return { state, least, anew, planned: plans, parts, first, sums, together, prices, steps, finish, late, since };
}

function sameThing(a: Held, b: Held): boolean {
  return keyOfWhat('', a.what) === keyOfWhat('', b.what);
}

function lastDayOf({ key, on }: PlanItem, problem: PathwayProblem): WorkedOut['useBy'] {
  const day = on === null ? null : useByOf(key, daysOf(on).earliest, problem);
  return day === null ? [] : [{ key, day, atLeast: on !== null && on.length < 10 }];
}
