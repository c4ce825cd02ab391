import { type Group, type Mode, scaled } from '../places.ts';
import type { Option, Pick } from './option.ts';
import { emptyWay, type Market, type Solved } from './ways.ts';

/** Sums in more units than this are left to the general way. */
const mostUnits = 20_000;

/** A list of places under a rule on credit, in whole units, worked out once. Options of one place follow each other. */
export type Ledger = {
  readonly options: readonly Option[];
  readonly values: Int32Array;
  /** Where the options of each stage end; of a stage one is taken at most. */
  readonly ends: Int32Array;
  readonly least: number;
  readonly top: number;
  /** True where more than is asked for is as good: no upper bound. */
  readonly open: boolean;
};

/**
 * The ledger of a rule.
 * @returns null where credits are ranges under an upper bound, or too fine for a table, or rules stand inside
 */
export function toLedger(group: Group, candidates: Market['candidates'], mode: Mode): Ledger | null {
  const { take } = group.rule;
  if (take.kind !== 'credits' || group.out !== null) return null;
  const least = scaled(take.min);
  const most = take.max === null ? null : scaled(take.max);
  const options: Option[] = [];
  const ends: number[] = [];
  for (const node of group.nodes) {
    if (node.kind === 'group') return null;
    for (const option of candidates(node)) {
      options.push(option);
      if (!node.single) ends.push(options.length);
    }
    if (node.single) ends.push(options.length);
  }
  let unit = gcd(least, most ?? 0);
  const values: number[] = [];
  for (const { own } of options) {
    if (most !== null && own.lo !== own.hi) return null;
    const value = most === null ? Math.min(mode === 'sure' ? own.lo : own.hi, least) : Math.min(own.lo, most + 1);
    if (most === null || value <= most) unit = gcd(unit, value);
    values.push(value);
  }
  const top = (most ?? least) / Math.max(1, unit);
  if (top > mostUnits) return null;
  const units = values.map((value) => (most !== null && value > most ? top + 1 : value / Math.max(1, unit)));
  return {
    options,
    values: Int32Array.from(units),
    ends: Int32Array.from(ends),
    least: least / Math.max(1, unit),
    top,
    open: most === null,
  };
}

/** Tables that are used again and again: a search asks many thousand times. */
let costs = [new Float64Array(0), new Float64Array(0)] as [Float64Array, Float64Array];
let taken = new Int32Array(0);
let origin = new Int32Array(0);

/** How a rule on credit is met at the least cost: a table of sums, one stage after the other. */
export function solveLedger(
  { options, values, ends, least, top, open }: Ledger,
  market: Market,
  share: number,
): Solved {
  const width = top + 1;
  if (costs[0].length < width) costs = [new Float64Array(width), new Float64Array(width)];
  if (taken.length < width * ends.length) {
    taken = new Int32Array(width * ends.length);
    origin = new Int32Array(width * ends.length);
  }
  let [now, next] = costs;
  now.fill(Number.POSITIVE_INFINITY, 0, width);
  now[0] = 0;
  market.effort.steps += options.length * 4;
  let stages = 0;
  let first = 0;
  for (let stage = 0; stage < ends.length; stage++) {
    const end = ends[stage] as number;
    let any = false;
    const base = stages * width;
    for (let at = first; at < end; at++) {
      const price = market.price(options[at] as Option);
      if (price === Number.POSITIVE_INFINITY) continue;
      if (!any) {
        any = true;
        for (let sum = 0; sum < width; sum++) {
          next[sum] = now[sum] as number;
          taken[base + sum] = -1;
        }
      }
      const value = values[at] as number;
      market.effort.steps += width >> 3;
      for (let sum = 0; sum < width; sum++) {
        const here = (now[sum] as number) + price;
        let to = sum + value;
        if (to > top) {
          if (!open) break;
          to = top;
        }
        if (here < (next[to] as number)) {
          next[to] = here;
          taken[base + to] = at;
          origin[base + to] = sum;
        }
      }
    }
    first = end;
    if (!any) continue;
    stages += 1;
    [now, next] = [next, now];
  }
  const pickOf = (end: number): Pick | null => {
    let pick: Pick | null = null;
    let sum = end;
    for (let stage = stages - 1; stage >= 0; stage--) {
      const at = taken[stage * width + sum] as number;
      if (at < 0) continue;
      pick = { option: options[at] as Option, rest: pick };
      sum = origin[stage * width + sum] as number;
    }
    return pick;
  };
  let met = least;
  for (let sum = least; sum <= top; sum++) if ((now[sum] as number) < (now[met] as number)) met = sum;
  let best = 0;
  const valueAt = (sum: number): number => (now[sum] as number) - share * (least === 0 ? 1 : Math.min(1, sum / least));
  for (let sum = 1; sum <= top; sum++) if (valueAt(sum) < valueAt(best)) best = sum;
  const metCost = now[met] as number;
  return {
    met: metCost < Number.POSITIVE_INFINITY ? [{ ...emptyWay, cost: metCost, pick: pickOf(met) }] : [],
    unmet: { cost: valueAt(best), pick: pickOf(best) },
  };
}

function gcd(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y !== 0) [x, y] = [y, x % y];
  return x;
}
