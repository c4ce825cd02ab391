import { type Group, type Mode, type Place, type Span, scaled } from '../places.ts';
import type { ProblemTake } from '../problem.ts';
import { join, type Option, type Pick } from './option.ts';
import type { Ledger } from './solve-sums.ts';

/** One way to fill a list: how many entries, how much credit in its own system and in that around it, at what price. */
export type Way = {
  readonly items: number;
  readonly own: Span;
  readonly out: Span;
  readonly cost: number;
  readonly pick: Pick | null;
};

/** How a rule can be met at the least cost, for each credit that matters around it; and what is best where it is not. */
export type Solved = {
  readonly met: readonly Way[];
  readonly unmet: { readonly cost: number; readonly pick: Pick | null };
};

/** What a search asks: the price of an option (Infinity: not allowed), and what could fill a place. */
export type Market = {
  readonly mode: Mode;
  readonly price: (option: Option) => number;
  readonly candidates: (place: Place) => readonly Option[];
  /** Its table of sums, where it can have one. */
  readonly ledger: (group: Group) => Ledger | null;
  readonly dateOf: (option: Option) => { readonly earliest: string; readonly latest: string } | null;
  /** Steps taken, and whether ways had to be left out because there were too many. */
  readonly effort: { steps: number; clipped: boolean };
};

/** More ways than this are not told apart. */
const mostWays = 4_000;

/** A list that is empty. */
export const emptyWay: Way = { items: 0, own: { lo: 0, hi: 0 }, out: { lo: 0, hi: 0 }, cost: 0, pick: null };

/** An option as a way. */
export function wayOf(option: Option, cost: number): Way {
  return { items: 1, own: option.own, out: option.out, cost, pick: { option, rest: null } };
}

/** What could fill a place, the cheapest first; of equal ones the first. */
export function offersFor(place: Place, market: Market): Way[] {
  const found: Way[] = [];
  for (const option of market.candidates(place)) {
    const cost = market.price(option);
    if (cost < Number.POSITIVE_INFINITY) found.push(wayOf(option, cost));
  }
  return found.sort((a, b) => a.cost - b.cost);
}

/** A rule inside as an entry of the rule around it. */
export function innerWay(way: Way, around: Group, mode: Mode): Way {
  if (around.own === null) return { ...way, items: 1, own: { lo: 0, hi: 0 } };
  const unknown: Span = { lo: 0, hi: mode === 'hoping' ? Number.POSITIVE_INFINITY : 0 };
  const none: Span = { lo: 0, hi: 0 };
  const out = around.out === null ? none : around.out === around.own ? way.out : unknown;
  return { items: 1, own: way.out, out, cost: way.cost, pick: way.pick };
}

/** Two ways as one. */
export function both(a: Way, b: Way): Way {
  return {
    items: a.items + b.items,
    own: add(a.own, b.own),
    out: add(a.out, b.out),
    cost: a.cost + b.cost,
    pick: join(a.pick, b.pick),
  };
}

function add(a: Span, b: Span): Span {
  return { lo: a.lo + b.lo, hi: a.hi + b.hi };
}

/** How a list counts its ways: only what can still matter is told apart. */
export function narrowed(way: Way, group: Group): Way {
  const { take } = group.rule;
  const out = group.out === null ? { lo: 0, hi: 0 } : way.out;
  if (take.kind === 'items') {
    const items = take.max === null ? Math.min(way.items, take.min) : way.items;
    return { ...way, items, out };
  }
  if (take.kind !== 'credits') return { ...way, out };
  const least = scaled(take.min);
  const own = take.max === null ? { lo: Math.min(way.own.lo, least), hi: Math.min(way.own.hi, least) } : way.own;
  return { ...way, items: 0, own, out };
}

/** True where a way can no longer be within what the rule takes. */
export function isOver({ items, own }: Way, take: ProblemTake, mode: Mode): boolean {
  if (take.kind === 'items') return take.max !== null && items > take.max;
  if (take.kind === 'credits') return take.max !== null && (mode === 'sure' ? own.hi : own.lo) > scaled(take.max);
  return false;
}

/** Combines lists of ways, one of each at most unless `whole`; of equal ways the cheapest is kept. */
export function combine(
  ways: readonly Way[],
  others: readonly Way[],
  whole: boolean,
  group: Group,
  market: Market,
): Way[] {
  const kept = new Map<string, Way>();
  const take = group.rule.take;
  const keep = (way: Way): void => {
    market.effort.steps += 4;
    const { items, own, out } = way;
    const key = `${items} ${own.lo} ${own.hi} ${out.lo} ${out.hi}`;
    const known = kept.get(key);
    if (known === undefined || way.cost < known.cost) kept.set(key, way);
  };
  if (!whole) for (const way of ways) keep(way);
  for (const way of ways) {
    for (const other of others) {
      const joined = narrowed(both(way, other), group);
      if (!isOver(joined, take, market.mode)) keep(joined);
    }
  }
  if (kept.size <= mostWays) return [...kept.values()];
  market.effort.clipped = true;
  return [...kept.values()].sort((a, b) => a.cost - b.cost).slice(0, mostWays);
}

/** The cheapest way for each credit around; where none matters, the cheapest of all. */
export function cheapest(ways: readonly Way[], group: Group): Way[] {
  const kept = new Map<string, Way>();
  for (const way of ways) {
    const key = group.out === null ? '' : `${way.out.lo} ${way.out.hi}`;
    const known = kept.get(key);
    if (known === undefined || way.cost < known.cost) kept.set(key, way);
  }
  return [...kept.values()];
}

/** Places and rules inside of a list: what “all” asks for. */
export function entriesIn(group: Group): number {
  return group.nodes.reduce((sum, node) => sum + (node.kind === 'place' ? node.needed : 1), 0);
}

/** Whether a way is what the rule takes. */
export function holds(way: Way, group: Group, mode: Mode): boolean {
  const { take } = group.rule;
  switch (take.kind) {
    case 'all':
      return way.items >= entriesIn(group);
    case 'items':
      return way.items >= take.min && (take.max === null || way.items <= take.max);
    case 'credits': {
      const [least, most] = [scaled(take.min), take.max === null ? Number.POSITIVE_INFINITY : scaled(take.max)];
      return mode === 'sure' ? way.own.lo >= least && way.own.hi <= most : way.own.lo <= most && way.own.hi >= least;
    }
    default:
      return take satisfies never;
  }
}

/** From 0 to 1: how much of what is asked for a way has. */
export function progressOf(way: Way, group: Group, mode: Mode): number {
  const { take } = group.rule;
  if (isOver(way, take, mode)) return 0;
  if (holds(way, group, mode)) return 1;
  if (take.kind === 'all') return way.items / entriesIn(group);
  if (take.kind === 'items') return take.min === 0 ? 1 : Math.min(1, way.items / take.min);
  if (take.min === 0) return 1;
  const counted =
    mode === 'sure' ? way.own.lo : Math.min(way.own.hi, take.max === null ? way.own.hi : scaled(take.max));
  return Math.min(1, counted / scaled(take.min));
}
