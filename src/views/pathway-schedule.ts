import type { ProblemDate, ProblemOffer, ProblemRun } from '../facts/pathway/problem.ts';
import type { RunState } from '../facts/run-state.ts';
import { isVague, startOrder } from '../facts/start-order.ts';
import { addDays, addDuration, type Day, daysBetween } from '../values/day.ts';
import type { Before } from './pathway-order.ts';

/** Something that is still to be taken; `offer` null: outside the catalogue. */
export type ToTake = { readonly key: string; readonly offer: ProblemOffer | null };

/**
 * When something can be taken. `run`: on stated dates; `any-time`: whenever one likes; `no-run`: no date to come is
 * announced; `missed`: all that are announced begin before what must be done first; `after`: dates are announced, and what
 * must be done first has no known end; `not-offered`: its status says that it cannot be taken; `outside`: not in this catalogue.
 */
export type Step = {
  readonly key: string;
  readonly how: 'run' | 'any-time' | 'no-run' | 'missed' | 'after' | 'not-offered' | 'outside';
  /** Null: not known, also for what comes after something without a date. */
  readonly start: Day | null;
  /** The date as the provider states it, where that is less than a day; of what is missed or full, the last date. */
  readonly startText: string | null;
  /** Of what is missed, the first day on which it could have begun. */
  readonly notBefore: Day | null;
  readonly applyBy: Day | null;
  /** The last day to apply is later for some people. */
  readonly applyVaries: boolean;
  /** Languages of teaching, where none of them is the reader's; else empty. */
  readonly taughtIn: readonly string[];
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
  /** BCP 47 language of the reader, as far as it is known: the page's. Runs in it are preferred. */
  readonly language: string;
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
        return optionOf(one, known ? from : null, capacity);
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
function optionOf({ key, offer }: ToTake, from: Day | null, { hours, language }: Capacity): Option {
  const none = {
    key,
    start: null,
    startText: null,
    notBefore: null,
    applyBy: null,
    applyVaries: false,
    taughtIn: [],
    end: null,
    tooMany: null,
  };
  if (offer === null) return { ...none, how: 'outside' };
  if (['suspended', 'closed', 'superseded', 'draft'].includes(offer.status)) return { ...none, how: 'not-offered' };
  const announced = (offer.runs ?? []).filter(
    ({ state, start }) => enterable.includes(state) && start !== 'by-request',
  );
  const ahead = announced.filter(({ start }) => typeof start !== 'object' || from === null || start.latest >= from);
  const runs = understood(ahead, offer, language);
  const taughtIn = foreign(runs[0], offer, language);
  const rolling = runs.find(({ start }) => start === 'rolling');
  if (from === null) {
    if (announced.length === 0) return { ...none, how: 'no-run', startText: lastOf(offer.runs) };
    return { ...none, taughtIn, how: rolling ? 'any-time' : 'after' };
  }
  if (rolling) {
    return {
      ...none,
      taughtIn: foreign(rolling, offer, language),
      how: 'any-time',
      start: from,
      end: endOf(offer, from, hours),
    };
  }
  const next = runs.toSorted((a, b) => (startOf(a, from) < startOf(b, from) ? -1 : 1))[0];
  if (!next || typeof next.start !== 'object') {
    if (announced.length === 0) return { ...none, how: 'no-run', startText: lastOf(offer.runs) };
    const last = lastOf(announced);
    return { ...none, how: last ? 'missed' : 'no-run', startText: last, notBefore: last ? from : null };
  }
  const start = startOf(next, from);
  // Of a year, or a term without days of its own, no end can be told.
  const vague = isVague(next.start);
  const end = next.end?.latest ?? (vague ? null : (endOf(offer, start, null) ?? endOf(offer, start, hours)));
  return {
    ...none,
    how: 'run',
    start,
    startText: next.start.earliest === next.start.latest ? null : next.start.text,
    applyBy: next.applyBy,
    applyVaries: next.applyVaries ?? false,
    taughtIn: foreign(next, offer, language),
    end,
    tooMany: tooMany(offer, start, end, hours),
  };
}

/** The last of the dates on which runs start, as it is written; null where none has one. */
function lastOf(runs: readonly ProblemRun[] | null): string | null {
  const dates = (runs ?? []).flatMap(({ start }) => (typeof start === 'object' ? [start] : []));
  return dates.toSorted(byOrder).at(-1)?.text ?? null;
}

/** Runs in the reader's language, or whose language is not known; without any, all. */
function understood(runs: readonly ProblemRun[], offer: ProblemOffer, language: string): readonly ProblemRun[] {
  const known = runs.filter((run) => foreign(run, offer, language).length === 0);
  return known.length > 0 ? known : runs;
}

/** Languages of teaching where none is the reader's. A run says its own, or has that of its offer. */
function foreign(run: ProblemRun | undefined, { teaching }: ProblemOffer, language: string): readonly string[] {
  const all = run?.teaching ?? teaching ?? [];
  const plain = (tag: string): string => tag.split('-')[0]?.toLowerCase() ?? '';
  return all.some((tag) => plain(tag) === plain(language)) ? [] : all;
}

function byOrder(a: ProblemDate, b: ProblemDate): number {
  return startOrder(a) < startOrder(b) ? -1 : 1;
}

/** A term or a year is put after all that is known better in its year, as everywhere. */
function startOf({ start }: ProblemRun, from: Day): Day {
  if (typeof start !== 'object') return from;
  const first = isVague(start) ? startOrder(start).slice(0, 10) : start.earliest;
  return first > from ? first : from;
}

/** By the learner's hours a week, else by the usual length. */
function endOf({ hours: all, duration }: ProblemOffer, start: Day, perWeek: number | null): Day | null {
  const most = all?.max ?? all?.min ?? null;
  if (perWeek !== null && most !== null) return addDays(start, Math.ceil(most / perWeek) * 7 - 1);
  const length = duration?.figure.max ?? duration?.figure.min ?? null;
  return duration && length !== null ? addDuration(start, length, duration.unit) : null;
}

/** By the run's days or the length that the offer states, whichever is longer: the offer's page says the latter. */
function tooMany(offer: ProblemOffer, start: Day, end: Day | null, perWeek: number | null): number | null {
  const least = offer.hours?.min ?? offer.hours?.max ?? null;
  if (perWeek === null || end === null || least === null) return null;
  const ends = [end, endOf(offer, start, null) ?? end].toSorted();
  const asks = Math.ceil(least / Math.max(1, (daysBetween(start, ends[1] ?? end) + 1) / 7));
  return asks > perWeek ? asks : null;
}
