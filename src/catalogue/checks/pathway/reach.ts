import type { Cap } from './caps.ts';
import type { Group, Leaf, Node } from './tree.ts';

/**
 * What a list can give at most. Everything unknown is taken at its best, so that “cannot be met” is certain and “can be
 * met” is not.
 */
export type Reach = {
  /** Places that are taken by another list. */
  readonly taken: ReadonlySet<Leaf>;
  readonly caps: readonly Cap[];
  /** What was worked out already: inner rules are asked for again and again. */
  readonly met: Map<Group, boolean>;
  readonly listCredit: Map<Group, Map<string, number>>;
  readonly ruleCredit: Map<Group, Map<string, number>>;
};

/**
 * @param taken places that cannot be filled
 * @param caps limits that hold
 */
export function reachOf(taken: ReadonlySet<Leaf>, caps: readonly Cap[]): Reach {
  return { taken, caps, met: new Map(), listCredit: new Map(), ruleCredit: new Map() };
}

/** More entries than this are not told apart. */
const mostCounted = 1_000;

/** Slack for sums of decimals. */
const grain = 1e-6;

/** @returns false only if no holder of everything could meet the rule */
export function canBeMet(group: Group, reach: Reach): boolean {
  const known = reach.met.get(group);
  if (known !== undefined) return known;
  const met = isMet(group, reach);
  reach.met.set(group, met);
  return met;
}

function isMet(group: Group, reach: Reach): boolean {
  const { take } = group;
  switch (take.kind) {
    case 'all':
      return (
        group.children.every((child) => isUsable(child, reach)) && reach.caps.every((cap) => fitsWhole(group, cap))
      );
    case 'items':
      return mostEntries(group, reach) >= take.min;
    case 'credits':
      return mostCredit(group, take.system, reach) >= (take.figure.min ?? 0) - grain;
    default:
      return take satisfies never;
  }
}

/** Entries that the list of a rule can give at most. */
export function mostEntries(group: Group, reach: Reach): number {
  const usable = group.children.filter((child) => isUsable(child, reach));
  const placesOf = (some: readonly Node[]): number =>
    some.reduce((sum, child) => sum + (child.kind === 'leaf' ? child.count : 1), 0);
  const limited = reach.caps.map((cap) => {
    const [under, free] = divide(usable, cap);
    return placesOf(free) + Math.min(placesOf(under), cap.entries);
  });
  return Math.min(placesOf(usable), ...limited);
}

/** Credit that the list of a rule can give at most; Infinity where the credit of an entry is unknown. */
export function mostCredit(group: Group, system: string, reach: Reach): number {
  return remember(reach.listCredit, group, system, () => creditOfList(group, system, reach));
}

function remember(memo: Map<Group, Map<string, number>>, group: Group, system: string, work: () => number): number {
  const ofGroup = memo.get(group) ?? new Map<string, number>();
  memo.set(group, ofGroup);
  const known = ofGroup.get(system);
  if (known !== undefined) return known;
  const found = work();
  ofGroup.set(system, found);
  return found;
}

function creditOfList(group: Group, system: string, reach: Reach): number {
  const usable = group.children.filter((child) => isUsable(child, reach));
  const sumOf = (some: readonly Node[]): number => some.reduce((sum, child) => sum + mostOf(child, system, reach), 0);
  const limited = reach.caps.map((cap) => {
    const [under, free] = divide(usable, cap);
    const best = under.map((child) => mostOf(child, system, reach)).sort((a, b) => b - a);
    const byEntries = best.slice(0, Math.min(best.length, cap.entries)).reduce((sum, credit) => sum + credit, 0);
    return sumOf(free) + Math.min(byEntries, cap.credit(system));
  });
  return Math.min(sumOf(usable), ...limited);
}

function isUsable(node: Node, reach: Reach): boolean {
  return node.kind === 'leaf' ? !reach.taken.has(node) : canBeMet(node, reach);
}

/** Credit of one entry of a list at most: all its places together, or what an inner rule counts. */
function mostOf(node: Node, system: string, reach: Reach): number {
  if (node.kind === 'leaf') {
    const each = node.credit(system)?.max ?? Number.POSITIVE_INFINITY;
    return each === 0 ? 0 : each * node.count;
  }
  return remember(reach.ruleCredit, node, system, () => creditOfRule(node, system, reach));
}

/** What a rule counts at most: no more of its list than it takes. */
function creditOfRule(group: Group, system: string, reach: Reach): number {
  const { take } = group;
  const ofList = mostCredit(group, system, reach);
  if (take.kind === 'credits')
    return take.system === system ? Math.min(ofList, take.figure.max ?? Number.POSITIVE_INFINITY) : ofList;
  const most = take.kind === 'items' ? take.max : null;
  if (most === null || most > mostCounted) return ofList;
  const best = group.children
    .filter((child) => isUsable(child, reach))
    .flatMap((child) => singlesOf(child, system, most, reach))
    .sort((a, b) => b - a)
    .slice(0, most);
  return Math.min(
    ofList,
    best.reduce((sum, credit) => sum + credit, 0),
  );
}

/** The credit of each place of an entry, as many as can matter. */
function singlesOf(node: Node, system: string, wanted: number, reach: Reach): number[] {
  if (node.kind === 'group') return [mostOf(node, system, reach)];
  const each = node.credit(system)?.max ?? Number.POSITIVE_INFINITY;
  return Array.from({ length: Math.min(node.count, wanted) }, () => each);
}

/** Whether everything in a list that must be taken whole stays under a limit. */
function fitsWhole(group: Group, cap: Cap): boolean {
  return group.children.filter((child) => child.kind === 'leaf' && cap.covers(child)).length <= cap.entries;
}

function divide(nodes: readonly Node[], cap: Cap): [under: Node[], free: Node[]] {
  const isUnder = (node: Node): boolean => node.kind === 'leaf' && cap.covers(node);
  return [nodes.filter(isUnder), nodes.filter((node) => !isUnder(node))];
}
