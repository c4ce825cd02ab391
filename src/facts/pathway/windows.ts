import type { Day } from '../../values/day.ts';
import type { Duration } from '../../values/duration.ts';
import type { Plan } from './places.ts';
import type { Progress } from './progress.ts';
import { type Settled, settle } from './settle.ts';
import type { Thing } from './things.ts';
import { lastDayOf } from './time-limit.ts';

/** The best of all times in which everything could be awarded, with what lies outside it. */
export type InWindow = {
  readonly settled: Settled;
  readonly window: Progress['window'];
  readonly outside: readonly Thing[];
};

type Candidate = {
  readonly from: Day | null;
  readonly until: Day | null;
  readonly over: boolean;
  readonly inside: readonly Thing[];
};

/**
 * Tries every date of award as the first of the time in which all must be awarded, and a fresh start. A time that is
 * over is taken only if the rules are met in it, or may be.
 */
export function settleInWindow(plan: Plan, things: readonly Thing[], within: Duration, today: Day): InWindow {
  const dated = things.flatMap(({ on }) => (on ? [on.earliest, on.latest] : []));
  const starts = [...new Set(dated)].sort();
  const fresh: Candidate = { from: null, until: null, over: false, inside: things.filter(({ on }) => on === null) };
  const candidates = [...starts.map((from) => candidateOf(from, things, within, today)), fresh];
  const worth = candidates.filter(
    (one) => !candidates.some((other) => other !== one && covers(other, one, candidates)),
  );
  let best: { candidate: Candidate; settled: Settled } | null = null;
  for (const candidate of worth) {
    const settled = settle(plan, candidate.inside, worth.length);
    if (candidate.over && settled.state === 'not-yet') continue;
    if (best === null || isBetter(settled, best.settled)) best = { candidate, settled };
  }
  const { candidate, settled } = best ?? { candidate: fresh, settled: settle(plan, fresh.inside) };
  const inside = new Set(candidate.inside.map(({ held }) => held));
  return {
    settled,
    window: candidate.from === null ? null : windowOf(candidate, settled, within),
    outside: things.filter(({ held }) => !inside.has(held)),
  };
}

function candidateOf(from: Day, things: readonly Thing[], within: Duration, today: Day): Candidate {
  const { sure, most, told } = lastDayOf(from, within);
  const inside = things.flatMap((thing): Thing[] => {
    const { on } = thing;
    if (on === null) return [thing];
    if (on.latest < from || (told && most !== null && on.earliest > most)) return [];
    const certain = told && on.earliest >= from && (sure === null || on.latest <= sure);
    return [certain || thing.doubt !== null ? thing : { ...thing, doubt: 'date' }];
  });
  return { from, until: most, over: told && most !== null && most < today, inside };
}

/** True where another time holds all that this one does, and nothing of it in more doubt. */
function covers(other: Candidate, one: Candidate, all: readonly Candidate[]): boolean {
  if (other.over && !one.over) return false;
  const byHeld = new Map(other.inside.map((thing) => [thing.held, thing.doubt]));
  const holdsAll = one.inside.every(
    ({ held, doubt }) => byHeld.has(held) && (doubt !== null || byHeld.get(held) === null),
  );
  if (!holdsAll) return false;
  const back = new Map(one.inside.map((thing) => [thing.held, thing.doubt]));
  const equal =
    one.over === other.over &&
    other.inside.length === one.inside.length &&
    other.inside.every(({ held, doubt }) => back.has(held) && (doubt !== null || back.get(held) === null));
  // Of equal ones the latest stays.
  return !equal || all.indexOf(other) > all.indexOf(one);
}

const rank = { met: 2, ask: 1, 'not-yet': 0 } as const;

function isBetter(a: Settled, b: Settled): boolean {
  const worth = ({ state, most, placed }: Settled): number[] => [rank[state], most.sure, most.hoping, placed.length];
  const [mine, other] = [worth(a), worth(b)];
  const at = mine.findIndex((value, index) => value !== other[index]);
  return at < 0 || (mine[at] as number) > (other[at] as number);
}

/** The time begins with the first thing that counts: what is before it is not needed. */
function windowOf(candidate: Candidate, settled: Settled, within: Duration): Progress['window'] {
  // Of what is only perhaps inside, the last day on which it can have been awarded.
  const counted = settled.placed.flatMap(({ held: { on }, doubt }) =>
    on === null ? [] : doubt === 'date' ? [on.latest] : [on.earliest],
  );
  const first = counted.reduce<Day | null>((least, day) => (least === null || day < least ? day : least), null);
  const from = first !== null && candidate.from !== null && first > candidate.from ? first : candidate.from;
  const until = from === null ? null : lastDayOf(from, within).most;
  return from === null || until === null ? null : { from, until };
}
