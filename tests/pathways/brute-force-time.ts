import type { PathwayProblem } from '../../src/facts/pathway/problem.ts';
import type { Held } from '../../src/facts/pathway/progress.ts';
import type { Duration } from '../../src/values/duration.ts';
import { bestScore, entriesOf, fits, type Thing } from './brute-force.ts';

/**
 * The rules of time and order, tried out day by day and with nothing of the evaluation itself. Durations are whole
 * years, or semesters, whose length nobody knows; no day is a 29 February.
 */

type Days = { readonly today: string; readonly admittedOn: string };

const moved = (day: string, years: number): string =>
  `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`;

/** Whether what must have been awarded a certain time before a day was: by its dates, `yes`, `doubt` or `no`. */
function isFresh(on: Held['on'], { figure, unit }: Duration, until: string): 'yes' | 'doubt' | 'no' {
  if (!on || unit !== 'year') return 'doubt';
  if (figure.max !== null && moved(on.latest, figure.max) < until) return 'no';
  const least = figure.min ?? figure.max;
  return least !== null && moved(on.earliest, least) < until ? 'doubt' : 'yes';
}

/** Each usable thing by its own dates; what comes before what and in which window is not looked at here. */
export function usableThings(problem: PathwayProblem, held: readonly Held[], { today, admittedOn }: Days): Thing[] {
  const entries = entriesOf(problem.rules ?? []);
  const things: Thing[] = [];
  for (const one of held) {
    if (!entries.some((entry) => fits(entry, one) !== 'no')) continue;
    if (one.on && one.on.earliest > today) continue;
    const offer = 'offer' in one.what ? problem.offers[one.what.offer] : undefined;
    const answers: ('yes' | 'doubt' | 'no')[] = [];
    const counts = problem.countsFor ?? offer?.countsFor;
    if (counts) answers.push(isFresh(one.on, counts, today));
    if (problem.ageAtAdmission) answers.push(isFresh(one.on, problem.ageAtAdmission, admittedOn));
    if (offer?.valid) {
      const { least, most } = offer.valid;
      const [sure, hoping] = [isFresh(one.on, least, today), most && isFresh(one.on, most, today)];
      answers.push(hoping === 'no' ? 'no' : sure === 'yes' ? 'yes' : 'doubt');
    }
    if (problem.completeWithin && !one.on) answers.push('doubt');
    if (answers.includes('no')) continue;
    const doubt = answers.includes('doubt');
    const copies = 'other' in one.what ? one.what.count : 1;
    for (let copy = 0; copy < copies; copy++) things.push({ id: things.length, held: one, doubt });
  }
  return things;
}

/** The same with a doubt where something that comes first is not among them, or was surely awarded later. */
export function withOrder(problem: PathwayProblem, things: readonly Thing[]): readonly Thing[] {
  const entries = entriesOf(problem.rules ?? []);
  const stands = (thing: Thing, offer: string): boolean =>
    ('offer' in thing.held.what && thing.held.what.offer === offer) ||
    entries.some((entry) => entry.kind === 'offer' && entry.offer === offer && fits(entry, thing.held) !== 'no');
  return things.map((thing) => {
    const late = problem.order.some(
      ({ first, then }) =>
        then.some((offer) => stands(thing, offer)) &&
        first.some((offer) =>
          things
            .filter((other) => stands(other, offer))
            .every((other) => other.held.on && thing.held.on && other.held.on.earliest > thing.held.on.latest),
        ),
    );
    return late ? { ...thing, doubt: true } : thing;
  });
}

/**
 * What a window that begins on a day holds; null where it is over. Every day could be the first: only at these does
 * anything change.
 */
function windows(things: readonly Thing[], { figure, unit }: Duration, today: string) {
  const least = figure.min ?? figure.max;
  const spans = [0, ...[least, figure.max].filter((years) => years !== null)];
  const days = things.flatMap(({ held: { on } }) => (on ? [on.earliest, on.latest] : []));
  const starts = new Set(
    days.flatMap((day) => spans.flatMap((years) => [-1, 0, 1].map((by) => shifted(moved(day, -years), by)))),
  );
  const fresh = { isOver: false, inside: things.filter(({ held }) => !held.on) };
  const begun = [...starts].map((start) => {
    const told = unit === 'year';
    const [sure, most] = [least, figure.max].map((years) => (told && years !== null ? moved(start, years) : null));
    const inside = things.flatMap((thing): Thing[] => {
      const { on } = thing.held;
      if (!on) return [thing];
      if (on.latest < start || (most && on.earliest > most)) return [];
      const certain = told && on.earliest >= start && (!sure || on.latest <= sure);
      return [certain ? thing : { ...thing, doubt: true }];
    });
    return { isOver: Boolean(most && most < today), inside };
  });
  return [...begun, fresh];
}

function shifted(day: string, by: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);
}

/** How far one is: 2 met, 1 only the provider can tell, 0 not yet; then rules met for certain, and at best. */
export type Standing = readonly [state: number, sure: number, hoping: number];

function standingOf(problem: PathwayProblem, given: readonly Thing[]): Standing {
  const things = withOrder(problem, given);
  const all = problem.rules?.length ?? 0;
  const [sure = 0, hoping = 0] = (['sure', 'hoping'] as const).map((mode) => bestScore(problem, things, mode)[0] ?? 0);
  return [sure === all ? 2 : hoping === all ? 1 : 0, sure, Math.max(sure === all ? sure : 0, hoping)];
}

/** The best of all windows, with every allocation tried in each; one that is over only if it may be enough. */
export function bestStanding(problem: PathwayProblem, held: readonly Held[], days: Days): Standing {
  const things = usableThings(problem, held, days);
  if (!problem.completeWithin) return standingOf(problem, things);
  const tried = new Set<string>();
  let best: Standing | null = null;
  for (const { isOver, inside } of windows(things, problem.completeWithin, days.today)) {
    const name = JSON.stringify([isOver, inside.map(({ id, doubt }) => [id, doubt])]);
    if (tried.has(name)) continue;
    tried.add(name);
    const standing = standingOf(problem, inside);
    if (isOver && standing[0] === 0) continue;
    if (best === null || isGreater(standing, best)) best = standing;
  }
  return best ?? [0, 0, 0];
}

function isGreater(a: Standing, b: Standing): boolean {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0);
}
