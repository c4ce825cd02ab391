import { creditIn, type Group, type Mode, nothing, type Place, type Plan, scaled, spanOf } from '../places.ts';
import type { ProblemLimit } from '../problem.ts';
import type { Doubt } from '../progress.ts';
import type { Thing } from '../things.ts';
import type { Option } from './option.ts';
import type { Part } from './relax.ts';

/** An option with what it stands for. */
export type Fitting = Omit<Option, 'at'> & {
  readonly held: Thing;
  readonly doubt: Doubt | null;
  readonly hazy: boolean;
};

/** Whether a limit is about a thing in a place. */
export function isUnder(limit: ProblemLimit, thing: Thing, place: Place, mode: Mode): boolean {
  if (limit.priorLearning)
    return thing.held.priorLearning === true || (place.entry.kind === 'other' && place.entry.role === 'prior-learning');
  return limit.inside.includes(thing.key) || (mode === 'sure' && limit.maybe.includes(thing.key));
}

/** What a thing uses of a limit in a place: one, or credit in millionths: the upper end when sure, the lower when hoping. */
export function useOf(limit: ProblemLimit, thing: Thing, place: Place, plan: Plan, mode: Mode): number {
  if (limit.most.kind === 'entries') return 1;
  const span = spanOf(creditIn(thing, place, limit.most.system, plan.problem), mode);
  return mode === 'sure' ? span.hi : span.lo;
}

/** How much a limit allows, in the same measure. */
export function mostOf({ most }: ProblemLimit, mode: Mode): number {
  return most.kind === 'entries' ? most.count : scaled(mode === 'sure' ? most.sure : most.hoping);
}

/** Every thing in every place that takes it. In sure mode what is in doubt takes none. */
export function fittingsOf(plan: Plan, things: readonly Thing[], mode: Mode): Fitting[] {
  const { problem } = plan;
  const found: Fitting[] = [];
  let number = 0;
  const heavy = things.length * (problem.countTwice ? plan.tops.length : 1) + 1;
  for (const thing of things) {
    const takers = (plan.takers.get(thing.key) ?? []).filter(
      ({ doubt }) => mode === 'hoping' || (doubt === null && thing.doubt === null),
    );
    const numbers = new Map<number, { number: number; rank: number }>();
    for (const { place, doubt } of takers) {
      const side = problem.countTwice ? place.group.top : 0;
      const mine = numbers.get(side) ?? { number: number++, rank: 0 };
      numbers.set(side, mine);
      const { own: ownSystem, out: outSystem } = place.group;
      const credits = [ownSystem, outSystem].map((system) =>
        system === null ? undefined : creditIn(thing, place, system, problem),
      );
      const [own, out] = credits.map((credit) => (credit === undefined ? nothing : spanOf(credit, mode)));
      const hazy = credits.some((credit) => credit === null || (credit && (!credit.sure || credit.min !== credit.max)));
      const uses = problem.limits.flatMap((limit, cap) =>
        isUnder(limit, thing, place, mode) ? [{ cap, amount: useOf(limit, thing, place, plan, mode) }] : [],
      );
      if (uses.some(({ cap, amount }) => amount > mostOf(problem.limits[cap] as ProblemLimit, mode))) continue;
      const why = thing.doubt ?? doubt;
      found.push({
        thing: mine.number,
        place,
        rank: mine.rank++,
        own: own ?? nothing,
        out: out ?? nothing,
        weight: why !== null || hazy ? heavy : 1,
        uses,
        held: thing,
        doubt: why,
        hazy,
      });
    }
  }
  return found;
}

/** The rules that compete with each other, each such set by itself; limits that cannot be broken are left out. */
export function toParts(plan: Plan, fittings: readonly Fitting[], mode: Mode): Part[] {
  const byThing = Map.groupBy(fittings, ({ thing }) => thing);
  const caps = plan.problem.limits.map((limit) => ({ most: mostOf(limit, mode) }));
  const binding = caps.map(
    ({ most }, cap) => [...largestUses(fittings, cap)].reduce((sum, one) => sum + one, 0) > most,
  );
  const numberOf = new Map<number, number>();
  const kept = caps.flatMap((cap, index) => {
    if (!binding[index]) return [];
    numberOf.set(index, numberOf.size);
    return [cap];
  });
  const plain = new Map<Fitting, Fitting>();
  for (const fitting of fittings) {
    const uses = fitting.uses.flatMap(({ cap, amount }) => {
      const number = numberOf.get(cap);
      return number === undefined ? [] : [{ cap: number, amount }];
    });
    plain.set(fitting, { ...fitting, uses });
  }
  const options = [...byThing.values()].map((all) => all.map((one) => plain.get(one) ?? one));
  const joined = plan.tops.map((_, top) => top);
  const rootOf = (top: number): number => (joined[top] === top ? top : rootOf(joined[top] as number));
  const unite = (a: number, b: number): void => {
    joined[rootOf(a)] = rootOf(b);
  };
  const topOfCap = new Map<number, number>();
  for (const all of options) {
    const first = all[0]?.place.group.top ?? 0;
    for (const { place, uses } of all) {
      unite(first, place.group.top);
      for (const { cap } of uses) {
        unite(topOfCap.get(cap) ?? first, first);
        topOfCap.set(cap, first);
      }
    }
  }
  const groups = Map.groupBy(plan.tops, ({ top }) => rootOf(top));
  return [...groups.values()].map((tops) => partOf(tops, options, kept, mode));
}

/** What each held thing, also in copies, can use of a limit at most. */
function largestUses(fittings: readonly Fitting[], cap: number): Iterable<number> {
  const largest = new Map<string, number>();
  for (const { held, thing, uses } of fittings) {
    const amount = uses.find((use) => use.cap === cap)?.amount ?? 0;
    // Things in words are alike: each of them has a number of its own.
    const key = 'other' in held.held.what ? `${thing}` : held.key;
    largest.set(key, Math.max(amount, largest.get(key) ?? 0));
  }
  return largest.values();
}

function partOf(
  tops: readonly Group[],
  options: readonly (readonly Fitting[])[],
  caps: Part['caps'],
  mode: Mode,
): Part {
  const own = options.filter(([first]) => first && tops.some(({ top }) => top === first.place.group.top));
  const isContested = (all: readonly Fitting[]): boolean => all.length > 1 || all.some(({ uses }) => uses.length > 0);
  let at = 0;
  const numbered = own.map((all) => {
    const place = isContested(all) ? at++ : -1;
    return all.map((one): Option => ({ ...one, at: place }));
  });
  const dates = new Map(own.map(([first]) => [first?.thing ?? -1, first?.held.on ?? null]));
  return {
    mode,
    tops,
    candidates: Map.groupBy(numbered.flat(), ({ place }) => place),
    contested: numbered.filter(([first]) => first && first.at >= 0),
    caps,
    copiesOf: copiesOf(own),
    dateOf: ({ thing }) => dates.get(thing) ?? null,
    ledgers: new Map(),
  };
}

/** Numbers of things that are one thing in several rules. */
function copiesOf(own: readonly (readonly Fitting[])[]): Map<number, number[]> {
  const numbers = new Map<Thing, number[]>();
  for (const [first] of own) {
    if (first && !('other' in first.held.held.what))
      numbers.set(first.held, [...(numbers.get(first.held) ?? []), first.thing]);
  }
  const copies = [...numbers.values()].filter((all) => all.length > 1);
  return new Map(copies.flatMap((all) => all.map((number) => [number, all] as const)));
}
