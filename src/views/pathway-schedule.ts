import type { ProblemOffer, ProblemRun } from '../facts/pathway/problem.ts';
import type { RunState } from '../facts/run-state.ts';
import { addDays, addDuration, type Day, daysBetween } from '../values/day.ts';
import type { Before } from './pathway-order.ts';

/** Something that is still to be taken; `offer` null: outside the catalogue. */
export type ToTake = { readonly key: string; readonly offer: ProblemOffer | null };

/**
 * When something can be taken. `run`: on stated dates; `any-time`: whenever one likes; `no-run`: no date to come is
 * announced; `not-offered`: its status says that it cannot be taken; `outside`: not in this catalogue.
 */
export type Step = {
  readonly key: string;
  readonly how: 'run' | 'any-time' | 'no-run' | 'not-offered' | 'outside';
  /** Null: not known, also for what comes after something without a date. */
  readonly start: Day | null;
  /** The date as the provider states it, where that is less than a day. */
  readonly startText: string | null;
  readonly applyBy: Day | null;
  readonly end: Day | null;
  /** What comes first and is in the plan too. */
  readonly after: readonly string[];
  /** Hours a week that the run asks for, where that is more than the learner has. */
  readonly tooMany: number | null;
};

/** What the learner has: hours a week (null: not said) and the first day. */
export type Capacity = {
  readonly hours: number | null;
  readonly from: Day;
  /** When what the learner has planned already will be done, by key. */
  readonly planned?: ReadonlyMap<string, Day>;
};

type Option = Omit<Step, 'after'>;

/** States in which one can still get in. */
const enterable: readonly RunState[] = ['open', 'opens', 'planned', 'waiting-list', 'unknown'];

/**
 * One feasible order: one thing after the other, each after what it asks for; dated runs are waited for, and what can
 * begin at any time goes into the gaps. What has no date to come stands at the end.
 */
export function scheduleOf(toTake: readonly ToTake[], before: Before, capacity: Capacity): readonly Step[] {
  const keys = new Set(toTake.map(({ key }) => key));
  const after = (key: string): readonly string[] => (before.get(key) ?? []).filter((first) => keys.has(first));
  const steps: Step[] = [];
  const done = new Map<string, Step>();
  let free = capacity.from;
  let left = [...toTake];
  while (left.length > 0) {
    const ready = left.filter(({ key }) => after(key).every((first) => done.has(first)));
    // What asks for each other can never be begun; it is an error of the catalogue and stands as it is.
    const open = ready.length > 0 ? ready : left;
    const chosen = choose(
      open.map((one) => {
        const firsts = after(one.key).map((first) => done.get(first));
        const known = firsts.every((first) => first === undefined || first.end !== null);
        const planned = (before.get(one.key) ?? []).flatMap((first) => capacity.planned?.get(first) ?? []);
        const ends = [...firsts.flatMap((first) => first?.end ?? []), ...planned];
        const from = [free, ...ends.map((end) => addDays(end, 1))].reduce((a, b) => (a > b ? a : b));
        return optionOf(one, known ? from : null, capacity.hours);
      }),
    );
    const step: Step = { ...chosen, after: after(chosen.key) };
    steps.push(step);
    done.set(step.key, step);
    if (step.end !== null && addDays(step.end, 1) > free) free = addDays(step.end, 1);
    left = left.filter(({ key }) => key !== step.key);
  }
  return steps;
}

/** The next dated run, unless something that can begin at any time is over before it; what has no date comes last. */
function choose(options: readonly Option[]): Option {
  const dated = options.filter(({ how, start }) => how === 'run' && start !== null).toSorted(byStart);
  const anyTime = options.filter(({ how, start }) => how === 'any-time' && start !== null).toSorted(byEnd);
  const [run] = dated;
  const [quick] = anyTime;
  if (run && quick) return quick.end !== null && quick.end < (run.start ?? '') ? quick : run;
  return run ?? quick ?? (options[0] as Option);
}

function byStart(a: Option, b: Option): number {
  return (a.start ?? '') < (b.start ?? '') ? -1 : 1;
}

function byEnd(a: Option, b: Option): number {
  return (a.end ?? '9') < (b.end ?? '9') ? -1 : 1;
}

/** @param from first day on which it can begin; null: not known */
function optionOf({ key, offer }: ToTake, from: Day | null, hours: number | null): Option {
  const none = { key, start: null, startText: null, applyBy: null, end: null, tooMany: null };
  if (offer === null) return { ...none, how: 'outside' };
  if (['suspended', 'closed', 'superseded', 'draft'].includes(offer.status)) return { ...none, how: 'not-offered' };
  if (from === null) return { ...none, how: hasFuture(offer) ? 'any-time' : 'no-run' };
  const runs = (offer.runs ?? []).filter(({ state }) => enterable.includes(state));
  const dated = runs.flatMap((run) => (typeof run.start === 'object' && run.start.latest >= from ? [run] : []));
  const next = dated.toSorted((a, b) => (startOf(a, from) < startOf(b, from) ? -1 : 1))[0];
  const rolling = runs.find(({ start }) => start === 'rolling');
  if (rolling) return { ...none, how: 'any-time', start: from, end: endOf(offer, from, hours) };
  if (!next || typeof next.start !== 'object') return { ...none, how: 'no-run' };
  const start = startOf(next, from);
  const end = next.end?.latest ?? endOf(offer, start, null) ?? endOf(offer, start, hours);
  return {
    ...none,
    how: 'run',
    start,
    startText: next.start.earliest === next.start.latest ? null : next.start.text,
    applyBy: next.applyBy,
    end,
    tooMany: tooMany(offer, start, end, hours),
  };
}

function hasFuture({ runs }: ProblemOffer): boolean {
  return (runs ?? []).some(({ state, start }) => enterable.includes(state) && start === 'rolling');
}

function startOf({ start }: ProblemRun, from: Day): Day {
  return typeof start === 'object' && start.earliest > from ? start.earliest : from;
}

/** By the learner's hours a week, else by the usual length. */
function endOf({ hours: all, duration }: ProblemOffer, start: Day, perWeek: number | null): Day | null {
  const most = all?.max ?? all?.min ?? null;
  if (perWeek !== null && most !== null) return addDays(start, Math.ceil(most / perWeek) * 7 - 1);
  const length = duration?.figure.max ?? duration?.figure.min ?? null;
  return duration && length !== null ? addDuration(start, length, duration.unit) : null;
}

function tooMany({ hours: all }: ProblemOffer, start: Day, end: Day | null, perWeek: number | null): number | null {
  const least = all?.min ?? all?.max ?? null;
  if (perWeek === null || end === null || least === null) return null;
  const asks = Math.ceil(least / Math.max(1, (daysBetween(start, end) + 1) / 7));
  return asks > perWeek ? asks : null;
}
