import type { Day } from '../../values/day.ts';
import type { Duration } from '../../values/duration.ts';
import { keyOfHeld } from './key.ts';
import type { PathwayProblem } from './problem.ts';
import type { Doubt, Held, Progress } from './progress.ts';
import { lastDayOf } from './time-limit.ts';

/** One thing that fills one place: of three things held in words, three. */
export type Thing = {
  readonly held: Held;
  readonly key: string;
  /** Null: when it was awarded is not known. */
  readonly on: { readonly earliest: Day; readonly latest: Day } | null;
  /** Why it may not count in any place. */
  readonly doubt: Extract<Doubt, 'date' | 'order'> | null;
};

type Remark = Progress['remarks'][number];

/** What of the held things may count, in an order that does not depend on the order given, and why others do not. */
export function toThings(
  problem: PathwayProblem,
  held: readonly Held[],
  today: Day,
  admittedOn: Day,
  places: ReadonlyMap<string, number>,
): { readonly things: readonly Thing[]; readonly remarks: readonly Remark[] } {
  const remarks: Remark[] = [];
  const byKey = new Map<string, Thing[]>();
  for (const one of [...held].sort(canonical)) {
    const key = keyOfHeld(one.what);
    const room = places.get(key);
    const outcome = room === undefined ? 'not-listed' : judge(problem, one, today, admittedOn);
    if (outcome === 'usable' || outcome === 'date') {
      const thing: Thing = { held: one, key, on: one.on ?? null, doubt: outcome === 'date' ? 'date' : null };
      byKey.set(key, [...(byKey.get(key) ?? []), ...Array.from({ length: copiesOf(one) }, () => thing)]);
    } else remarks.push({ held: one, why: outcome });
  }
  const things: Thing[] = [];
  for (const [key, all] of byKey) {
    const room = places.get(key) ?? 0;
    const best = [...all].sort(byWorth);
    things.push(...best.slice(0, room));
    const beyond = Map.groupBy(best.slice(room), (thing) => thing.held);
    for (const [one, { length }] of beyond) {
      const what = 'other' in one.what ? { ...one.what, count: length } : one.what;
      remarks.push({ held: { ...one, what }, why: 'twice' });
    }
  }
  return { things, remarks };
}

/** More of one thing in words than this cannot be meant. */
const mostCopies = 200;

function copiesOf({ what }: Held): number {
  if (!('other' in what)) return 1;
  return Number.isFinite(what.count) ? Math.max(0, Math.min(mostCopies, Math.floor(what.count))) : 0;
}

/** What is sure first, then what was awarded last: the copy that is most likely to count. */
function byWorth(a: Thing, b: Thing): number {
  const rank = ({ doubt, on }: Thing): string => `${doubt === null ? 1 : 0}${on?.earliest ?? ''}`;
  return rank(a) < rank(b) ? 1 : rank(a) > rank(b) ? -1 : 0;
}

/** By what it is and by the rest of it: never by its place in the list. */
function canonical(a: Held, b: Held): number {
  const text = (one: Held): string =>
    JSON.stringify([keyOfHeld(one.what), one.on?.earliest, one.on?.latest, one.credit, one.priorLearning, one.what]);
  const [first, second] = [text(a), text(b)];
  return first < second ? -1 : first > second ? 1 : 0;
}

type Outcome = 'usable' | 'date' | 'in-the-future' | 'too-old' | 'expired';

function judge(problem: PathwayProblem, { what, on }: Held, today: Day, admittedOn: Day): Outcome {
  if (on && on.earliest > today) return 'in-the-future';
  const offer = 'offer' in what ? problem.offers[what.offer] : undefined;
  const countsFor = problem.countsFor ?? offer?.countsFor ?? null;
  const spans: { least: Duration; most: Duration | null; until: Day; why: 'too-old' | 'expired' }[] = [];
  if (countsFor) spans.push({ least: countsFor, most: countsFor, until: today, why: 'too-old' });
  if (problem.ageAtAdmission) {
    const age = problem.ageAtAdmission;
    spans.push({ least: age, most: age, until: admittedOn, why: 'too-old' });
  }
  if (offer?.valid) spans.push({ ...offer.valid, until: today, why: 'expired' });
  if (!on) return spans.length > 0 || problem.completeWithin !== null ? 'date' : 'usable';
  let doubt = false;
  for (const { least, most, until, why } of spans) {
    const end = most && lastDayOf(on.latest, most);
    if (end?.told && end.most !== null && end.most < until) return why;
    const first = lastDayOf(on.earliest, least);
    if (!first.told || (first.sure !== null && first.sure < until)) doubt = true;
  }
  return doubt ? 'date' : 'usable';
}
