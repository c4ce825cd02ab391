import type { Offer } from '../catalogue/catalogue.ts';
import type { Run } from '../concepts/runs.ts';
import { isGeneral } from '../concepts/runs-deadline.ts';
import { addDays, type Day } from '../values/day.ts';
import { stated } from '../values/fact.ts';
import type { When } from '../values/when.ts';
import { deadlinesOf, type GroupDeadline } from './deadlines.ts';
import { lastDay, nextDeadline, type RunState, runOffer, runState } from './run-state.ts';
import { startOrder } from './start-order.ts';

/** A run with its state on a day, and its last dates to apply. */
export type RunFacts = {
  readonly run: Run;
  readonly state: RunState;
  /** For programs that know one date only: the next that holds for everybody, else the next of all. */
  readonly deadline: When | null;
  /** Of every group of people, the earliest first. */
  readonly deadlines: readonly GroupDeadline[];
};

/** Whether somebody can apply: now, later, at any time, not for now; null where nothing stated tells. */
export type Availability = 'now' | 'later' | 'any-time' | 'no' | null;

/** What an offer's dates come to on a day. */
export type OfferDates = {
  readonly runs: readonly RunFacts[];
  /** The run that somebody can next take part in: the earliest start among those not over, not full, not cancelled. */
  readonly nextRun: RunFacts | null;
  /** Where there is no such run: the earliest start still to come that is full, or for which one can no longer apply. */
  readonly closedRun: RunFacts | null;
  readonly availability: Availability;
};

/** What of an offer its dates are worked out from. */
export type DatedOffer = Pick<Offer, 'runs' | 'status' | 'delivery' | 'apply'>;

/** Works out what an offer's dates come to on a day. */
export function deriveDates(offer: DatedOffer, day: Day): OfferDates {
  const context = runOffer(offer);
  const runs = (stated(offer.runs) ?? []).map((run) => ({
    run,
    state: runState(run, context, day),
    deadline: generalDeadline(run, day) ?? nextDeadline(run, day),
    deadlines: deadlinesOf(run, day),
  }));
  const nextRun = nextOf(runs, ahead);
  const closedRun = nextRun === null && !isWithdrawn(offer) ? nextOf(runs, closed) : null;
  return { runs, nextRun, closedRun, availability: availabilityOf(offer, runs) };
}

/**
 * The days after `today` from which on `deriveDates` may give something else, in order: a state changes when a date
 * begins or is over, and on no other day.
 */
export function changeDays(offer: DatedOffer, today: Day): readonly Day[] {
  const { duration } = runOffer(offer);
  const days = (stated(offer.runs) ?? []).flatMap((run): Day[] => {
    const { start, end, applyFrom, applyBy } = run;
    const last = lastDay(run, duration);
    const begins = [...(typeof start === 'object' ? [start] : []), ...(applyFrom ? [applyFrom] : [])];
    const over = [
      ...(typeof start === 'object' ? [start] : []),
      ...(end ? [end] : []),
      ...applyBy.map(({ date }) => date),
    ];
    return [
      ...begins.flatMap(({ earliest, latest }) => [earliest, latest]),
      ...[...over.map(({ latest }) => latest), ...(last === null ? [] : [last])].map((day) => addDays(day, 1)),
    ];
  });
  return [...new Set(days)].filter((day) => day > today).sort();
}

/** The next of the last dates that hold for everybody; a date for some people only is no deadline for the others. */
function generalDeadline({ applyBy }: Run, day: Day): When | null {
  return nextDeadline({ applyBy: applyBy.filter(({ for: whose }) => isGeneral(whose)) }, day);
}

const ahead: ReadonlySet<RunState> = new Set(['open', 'opens', 'planned', 'waiting-list', 'unknown']);
const closed: ReadonlySet<RunState> = new Set(['closed', 'full']);

function nextOf(runs: readonly RunFacts[], states: ReadonlySet<RunState>): RunFacts | null {
  const possible = runs.filter(({ run, state }) => states.has(state) && run.start !== 'by-request');
  return possible.reduce<RunFacts | null>((next, one) => (next === null || startsBefore(one, next) ? one : next), null);
}

/** Any time is earlier than every date; a certain date goes before a season that it lies in. */
function startsBefore({ run: a }: RunFacts, { run: b }: RunFacts): boolean {
  if (typeof b.start !== 'object') return false;
  return typeof a.start !== 'object' || startOrder(a.start) < startOrder(b.start);
}

/** True for an offer that cannot be taken, whatever its dates say. */
function isWithdrawn({ status }: Pick<DatedOffer, 'status'>): boolean {
  return status.is === 'suspended' || status.is === 'closed' || status.is === 'superseded';
}

function availabilityOf({ status, runs: given }: DatedOffer, runs: readonly RunFacts[]): Availability {
  if (isWithdrawn({ status })) return 'no';
  if (status.is === 'unconfirmed' || given.state !== 'stated') return null;
  if (runs.some(({ run, state }) => run.start === 'rolling' && (state === 'open' || state === 'unknown')))
    return 'any-time';
  const has = (...states: readonly RunState[]): boolean => runs.some(({ state }) => states.includes(state));
  if (has('open', 'waiting-list')) return 'now';
  if (has('opens', 'planned')) return 'later';
  return has('unknown') ? null : 'no';
}
