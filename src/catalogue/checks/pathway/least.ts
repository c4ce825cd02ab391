import type { Group, Node } from './tree.ts';

/**
 * The least credit in a system with which a rule is met.
 * @returns null where it cannot be known: a credit is not stated, an entry is “any offer”, or a rule counts another system
 */
export function leastCredit(node: Node, system: string): number | null {
  if (node.kind === 'leaf') {
    const each = node.credit(system)?.min ?? null;
    return each === null || !Number.isFinite(node.count) ? null : each * node.count;
  }
  const { take } = node;
  switch (take.kind) {
    case 'all':
      return sum(node.children.map((child) => leastCredit(child, system)));
    case 'items':
      return take.min === 0 ? 0 : smallest(node, take.min, system);
    case 'credits':
      if ((take.figure.min ?? 0) === 0) return 0;
      return take.system === system ? take.figure.min : null;
    default:
      return take satisfies never;
  }
}

/** More entries than this are not told apart. */
const mostCounted = 1_000;

/** Sum of the `wanted` smallest entries: every place of a leaf is one. */
function smallest(group: Group, wanted: number, system: string): number | null {
  if (wanted > mostCounted) return null;
  const each = group.children.flatMap((child): (number | null)[] => {
    if (child.kind === 'group') return [leastCredit(child, system)];
    const credit = child.credit(system)?.min ?? null;
    return Array.from({ length: Math.min(child.count, wanted) }, () => credit);
  });
  if (each.some((credit) => credit === null)) return null;
  return sum((each as number[]).sort((a, b) => a - b).slice(0, wanted));
}

function sum(all: readonly (number | null)[]): number | null {
  return all.reduce<number | null>((total, one) => (total === null || one === null ? null : total + one), 0);
}
