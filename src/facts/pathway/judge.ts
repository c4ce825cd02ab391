import { creditIn, type Group, type Mode, nothing, type Plan, type Span, spanOf } from './places.ts';
import type { Fitting } from './solver/to-parts.ts';
import { entriesIn, holds, isOver, type Way } from './solver/ways.ts';

/** How a rule stands with what is placed in it. */
export type Judged = {
  readonly group: Group;
  readonly met: boolean;
  /** Places filled and rules inside met. */
  readonly items: number;
  readonly own: Span;
  readonly inner: readonly Judged[];
};

/** Judges every rule by an allocation. In sure mode what is in doubt counts nothing. */
export function judgeAll(plan: Plan, placed: readonly Fitting[], mode: Mode): Judged[] {
  const byGroup = Map.groupBy(placed, ({ place }) => place.group);
  return plan.tops.map((group) => judgeGroup(group, byGroup, plan, mode).judged);
}

type ByGroup = ReadonlyMap<Group, readonly Fitting[]>;

function judgeGroup(group: Group, byGroup: ByGroup, plan: Plan, mode: Mode): { judged: Judged; out: Span } {
  const inner: Judged[] = [];
  let items = 0;
  let idle = 0;
  let [own, out] = [nothing, nothing];
  let day = '';
  let unbroken = true;
  const ordered = group.rule.inOrder && mode === 'sure';
  for (const node of group.nodes) {
    if (node.kind === 'group') {
      const result = judgeGroup(node, byGroup, plan, mode);
      inner.push(result.judged);
      if (!result.judged.met) {
        unbroken = false;
        continue;
      }
      if (ordered && !unbroken) continue;
      // A rule that asks for nothing is met by nothing: it is an entry only where one is wanted.
      if (isEmpty(node, byGroup)) idle += 1;
      else items += 1;
      if (group.own !== null) own = add(own, result.out);
      const across: Span = { lo: 0, hi: mode === 'hoping' ? Number.POSITIVE_INFINITY : 0 };
      if (group.out !== null) out = add(out, group.own === null || group.own === group.out ? result.out : across);
      continue;
    }
    const here = (byGroup.get(group) ?? []).filter(
      ({ place, held, doubt }) =>
        place === node &&
        (mode === 'hoping' || doubt === null) &&
        !(ordered && (!unbroken || (held.on !== null && held.on.latest < day))),
    );
    for (const { held, place } of here) {
      items += 1;
      if (group.own !== null) own = add(own, spanOf(creditIn(held, place, group.own, plan.problem), mode));
      if (group.out !== null) out = add(out, spanOf(creditIn(held, place, group.out, plan.problem), mode));
      if (held.on && held.on.earliest > day) day = held.on.earliest;
    }
    if (here.length < node.needed) unbroken = false;
  }
  const { take } = group.rule;
  items += take.kind === 'items' && take.max !== null ? Math.max(0, Math.min(idle, take.max - items)) : idle;
  const way: Way = { items, own, out, cost: 0, pick: null };
  const whole = group.rule.take.kind !== 'all' || isWhole(group, byGroup, inner, mode);
  const blocked = mode === 'sure' && group.rule.conditions.length > 0;
  const met = whole && !blocked && holds(way, group, mode) && !isOver(way, group.rule.take, mode);
  return { judged: { group, met, items, own, inner }, out };
}

function isEmpty(group: Group, byGroup: ByGroup): boolean {
  const own = byGroup.get(group) ?? [];
  return own.length === 0 && group.nodes.every((node) => node.kind === 'place' || isEmpty(node, byGroup));
}

/** “All” means each entry, not so many things. */
function isWhole(group: Group, byGroup: ByGroup, inner: readonly Judged[], mode: Mode): boolean {
  const filled = (node: Group['nodes'][number]): boolean => {
    if (node.kind === 'group') return inner.some((one) => one.group === node && one.met);
    const here = (byGroup.get(group) ?? []).filter(
      ({ place, doubt }) => place === node && (mode === 'hoping' || doubt === null),
    );
    return here.length >= node.needed;
  };
  return group.nodes.every(filled);
}

/** So many entries of a rule that takes all are still to be filled. */
export function entriesMissing({ group, items, inner }: Judged, placed: readonly Fitting[]): number {
  if (group.rule.take.kind === 'items') return Math.max(0, group.rule.take.min - items);
  const filled = group.nodes.reduce((sum, node) => {
    if (node.kind === 'group') return sum + (inner.some((one) => one.group === node && one.met) ? 1 : 0);
    return sum + Math.min(node.needed, placed.filter(({ place }) => place === node).length);
  }, 0);
  return entriesIn(group) - filled;
}

function add(a: Span, b: Span): Span {
  return { lo: a.lo + b.lo, hi: a.hi + b.hi };
}
