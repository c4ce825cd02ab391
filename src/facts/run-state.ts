import type { Apply } from '../concepts/apply.ts';
import { type Delivery, lengthOf } from '../concepts/delivery.ts';
import type { Run } from '../concepts/runs.ts';
import { addDays, addDuration, type Day } from '../values/day.ts';
import type { Duration } from '../values/duration.ts';
import { type Fact, stated } from '../values/fact.ts';
import { isOver, type When } from '../values/when.ts';

/**
 * What one can do about a run on a day.
 * - `open`: one can apply. `opens`: applications open later. `waiting-list`, `full`, `cancelled`, `planned`: as the
 *   provider states it; `planned` also where only the dates are known.
 * - `closed`: one can no longer apply, or the offer cannot be taken. `running`, `past`: by its dates. `started`: it has
 *   begun, and its end is not known.
 * - `unknown`: nothing stated tells.
 */
export type RunState =
  | 'open'
  | 'opens'
  | 'waiting-list'
  | 'full'
  | 'planned'
  | 'closed'
  | 'running'
  | 'started'
  | 'past'
  | 'cancelled'
  | 'unknown';

/** What the offer of a run says. */
export type RunOffer = {
  /** Life-cycle status. */
  readonly status: string;
  /** Usual length; a run without an end lasts so long. */
  readonly duration: Duration | null;
  /** Whether the offer has a link where one enrols. */
  readonly canApply: boolean;
};

/** What `runState` needs of an offer. */
export function runOffer(offer: {
  readonly status: { readonly is: string };
  readonly delivery: Fact<Delivery>;
  readonly apply: Apply | null;
}): RunOffer {
  const delivery = stated(offer.delivery);
  return {
    status: offer.status.is,
    duration: delivery ? lengthOf(delivery) : null,
    canApply: offer.apply?.url !== undefined,
  };
}

/**
 * The state of a run on a day: dates that are certainly over come first, then what the provider states, then what
 * follows from the dates. It is never `open` without a last date to apply or a link that is there for it, and never derived as open for an
 * offer that nobody has confirmed. A date that is known to the month is over when the month is.
 */
export function runState(run: Run, offer: RunOffer, day: Day): RunState {
  if (run.status === 'cancelled') return 'cancelled';
  const { start } = run;
  const dated = typeof start === 'object' ? start : null;
  if (dated && isOver(dated, day)) return begun(run, dated, offer, day);
  if (dated === null && run.end && isOver(run.end, day)) return 'past';
  if (offer.status === 'suspended' || offer.status === 'closed' || offer.status === 'superseded') return 'closed';
  if (run.status === 'full' || run.status === 'waiting-list') return run.status;
  if (deadlineOver(run, day)) return 'closed';
  if (run.applyFrom && run.applyFrom.earliest > day) return 'opens';
  if (run.status !== undefined) return run.status;
  return fromDates(run, dated, offer, day);
}

/** The first of the last dates to apply that is still ahead, or null. */
export function nextDeadline(run: Pick<Run, 'applyBy'>, day: Day): When | null {
  const ahead = run.applyBy.map(({ date }) => date).filter((date) => !isOver(date, day));
  return ahead.reduce<When | null>(
    (first, date) => (first === null || date.latest < first.latest ? date : first),
    null,
  );
}

/** The last day of a run: its end, else its start and the usual length; null where that is not known. */
export function lastDay(run: Pick<Run, 'start' | 'end'>, duration: Duration | null): Day | null {
  if (run.end) return run.end.latest;
  const most = duration?.figure.max ?? null;
  if (typeof run.start !== 'object' || duration === null || most === null) return null;
  const after = addDuration(run.start.latest, most, duration.unit);
  return after === null ? null : addDays(after, after > run.start.latest ? -1 : 0);
}

function begun(run: Run, start: When, offer: RunOffer, day: Day): RunState {
  const last = lastDay({ ...run, start }, offer.duration);
  if (last === null) return 'started';
  return last < day ? 'past' : 'running';
}

function deadlineOver(run: Run, day: Day): boolean {
  return run.applyBy.length > 0 && nextDeadline(run, day) === null;
}

function fromDates(run: Run, start: When | null, offer: RunOffer, day: Day): RunState {
  const opened = run.applyFrom === undefined || run.applyFrom.latest <= day;
  // A link of the whole offer tells nothing of a run that is known as a season only, or that somebody must ask for.
  const linked =
    offer.canApply && (run.start === 'rolling' || start?.precision === 'day' || run.applyFrom !== undefined);
  const place = run.applyBy.length > 0 || run.url !== undefined || linked;
  const maybeBegun = start !== null && start.earliest <= day;
  if (opened && place && !maybeBegun) return offer.status === 'unconfirmed' ? 'unknown' : 'open';
  return start !== null && start.earliest > day ? 'planned' : 'unknown';
}
