import { entryKey, keyOfHeld } from './key.ts';
import type { Group, Plan } from './places.ts';
import type { PathwayProblem, ProblemEntry, ProblemNeed } from './problem.ts';
import type { Held, NextWhen, Progress, RuleProgress } from './progress.ts';

/** For each entry that could be next: whether it can be taken now, or after what. In the order of the file. */
export function nextOf(plan: Plan, rules: readonly RuleProgress[], held: readonly Held[]): Progress['next'] {
  const has = new Set(held.map(({ what }) => keyOfHeld(what)));
  const top = rules.filter(({ path }) => path.length === 1);
  const wanted = new Set(top.flatMap(({ couldFill }) => couldFill));
  const shown = new Set<string>();
  return plan.places.flatMap(({ entry, group }) => {
    const key = entryKey(entry);
    if (!wanted.has(entry) || has.has(key) || shown.has(key)) return [];
    shown.add(key);
    return [{ entry, when: whenOf(entry, group, plan, has) }];
  });
}

function whenOf(entry: ProblemEntry, group: Group, plan: Plan, has: ReadonlySet<string>): NextWhen {
  const { problem } = plan;
  switch (entry.kind) {
    case 'other':
      return 'outside';
    case 'any-offer': {
      const open = [...entry.offers, ...entry.maybe].filter((id) => !has.has(keyOfHeld({ offer: id })));
      const statuses = open.map((id) => problem.offers[id]?.status);
      return statuses.includes('published') ? 'now' : statuses.includes('unconfirmed') ? 'unconfirmed' : 'not-offered';
    }
    case 'pathway':
      return byStatus(problem.awards[entry.pathway]?.status);
    case 'offer': {
      const offer = problem.offers[entry.offer];
      const can = byStatus(offer?.status);
      if (can === 'not-offered') return can;
      const after = [
        ...(offer?.needs ? missingNeeds(offer.needs, has) : []),
        ...orderedBefore(entry.offer, group, entry, plan, has),
      ];
      return after.length > 0 ? { after: [...new Set(after)] } : can;
    }
    default:
      return entry satisfies never;
  }
}

function byStatus(status: string | undefined): 'now' | 'unconfirmed' | 'not-offered' {
  return status === 'published' ? 'now' : status === 'unconfirmed' ? 'unconfirmed' : 'not-offered';
}

/** Ids that are asked for and not held; of alternatives those of the one that lacks least. */
function missingNeeds(need: ProblemNeed, has: ReadonlySet<string>): string[] {
  switch (need.kind) {
    case 'words':
      return [];
    case 'offer':
      return has.has(keyOfHeld({ offer: need.id })) ? [] : [need.id];
    case 'pathway':
      return has.has(keyOfHeld({ pathway: need.id })) ? [] : [need.id];
    case 'all':
      return need.of.flatMap((one) => missingNeeds(one, has));
    case 'any': {
      const all = need.of.map((one) => missingNeeds(one, has));
      return all.reduce((least, one) => (one.length < least.length ? one : least), all[0] ?? []);
    }
    default:
      return need satisfies never;
  }
}

/** Offers that come before, by the order across rules and by a list that is in order. */
function orderedBefore(
  offer: string,
  group: Group,
  entry: ProblemEntry,
  { problem }: Plan,
  has: ReadonlySet<string>,
): string[] {
  const across = problem.order.flatMap(({ first, then }) => (then.includes(offer) ? first : []));
  const at = group.nodes.findIndex((node) => node.kind === 'place' && node.entry === entry);
  const inList = group.rule.inOrder
    ? group.nodes
        .slice(0, at)
        .flatMap((node) => (node.kind === 'place' && node.entry.kind === 'offer' ? [node.entry] : []))
    : [];
  const fills = (id: string, others: readonly string[]): boolean =>
    [id, ...others].some((one) => has.has(keyOfHeld({ offer: one })));
  return [
    ...across.filter((id) => !fills(id, acceptedFor(problem, id))),
    ...inList.filter((one) => !fills(one.offer, [...one.alsoAccepts, ...one.earlier])).map((one) => one.offer),
  ];
}

function acceptedFor(problem: PathwayProblem, id: string): string[] {
  const accepted: string[] = [];
  const visit = (nodes: NonNullable<PathwayProblem['rules']>[number]['from']): void => {
    for (const node of nodes) {
      if (node.kind === 'rule') visit(node.from);
      else if (node.kind === 'offer' && node.offer === id) accepted.push(...node.alsoAccepts, ...node.earlier);
    }
  };
  for (const rule of problem.rules ?? []) visit(rule.from);
  return accepted;
}
