import type { Group, Mode, Place } from '../places.ts';
import { type Option, optionsOf } from './option.ts';
import { solveGroup } from './solve-group.ts';
import { type Ledger, toLedger } from './solve-sums.ts';
import type { Market, Solved } from './ways.ts';

/** Most of a limit that may be used: so many, or so much credit in millionths. */
export type Cap = { readonly most: number };

/** A part of a pathway that can be decided by itself: top-level rules that compete for things, and what limits them. */
export type Part = {
  readonly mode: Mode;
  readonly tops: readonly Group[];
  /** By place. */
  readonly candidates: ReadonlyMap<Place, readonly Option[]>;
  /** Things that fit several places or stand under a limit, with their options. */
  readonly contested: readonly (readonly Option[])[];
  readonly caps: readonly Cap[];
  /** Numbers of one and the same thing in several rules; absent: only one. */
  readonly copiesOf: ReadonlyMap<number, readonly number[]>;
  readonly dateOf: Market['dateOf'];
  /** Tables of sums, made when they are first asked for. */
  readonly ledgers: Map<Group, Ledger | null>;
};

/** What a search aims at: so much for each rule that is met, for progress, and whether things cost anything. */
export type Aim = {
  readonly reward: readonly number[];
  readonly share: number;
  readonly weigh: boolean;
  /** Rules that must be met. */
  readonly must: ReadonlySet<number>;
};

/** What is decided so far: for each contested thing free (-1), out (-2), or its option; and the least option allowed. */
export type Decided = { readonly state: Int16Array; readonly from: Int16Array };

/** What the relaxed rules choose together, and a bound below which no choice costs. */
export type Relaxed = {
  readonly bound: number;
  readonly chosen: readonly Option[];
  readonly perTop: readonly Option[][];
  /** What each rule costs at the prices if it is met; Infinity: it cannot be. */
  readonly dues: readonly number[];
};

/** A thing that must be used is paid for; more than all else can be worth. */
export const premium = 1e8;

/** Prices by which rules that compete for a thing, or for room under a limit, are kept apart. */
export type Prices = { readonly thing: Float64Array; readonly cap: Float64Array };

/**
 * Every rule takes what is best for it at the prices. The sum of what they cost, less the prices of what there is, is
 * a lower bound for every allocation (Lagrangian relaxation).
 * @returns null where a rule that must be met cannot be
 */
export function relax(
  part: Part,
  aim: Aim,
  decided: Decided,
  prices: Prices,
  room: Float64Array,
  effort: Market['effort'],
): Relaxed | null {
  const settled = decidedOptions(part, decided);
  const market = marketOf(part, effort, (option) => {
    const { at } = option;
    const weight = aim.weigh ? option.weight : 0;
    if (at < 0) return weight;
    const state = decided.state[at] as number;
    if (state === -2 || (state >= 0 && state !== option.rank) || option.rank < (decided.from[at] as number))
      return Number.POSITIVE_INFINITY;
    let price = weight + (prices.thing[at] as number);
    for (const { cap, amount } of option.uses) {
      if (state < 0 && moreOf(part, option, cap, amount, settled) > (room[cap] as number))
        return Number.POSITIVE_INFINITY;
      price += (prices.cap[cap] as number) * (amount / (part.copiesOf.get(option.thing)?.length ?? 1));
    }
    return state >= 0 ? price - premium : price;
  });
  let bound = 0;
  const perTop: Option[][] = [];
  const dues: number[] = [];
  for (const [index, top] of part.tops.entries()) {
    const solved = solveGroup(top, market, aim.share);
    const best = bestOf(solved, aim, index);
    if (best === null) return null;
    dues.push(Math.min(Number.POSITIVE_INFINITY, ...solved.met.map((way) => way.cost)));
    bound += best.cost;
    perTop.push(optionsOf(best.pick));
  }
  for (let at = 0; at < part.contested.length; at++) {
    bound -= prices.thing[at] as number;
    if ((decided.state[at] as number) >= 0) bound += premium;
  }
  part.caps.forEach(({ most }, cap) => {
    bound -= (prices.cap[cap] as number) * most;
  });
  return { bound, chosen: perTop.flat(), perTop, dues };
}

/** Met or not, whichever is better for the aim. */
export function bestOf(solved: Solved, aim: Aim, top: number): Solved['unmet'] | null {
  const reward = aim.reward[top] ?? 0;
  let best: Solved['unmet'] | null = aim.must.has(top) ? null : solved.unmet;
  for (const way of solved.met) {
    const cost = way.cost - reward - (aim.must.has(top) ? 0 : aim.share);
    if (best === null || cost <= best.cost) best = { cost, pick: way.pick };
  }
  return best;
}

/** The market of a part at a price. */
export function marketOf(part: Part, effort: Market['effort'], price: Market['price']): Market {
  const candidates: Market['candidates'] = (place) => part.candidates.get(place) ?? [];
  const ledger = (group: Group): Ledger | null => {
    const known = part.ledgers.get(group);
    if (known !== undefined) return known;
    const made = toLedger(group, candidates, part.mode);
    part.ledgers.set(group, made);
    return made;
  };
  return { mode: part.mode, effort, dateOf: part.dateOf, price, candidates, ledger };
}

/** Options that are decided to be used. */
export function decidedOptions(part: Part, decided: Decided): Option[] {
  return part.contested.flatMap((options, at) => options[decided.state[at] as number] ?? []);
}

/** What an option uses of a limit beside what copies of the same thing use of it already. */
export function moreOf(part: Part, { thing }: Option, cap: number, amount: number, used: readonly Option[]): number {
  const copies = part.copiesOf.get(thing);
  if (!copies) return amount;
  const already = used.flatMap((other) =>
    other.thing !== thing && copies.includes(other.thing) ? other.uses.filter((use) => use.cap === cap) : [],
  );
  return Math.max(0, amount - Math.max(0, ...already.map((use) => use.amount)));
}

/** How often each contested thing is used, and how much of each limit; a thing counts once against a limit. */
export function usageOf(part: Part, chosen: readonly Option[]): { things: Int16Array; caps: Float64Array } {
  const things = new Int16Array(part.contested.length);
  const caps = new Float64Array(part.caps.length);
  const counted = new Map<string, number>();
  for (const { thing, at, uses } of chosen) {
    if (at >= 0) things[at] = (things[at] as number) + 1;
    for (const { cap, amount } of uses) {
      const [base = thing] = part.copiesOf.get(thing) ?? [];
      const key = `${base} ${cap}`;
      const before = counted.get(key) ?? 0;
      if (amount <= before) continue;
      counted.set(key, amount);
      caps[cap] = (caps[cap] as number) + amount - before;
    }
  }
  return { things, caps };
}
