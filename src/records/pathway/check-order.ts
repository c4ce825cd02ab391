import type { Finding } from '../../diagnostics/finding.ts';
import type { Entry, Order, PathwayRule } from './model.ts';
import { orderRules } from './pathway-rules.ts';

/** The order across rules against the rules: every offer must be in them, and no step may lead back. */
export function checkOrder(order: readonly Order[], rules: readonly PathwayRule[]): Finding[] {
  if (order.length === 0) return [];
  return [...checkListed(order, rules), ...checkCycles(order, rules)];
}

/** Where a pathway or any offer stands in the rules, what is meant may come from there: nothing is reported. */
function checkListed(order: readonly Order[], rules: readonly PathwayRule[]): Finding[] {
  const entries = rules.flatMap(entriesOf);
  if (entries.some(({ kind }) => kind === 'pathway' || kind === 'any-offer')) return [];
  const listed = new Set(
    entries.flatMap((entry) => (entry.kind === 'offer' ? [entry.offer, ...entry.alsoAccepts] : [])),
  );
  return order.flatMap((step, index) =>
    (['first', 'then'] as const).flatMap((side) =>
      step[side].flatMap((offer, place): Finding[] => {
        if (listed.has(offer)) return [];
        return [
          {
            rule: orderRules['not-in-rules'],
            at: ['order', index, side, place],
            message: `“${offer}” is in no rule of this pathway.`,
          },
        ];
      }),
    ),
  );
}

/** Reports the step that closes a circle; the order of lists with `inOrder` counts too. */
function checkCycles(order: readonly Order[], rules: readonly PathwayRule[]): Finding[] {
  const next = new Map<string, Set<string>>();
  const add = (from: string, to: string): void => {
    next.set(from, (next.get(from) ?? new Set()).add(to));
  };
  for (const list of rules.flatMap(listsInOrder)) {
    list.forEach((offer, index) => {
      const following = list[index + 1];
      if (following !== undefined) add(offer, following);
    });
  }
  const findings: Finding[] = [];
  order.forEach((step, index) => {
    const closing = step.first
      .flatMap((first) => step.then.map((then) => [first, then] as const))
      .find(([first, then]) => reaches(then, first, next));
    if (closing) {
      const [first, then] = closing;
      const message = `“${first}” must come before “${then}”, but “${then}” also comes before “${first}”.`;
      findings.push({ rule: orderRules.cycle, at: ['order', index], message });
    } else for (const first of step.first) for (const then of step.then) add(first, then);
  });
  return findings;
}

function reaches(from: string, to: string, next: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const open = [from];
  const seen = new Set(open);
  for (let here = open.pop(); here !== undefined; here = open.pop()) {
    if (here === to) return true;
    for (const following of next.get(here) ?? []) {
      if (!seen.has(following)) open.push(following);
      seen.add(following);
    }
  }
  return false;
}

function listsInOrder(rule: PathwayRule): string[][] {
  const own = rule.inOrder ? [rule.from.flatMap((entry) => (entry.kind === 'offer' ? [entry.offer] : []))] : [];
  return [...own, ...rule.from.flatMap((entry) => (entry.kind === 'rule' ? listsInOrder(entry) : []))];
}

/** All entries of a rule and of the rules inside it, without these rules themselves. */
export function entriesOf(rule: PathwayRule): Exclude<Entry, PathwayRule>[] {
  return rule.from.flatMap((entry) => (entry.kind === 'rule' ? entriesOf(entry) : [entry]));
}
