import type { Cap } from './caps.ts';
import { canBeMet, mostCredit, mostEntries, reachOf } from './reach.ts';
import { type Group, type Leaf, leavesOf } from './tree.ts';

/** Offers that may stand in several lists; with more, the best way to count them cannot be found in time. */
export const MOST_SHARED = 40;

/** Entries looked at before giving up: branches tried times the size of the tree. */
const mostWork = 2_000_000;

/** Credentials that stand in several lists, by their key: each can fill one of its places only. */
export function sharedLeaves(root: Group): Leaf[][] {
  const byKey = new Map<string, Leaf[]>();
  for (const leaf of leavesOf(root)) {
    if (leaf.key !== null) byKey.set(leaf.key, [...(byKey.get(leaf.key) ?? []), leaf]);
  }
  return [...byKey.values()].filter((leaves) => leaves.length > 1);
}

/**
 * Whether somebody who holds every credential once can meet all rules together.
 * @returns `unknown` where there are too many possibilities to try
 */
export function canAllBeMet(root: Group, caps: readonly Cap[]): 'yes' | 'no' | 'unknown' {
  const shared = sharedLeaves(root).sort((a, b) => a.length - b.length);
  if (shared.length > MOST_SHARED) return 'unknown';
  const mostTries = Math.max(50, mostWork / leavesOf(root).length);
  let tries = 0;
  const place = (index: number, taken: ReadonlySet<Leaf>): 'yes' | 'no' | 'unknown' => {
    tries += 1;
    if (tries > mostTries) return 'unknown';
    if (!canBeMet(root, reachOf(taken, caps))) return 'no';
    const leaves = shared[index];
    if (!leaves) return 'yes';
    let result: 'no' | 'unknown' = 'no';
    for (const kept of leaves) {
      const answer = place(index + 1, new Set([...taken, ...leaves.filter((leaf) => leaf !== kept)]));
      if (answer === 'yes') return 'yes';
      if (answer === 'unknown') result = 'unknown';
    }
    return result;
  };
  return place(0, new Set());
}

/** A limit that the rules need more of than it allows, or null. */
export function brokenCap(root: Group, caps: readonly Cap[]): Cap | null {
  return caps.find((cap) => leastEntries(root, cap) > cap.entries) ?? null;
}

/** Entries under a limit without which the rules cannot be met; inner rules that need not be taken count nothing. */
function leastEntries(group: Group, cap: Cap): number {
  const { take } = group;
  const under = group.children.filter((child): child is Leaf => child.kind === 'leaf' && cap.covers(child));
  const others = reachOf(new Set(under), []);
  switch (take.kind) {
    case 'all': {
      const inner = group.children.reduce(
        (sum, child) => sum + (child.kind === 'group' ? leastEntries(child, cap) : 0),
        0,
      );
      return under.length + inner;
    }
    case 'items':
      return Math.min(under.length, Math.max(0, take.min - mostEntries(group, others)));
    case 'credits': {
      let missing = (take.figure.min ?? 0) - mostCredit(group, take.system, others);
      let needed = 0;
      const best = under.map((leaf) => leaf.credit(take.system)?.max ?? Number.POSITIVE_INFINITY).sort((a, b) => b - a);
      while (missing > 1e-6 && needed < best.length) {
        missing -= best[needed] ?? 0;
        needed += 1;
      }
      return needed;
    }
    default:
      return take satisfies never;
  }
}

/**
 * Groups of a file that cannot be met by themselves: the innermost ones, since the outer ones only follow. What fails
 * because of a pathway that stands in it is that pathway's fault.
 */
export function impossibleGroups(root: Group, caps: readonly Cap[]): Group[] {
  const reach = reachOf(new Set(), caps);
  const visit = (group: Group): Group[] | 'fails' => {
    const inner = group.children.flatMap((child) => (child.kind === 'group' ? [visit(child)] : []));
    const found = inner.flatMap((one) => (one === 'fails' ? [] : one));
    if (found.length > 0) return found;
    if (canBeMet(group, reach)) return [];
    return group.own && !inner.includes('fails') ? [group] : 'fails';
  };
  const found = visit(root);
  return found === 'fails' ? [] : found;
}

/** True where a pathway that stands in the place of an entry cannot be met: nothing is concluded then. */
export function hasForeignFault(root: Group): boolean {
  const reach = reachOf(new Set(), []);
  const visit = (group: Group): boolean =>
    (!group.own && !canBeMet(group, reach)) || group.children.some((child) => child.kind === 'group' && visit(child));
  return visit(root);
}
