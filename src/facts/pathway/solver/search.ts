import type { Option } from './option.ts';
import { type Aim, type Decided, decidedOptions, type Part, type Prices, premium, relax, usageOf } from './relax.ts';
import { costOf, type Found, repair } from './repair.ts';
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
  readonly attempt?: ((effort: Market['effort']) => readonly Option[] | null) | undefined;
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
    better({ cost: costOf(part, aim, perTop, effort), options });
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
    let last: readonly Option[] = [];
    let lastPrices: Prices = own;
    const rounds = depth === 0 ? rootRounds : nodeRounds;
    for (let round = 0; round < rounds; round++) {
      const relaxed = relax(part, aim, decided, own, room, effort);
      if (relaxed === null || relaxed.bound > premium / 2) return;
      if (relaxed.bound > bound + eps) {
        bound = relaxed.bound;
        kept = { thing: own.thing.slice(), cap: own.cap.slice() };
      } else scale *= 0.7;
      if (beaten(bound)) return;
      last = relaxed.chosen;
      lastPrices = { thing: own.thing.slice(), cap: own.cap.slice() };
      const usage = usageOf(part, relaxed.chosen);
      const fits =
        usage.things.every((times) => times <= 1) &&
        usage.caps.every((used, cap) => used <= (part.caps[cap]?.most ?? 0) + eps);
      if (fits) better({ cost: costOf(part, aim, relaxed.perTop, effort), options: relaxed.chosen });
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
      better(repair(part, aim, decided, kept, order, effort));
      if (done() || beaten(bound)) return;
    }
    if (depth === 0 && goal.attempt) {
      begin(goal.attempt(effort));
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

/** Which way prices move: what is wanted too often becomes dearer. Smoothed, since single answers jump to and fro. */
type Course = { readonly thing: Float64Array; readonly cap: Float64Array };

const newest = 0.45;

/** Moves prices: up for what is wanted too often, down for what is not. @returns false where nothing is to be moved */
function step(
  part: Part,
  decided: Decided,
  prices: Prices,
  course: Course,
  usage: { things: Int16Array; caps: Float64Array },
  wanted: number,
  bound: number,
  scale: number,
): boolean {
  const slope = averaged(part, decided, usage.things);
  let norm = 0;
  slope.forEach((one, at) => {
    const along = newest * one + (1 - newest) * (course.thing[at] as number);
    course.thing[at] = along;
    if (!(along < 0 && prices.thing[at] === 0)) norm += along * along;
  });
  part.caps.forEach(({ most }, cap) => {
    const over = ((usage.caps[cap] as number) - most) / Math.max(1, most);
    const along = newest * over + (1 - newest) * (course.cap[cap] as number);
    course.cap[cap] = along;
    if (!(along < 0 && prices.cap[cap] === 0)) norm += along * along;
  });
  if (norm < 1e-12) return false;
  const gap = Number.isFinite(wanted) ? Math.max(wanted - bound, 1e-3) : Math.max(1, Math.abs(bound) * 0.2);
  const length = (scale * gap) / norm;
  course.thing.forEach((along, at) => {
    prices.thing[at] = Math.max(0, (prices.thing[at] as number) + length * along);
  });
  course.cap.forEach((along, cap) => {
    const most = Math.max(1, part.caps[cap]?.most ?? 1);
    prices.cap[cap] = Math.max(0, (prices.cap[cap] as number) + (length * along) / most);
  });
  return true;
}

/** Things that are alike have one price: which of them is asked for is chance. */
function averaged(part: Part, decided: Decided, times: Int16Array): Float64Array {
  const slope = Float64Array.from(times, (used) => used - 1);
  const sums = new Map<string, { sum: number; count: number }>();
  const kindAt = (at: number): string => (decided.state[at] === -1 ? kindOf(part, at) : `${at}`);
  slope.forEach((one, at) => {
    const group = sums.get(kindAt(at)) ?? { sum: 0, count: 0 };
    group.sum += one;
    group.count += 1;
    sums.set(kindAt(at), group);
  });
  return slope.map((_, at) => {
    const group = sums.get(kindAt(at)) ?? { sum: 0, count: 1 };
    return group.sum / group.count;
  });
}

/** Prices to begin with: none; the same for all; by credit; by what is used of limits. */
function* firstPrices(part: Part, aim: Aim): Generator<Prices> {
  const size = part.contested.length;
  const flat = new Float64Array(size).fill(1);
  const byCredit = Float64Array.from(part.contested, (options) => {
    const most = Math.max(0, ...options.map(({ own }) => (Number.isFinite(own.hi) ? own.hi : own.lo)));
    return most / 4_000_000;
  });
  const noCap = new Float64Array(part.caps.length);
  yield { thing: new Float64Array(size), cap: noCap };
  const unit = aim.share > 0 ? aim.share : 1;
  const rewarded = aim.reward.some((reward) => reward > 0) || aim.share > 0;
  const scales = rewarded ? [0.04, 0.07, 0.1, 0.14, 0.2, 0.25, 0.34, 0.5, 1] : [1];
  for (const scale of scales) {
    for (const base of [flat, byCredit]) yield { thing: base.map((one) => one * scale * unit), cap: noCap };
  }
  for (let cap = 0; cap < part.caps.length; cap++) {
    for (const times of rewarded ? [0.5, 1, 1.5, 2, 2.5, 3, 4, 6, 8] : [1]) {
      const price = noCap.slice();
      price[cap] = (times * unit) / Math.max(1, part.caps[cap]?.most ?? 1);
      yield { thing: new Float64Array(size), cap: price };
    }
  }
}

/** The thing that is wanted most often; else the biggest user of a broken limit; else the dearest that is not decided. */
function branchOn(part: Part, decided: Decided, chosen: readonly Option[], prices: Prices): number | null {
  const usage = usageOf(part, chosen);
  const over = part.caps.findIndex(({ most }, cap) => (usage.caps[cap] as number) > most + eps);
  const score = new Float64Array(part.contested.length);
  usage.things.forEach((times, at) => {
    score[at] = times > 1 ? 1e6 * times : 0;
  });
  for (const { at, uses } of chosen) {
    const use = over < 0 ? undefined : uses.find(({ cap }) => cap === over);
    if (at >= 0 && use) score[at] = (score[at] as number) + 1e3 + use.amount / (part.caps[over]?.most || 1);
  }
  let best: number | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  score.forEach((points, at) => {
    if (decided.state[at] !== -1) return;
    const worth = points + Math.min(100, prices.thing[at] as number);
    if (worth > bestScore) [best, bestScore] = [at, worth];
  });
  return best === null ? null : firstOfItsKind(part, decided, best);
}

/** Of things that are alike in all that matters, the first that is open: the others follow it. */
function firstOfItsKind(part: Part, decided: Decided, at: number): number {
  const kind = kindOf(part, at);
  for (let other = 0; other < at; other++) {
    if (decided.state[other] === -1 && kindOf(part, other) === kind) return other;
  }
  return at;
}

const kinds = new WeakMap<Part, string[]>();

function kindOf(part: Part, at: number): string {
  let known = kinds.get(part);
  if (!known) {
    known = part.contested.map((options, index) =>
      // A copy of a thing shares its use of limits: it is like no other. Dates matter in an order.
      options.some(({ thing }) => part.copiesOf.has(thing))
        ? `only ${index}`
        : options
            .map((option) => {
              const { place, own, out, weight, uses } = option;
              const single = place.single ? option.thing : '';
              const on = place.group.rule.inOrder ? JSON.stringify(part.dateOf(option)) : '';
              return [
                place.id,
                single,
                own.lo,
                own.hi,
                out.lo,
                out.hi,
                weight,
                on,
                ...uses.map((use) => `${use.cap}:${use.amount}`),
              ].join();
            })
            .join(';'),
    );
    kinds.set(part, known);
  }
  return known[at] ?? '';
}

/** The thing in each of its options, what was chosen first, and not used at all. */
function branches(part: Part, decided: Decided, at: number, chosen: readonly Option[]): Decided[] {
  const options = part.contested[at] ?? [];
  const kind = kindOf(part, at);
  const alike = part.contested.flatMap((_, other) =>
    other !== at && decided.state[other] === -1 && kindOf(part, other) === kind ? [other] : [],
  );
  const wanted = new Set(chosen);
  const inOrder = [...options].sort((a, b) => Number(wanted.has(b)) - Number(wanted.has(a)));
  const used = inOrder.flatMap((option): Decided[] => {
    if (option.rank < (decided.from[at] as number)) return [];
    const next = { state: decided.state.slice(), from: decided.from.slice() };
    next.state[at] = option.rank;
    for (const other of alike) next.from[other] = Math.max(next.from[other] as number, option.rank);
    return [next];
  });
  const out = { state: decided.state.slice(), from: decided.from.slice() };
  out.state[at] = -2;
  for (const other of alike) out.state[other] = -2;
  return [...used, out];
}
