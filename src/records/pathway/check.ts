import type { CheckContext } from '../../concepts/concept.ts';
import type { Finding, Path } from '../../diagnostics/finding.ts';
import { stated } from '../../values/fact.ts';
import { certainlyBefore } from '../../values/when.ts';
import { checkLimits } from './check-limits.ts';
import { checkOrder } from './check-order.ts';
import type { Entry, PathwayOwn, PathwayRule } from './model.ts';
import { pathwayRules, ruleRules } from './pathway-rules.ts';

/** Faults of a pathway's own keys that show without knowing any offer. */
export function checkPathway(pathway: PathwayOwn, context: CheckContext): Finding[] {
  const findings: Finding[] = [];
  const rules = stated(pathway.rules) ?? [];
  if (pathway.rules.state === 'not-stated' && !context.broken('rules')) {
    findings.push({
      rule: pathwayRules['rules-missing'],
      at: ['rules'],
      message: 'What leads to the award is not stated.',
    });
  }
  rules.forEach((rule, index) => {
    findings.push(...checkRule(rule, ['rules', index]));
  });
  if (!context.broken('rules')) findings.push(...checkOrder(pathway.order, rules));
  findings.push(...checkLimits(pathway, context.broken('award')));
  const { openFrom, openUntil } = pathway.time ?? {};
  if (openFrom && openUntil && certainlyBefore(openUntil, openFrom)) {
    const message = `It closes (${openUntil.text}) before it opens (${openFrom.text}).`;
    findings.push({ rule: pathwayRules['open-reversed'], at: ['time', 'openUntil'], message });
  }
  return findings;
}

function checkRule(rule: PathwayRule, at: Path): Finding[] {
  const open = rule.from.findIndex(isOpen);
  return [
    ...checkTwice(rule.from, at),
    ...(open >= 0 && rule.take.kind === 'all'
      ? [
          {
            rule: ruleRules['all-of-open-list'],
            at: [...at, 'take'],
            message: `take: all, but the list has no end (entry ${open + 1}).`,
          },
        ]
      : []),
    ...(open >= 0 && rule.inOrder
      ? [
          {
            rule: ruleRules['order-of-open-list'],
            at: [...at, 'inOrder'],
            message: `inOrder: yes, but the list has no end (entry ${open + 1}).`,
          },
        ]
      : []),
    ...rule.from.flatMap((entry, index) => (entry.kind === 'rule' ? checkRule(entry, [...at, 'from', index]) : [])),
  ];
}

/** An entry without an end: it can be filled any number of times. */
export function isOpen(entry: Entry): boolean {
  return (
    entry.kind === 'any-offer' || (entry.kind === 'other' && (entry.count === 'several' || entry.count.max === null))
  );
}

function checkTwice(from: readonly Entry[], at: Path): Finding[] {
  const findings: Finding[] = [];
  const seen = new Set<string>();
  from.forEach((entry, index) => {
    const here = [...at, 'from', index];
    const named: [string, Path][] =
      entry.kind === 'offer'
        ? [
            [entry.offer, [...here, 'offer']],
            ...entry.alsoAccepts.map((id, place): [string, Path] => [id, [...here, 'alsoAccepts', place]]),
          ]
        : entry.kind === 'pathway'
          ? [[`pathway ${entry.pathway}`, [...here, 'pathway']]]
          : [];
    for (const [key, path] of named) {
      if (seen.has(key))
        findings.push({
          rule: ruleRules['listed-twice'],
          at: path,
          message: `“${key.replace(/^pathway /, '')}” stands twice in this list.`,
        });
      seen.add(key);
    }
  });
  return findings;
}
