import type { PathwayProblem, ProblemNeed, ProblemNode, ProblemOffer } from '../facts/pathway/problem.ts';

/** What comes before what in a pathway: by key the keys of what comes first. */
export type Before = ReadonlyMap<string, readonly string[]>;

/** Stated orders, lists in order, and what offers ask for without a choice. */
export function beforeOf(problem: PathwayProblem, more: { readonly [id: string]: ProblemOffer }): Before {
  const before = new Map<string, string[]>();
  const add = (first: string, then: string): void => {
    const known = before.get(then) ?? [];
    if (first !== then && !known.includes(first)) before.set(then, [...known, first]);
  };
  for (const { first, then } of problem.order) for (const one of first) for (const two of then) add(one, two);
  for (const rule of problem.rules ?? []) inOrder(rule, add);
  for (const [id, { needs }] of [...Object.entries(problem.offers), ...Object.entries(more)]) {
    for (const first of surely(needs)) add(first, id);
  }
  return before;
}

function inOrder(node: ProblemNode, add: (first: string, then: string) => void): void {
  if (node.kind !== 'rule') return;
  for (const inner of node.from) inOrder(inner, add);
  if (!node.inOrder) return;
  node.from.forEach((entry, index) => {
    const before = node.from[index - 1];
    if (entry.kind === 'offer' && before?.kind === 'offer') add(before.offer, entry.offer);
  });
}

/** Offers and awards that are needed whatever else holds. */
export function surely(need: ProblemNeed | null): readonly string[] {
  if (need === null) return [];
  if (need.kind === 'offer') return [need.id];
  if (need.kind === 'pathway') return [`pathway:${need.id}`];
  return need.kind === 'all' ? need.of.flatMap(surely) : [];
}

/** What must come before some things, and before that; without what one has. */
export function askedFirst(keys: readonly string[], before: Before, has: ReadonlySet<string>): readonly string[] {
  const found = new Set<string>();
  const open = [...keys];
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    for (const first of before.get(key) ?? []) {
      if (has.has(first) || found.has(first)) continue;
      found.add(first);
      open.push(first);
    }
  }
  return [...found];
}
