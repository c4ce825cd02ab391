import { branches, branchOn } from './branch.ts';
import type { Option } from './option.ts';
import { type Course, firstPrices, step } from './prices.ts';
import { type Aim, type Decided, decidedOptions, type Part, type Prices, premium, relax, usageOf } from './relax.ts';
import { type Found, judged, repair } from './repair.ts';
import type { Market } from './ways.ts';

/** What a search found: the best allocation, and whether it is proved that there is no better one. */
export type Outcome = { readonly found: Found | null; readonly proved: boolean };

/** Steps after which a search gives up proving; counted, not timed, so that the same input gives the same answer. */
export type Budget = { steps: number };

/** When a search may stop. */
export type Goal = {
  /** Costs that differ, differ by so much at least; or a smaller difference does not matter. */
  readonly gap: number;
  /** A cost that is good enough. */
  readonly enough?: number;
  /** Only what costs no more is wanted. */
  readonly ceiling?: number;
  /** Something to begin with, by the same aim. */
  readonly start?: readonly Option[] | undefined;
  /** Another way to look for something, asked once where the first bound leaves the question open. */
  readonly attempt?:
    | ((effort: Market['effort'], dues: readonly number[], bound: number) => readonly Option[] | null)
    | undefined;
};

const eps = 1e-6;
const rootRounds = 40;
const nodeRounds = 5;
const rootOrders = 40;
const nodeOrders = 2;

/**
 * The cheapest allocation for an aim: branch and bound. The bound comes from prices (Lagrangian relaxation, Held and
 * Karp 1971), the branches from things that several rules chose at once.
 */
export function search(part: Part, aim: Aim, budget: Budget, goal: Goal): Outcome {
  const effort: Market['effort'] = { steps: 0, clipped: false };
  const { gap, enough = Number.NEGATIVE_INFINITY, ceiling = Number.POSITIVE_INFINITY } = goal;
  const size = part.contested.length;
  let best: Found | null = null;
  let proved = true;
  const orders = ordersOf(part, aim);
  const better = (found: Found | null): void => {
    if (found && found.cost <= ceiling + eps && (best === null || found.cost < best.cost - eps)) best = found;
  };
  const bestCost = (): number => best?.cost ?? Number.POSITIVE_INFINITY;
  const done = (): boolean => bestCost() <= enough + eps;
  const beaten = (bound: number): boolean => bound > bestCost() - gap + eps || bound > ceiling + eps;

  const begin = (options: readonly Option[] | null | undefined): void => {
    if (!options) return;
    const perTop = part.tops.map(({ top }) => options.filter(({ place }) => place.group.top === top));
    better(judged(part, aim, perTop, effort));
  };
  const visit = (decided: Decided, prices: Prices, depth: number): void => {
    if (done()) return;
    if (effort.steps > budget.steps) {
      proved = false;
      return;
    }
    const room = roomLeft(part, decided);
    if (room === null) return;
    const own: Prices = { thing: prices.thing.slice(), cap: prices.cap.slice() };
    let bound = Number.NEGATIVE_INFINITY;
    let scale = 1;
    const course: Course = { thing: new Float64Array(size), cap: new Float64Array(part.caps.length) };
    let kept: Prices = own;
    let dues: readonly number[] = [];
    let last: readonly Option[] = [];
    let lastPrices: Prices = own;
    const rounds = depth === 0 ? rootRounds : nodeRounds;
    for (let round = 0; round < rounds && effort.steps <= budget.steps; round++) {
      const relaxed = relax(part, aim, decided, own, room, effort);
      if (relaxed === null || relaxed.bound > premium / 2) return;
      if (relaxed.bound > bound + eps) {
        bound = relaxed.bound;
        dues = relaxed.dues;
        kept = { thing: own.thing.slice(), cap: own.cap.slice() };
      } else scale *= 0.7;
      if (beaten(bound)) return;
      last = relaxed.chosen;
      lastPrices = { thing: own.thing.slice(), cap: own.cap.slice() };
      const usage = usageOf(part, relaxed.chosen);
      const fits =
        usage.things.every((times) => times <= 1) &&
        usage.caps.every((used, cap) => used <= (part.caps[cap]?.most ?? 0) + eps);
      if (fits) better(judged(part, aim, relaxed.perTop, effort));
      if (fits || (round % 4 === 0 && depth === 0) || round === 0) {
        for (const order of orders) {
          better(repair(part, aim, decided, own, order, effort));
          if (depth > 0) break;
        }
        if (done() || beaten(bound)) return;
      }
      if (!step(part, decided, own, course, usage, Math.min(bestCost(), ceiling + 1), relaxed.bound, scale)) break;
    }
    // Another order of taking, at good prices, often finds what the first did not.
    for (const order of shuffled(part, depth === 0 ? rootOrders : nodeOrders, depth)) {
      if (effort.steps > budget.steps) break;
      better(repair(part, aim, decided, kept, order, effort));
      if (done() || beaten(bound)) return;
    }
    if (depth === 0 && goal.attempt && effort.steps <= budget.steps) {
      begin(goal.attempt(effort, dues, bound));
      if (done() || beaten(bound)) return;
    }
    if (effort.steps > budget.steps) {
      proved = false;
      return;
    }
    const thing = branchOn(part, decided, last, lastPrices);
    if (thing === null) return;
    for (const next of branches(part, decided, thing, last)) visit(next, kept, depth + 1);
  };

  const open: Decided = { state: new Int16Array(size).fill(-1), from: new Int16Array(size) };
  begin(goal.start);
  for (const order of orders) better(repair(part, aim, open, null, order, effort));
  let first: { prices: Prices; bound: number } | null = null;
  const room = roomLeft(part, open);
  for (const prices of room ? firstPrices(part, aim) : []) {
    const relaxed = room && relax(part, aim, open, prices, room, effort);
    if (relaxed === null) break;
    if (first === null || relaxed.bound > first.bound) first = { prices, bound: relaxed.bound };
    if (size === 0 || beaten(relaxed.bound)) break;
  }
  if (first) visit(open, first.prices, 0);
  budget.steps -= effort.steps;
  return { found: best, proved: (proved || done()) && !effort.clipped };
}

/** Orders in which rules may take what they need: those that must be met first, then as written, and from the last. */
function ordersOf(part: Part, aim: Aim): number[][] {
  const all = part.tops.map((_, index) => index);
  const first = all.filter((top) => aim.must.has(top));
  const rest = all.filter((top) => !aim.must.has(top));
  const orders = [[...first, ...rest]];
  if (all.length > 1) orders.push([...first].reverse().concat([...rest].reverse()));
  return orders;
}

/** Other orders of the rules: they look random, and are the same every time. */
function* shuffled(part: Part, count: number, seed: number): Generator<number[]> {
  let state = 7_919 + seed * 104_729;
  const below = (size: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % size;
  };
  if (part.tops.length < 2) return;
  for (let one = 0; one < count; one++) {
    const order = part.tops.map((_, top) => top);
    for (let at = order.length - 1; at > 0; at--) {
      const other = below(at + 1);
      [order[at], order[other]] = [order[other] as number, order[at] as number];
    }
    yield order;
  }
}

/** What limits leave beside the things that are already decided; null where they leave less than nothing. */
function roomLeft(part: Part, decided: Decided): Float64Array | null {
  const used = decidedOptions(part, decided);
  const { caps } = usageOf(part, used);
  const room = Float64Array.from(part.caps, ({ most }, cap) => most - (caps[cap] as number) + eps);
  return room.every((left) => left >= 0) ? room : null;
}
