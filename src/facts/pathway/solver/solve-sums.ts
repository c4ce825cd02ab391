import { scaled } from '../places.ts';
import type { ProblemTake } from '../problem.ts';
import { join, type Pick } from './option.ts';
import { emptyWay, type Market, type Solved, type Way } from './ways.ts';

/** Sums in more units than this are left to the general way. */
const mostUnits = 20_000;

/**
 * How a rule on credit is met at the least cost, by adding up whole units: a table of sums, one stage after the other.
 * @param stages for each entry the ways to fill it, of which one is taken or none
 * @returns null where credits are ranges under an upper bound, or too fine for a table
 */
export function solveSums(
  stages: readonly (readonly Way[])[],
  take: Extract<ProblemTake, { kind: 'credits' }>,
  market: Market,
  share: number,
): Solved | null {
  const least = scaled(take.min);
  const most = take.max === null ? null : scaled(take.max);
  const sure = market.mode === 'sure';
  let unit = gcd(least, most ?? 0);
  const values: number[][] = [];
  for (const stage of stages) {
    const row: number[] = [];
    for (const { own } of stage) {
      if (most !== null && own.lo !== own.hi) return null;
      const value = most === null ? Math.min(sure ? own.lo : own.hi, least) : own.lo;
      row.push(value);
      unit = gcd(unit, value);
    }
    values.push(row);
  }
  if (unit === 0) unit = 1;
  const top = (most ?? least) / unit;
  if (top > mostUnits) return null;
  let cost = new Float64Array(top + 1).fill(Number.POSITIVE_INFINITY);
  cost[0] = 0;
  const taken: Int32Array[] = [];
  const before: Int32Array[] = [];
  stages.forEach((stage, place) => {
    const next = cost.slice();
    const [chosen, from] = [new Int32Array(top + 1), new Int32Array(top + 1)];
    for (let sum = 0; sum <= top; sum++) from[sum] = sum;
    stage.forEach((way, index) => {
      const value = (values[place]?.[index] ?? 0) / unit;
      market.effort.steps += top >> 3;
      for (let sum = 0; sum <= top; sum++) {
        const here = (cost[sum] as number) + way.cost;
        const to = most === null ? Math.min(sum + value, top) : sum + value;
        if (to > top || here >= (next[to] as number)) continue;
        next[to] = here;
        chosen[to] = index + 1;
        from[to] = sum;
      }
    });
    taken.push(chosen);
    before.push(from);
    cost = next;
  });
  const pickOf = (end: number): Pick | null => {
    let pick: Pick | null = null;
    let sum = end;
    for (let place = stages.length - 1; place >= 0; place--) {
      const index = taken[place]?.[sum] ?? 0;
      if (index > 0) pick = join(stages[place]?.[index - 1]?.pick ?? null, pick);
      sum = before[place]?.[sum] ?? sum;
    }
    return pick;
  };
  let met = -1;
  for (let sum = least / unit; sum <= top; sum++)
    if (met < 0 || (cost[sum] as number) < (cost[met] as number)) met = sum;
  let best = 0;
  const valueAt = (sum: number): number =>
    (cost[sum] as number) - share * (least === 0 ? 1 : Math.min(1, (sum * unit) / least));
  for (let sum = 1; sum <= top; sum++) if (valueAt(sum) < valueAt(best)) best = sum;
  const metCost = met < 0 ? Number.POSITIVE_INFINITY : (cost[met] as number);
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
