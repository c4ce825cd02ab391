import type { Group, Node } from './tree.ts';

/** Sums are counted in millionths of a credit, so that 3.125 is exact. */
const millionth = 1_000_000;

/** More states than this are not followed: then nothing is said. */
const mostStates = 5_000;

/** Ways to fill a list: how many entries, and how much credit in millionths. */
type Ways = Map<number, Set<number>>;

/**
 * Every credit that a rule can count in a system once it is met.
 * @returns null where a credit is unknown or a range, or where there are too many possibilities
 */
export function possibleSums(group: Group, system: string): ReadonlySet<number> | null {
  const sums = sumsOf(group, system);
  return sums && new Set([...sums].map((sum) => sum / millionth));
}

function sumsOf(group: Group, system: string): Set<number> | null {
  const { take } = group;
  const bound =
    take.kind === 'credits' && take.system === system && take.figure.max !== null
      ? take.figure.max * millionth
      : Number.POSITIVE_INFINITY;
  let ways: Ways = new Map([[0, new Set([0])]]);
  for (const child of group.children) {
    const own = waysOf(child, system, take.kind === 'all', bound);
    const next = own && combine(ways, own, bound);
    if (!next) return null;
    ways = next;
  }
  const kept = [...ways].filter(
    ([count]) => take.kind !== 'items' || (count >= take.min && count <= (take.max ?? Number.POSITIVE_INFINITY)),
  );
  const sums = new Set(kept.flatMap(([, some]) => [...some]));
  if (take.kind !== 'credits') return sums;
  if (take.system !== system) return null;
  const least = (take.figure.min ?? 0) * millionth;
  return new Set([...sums].filter((sum) => sum >= least - 0.5 && sum <= bound + 0.5));
}

/** Ways to use one entry of a list, also not at all unless the whole list is taken. */
function waysOf(node: Node, system: string, whole: boolean, bound: number): Ways | null {
  const ways: Ways = new Map();
  if (node.kind === 'group') {
    const sums = sumsOf(node, system);
    if (sums === null) return null;
    if (!whole) ways.set(0, new Set([0]));
    return ways.set(1, sums);
  }
  const credit = node.credit(system);
  if (credit === null || credit.min === null || credit.min !== credit.max || credit.about) return null;
  const each = Math.round(credit.min * millionth);
  const fitting = each === 0 ? 1 : Math.floor((bound + 0.5) / each);
  const most = Math.min(node.count, fitting);
  if (!Number.isFinite(most) || most > mostStates) return null;
  if (whole) return most < node.count ? new Map() : new Map([[node.count, new Set([each * node.count])]]);
  for (let count = 0; count <= most; count++) ways.set(count, new Set([each * count]));
  return ways;
}

function combine(a: Ways, b: Ways, bound: number): Ways | null {
  const result: Ways = new Map();
  let states = 0;
  for (const [countA, sumsA] of a) {
    for (const [countB, sumsB] of b) {
      const into = result.get(countA + countB) ?? new Set<number>();
      result.set(countA + countB, into);
      for (const sumA of sumsA) {
        for (const sumB of sumsB) {
          if (sumA + sumB > bound + 0.5) continue;
          into.add(sumA + sumB);
          states += 1;
          if (states > mostStates) return null;
        }
      }
    }
  }
  return result;
}
