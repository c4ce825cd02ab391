import type { Rule } from '../diagnostics/rule.ts';
import type { Words } from '../i18n/words.ts';
import type { Addresses } from './addresses.ts';
import type { ChecksView, RuleEntry, RulePageView } from './types/rule-page.ts';

/** What the pages of the rules need: the same for all of them. */
export type RuleContext = { readonly words: Words; readonly to: Addresses };

/** Every rule, by the first part of its id, in the order of the ids. */
export function toChecksView(rules: readonly Rule[], context: RuleContext): ChecksView {
  const groups = new Map<string, Rule[]>();
  for (const rule of inOrder(rules)) groups.set(groupOf(rule), [...(groups.get(groupOf(rule)) ?? []), rule]);
  return {
    total: rules.length,
    groups: [...groups].map(([key, members]) => ({
      key,
      title: titleOf(key, context.words),
      rules: members.map((rule) => toRuleEntry(rule, context)),
    })),
  };
}

/** The page of every rule, each with its neighbours in the order of the ids. */
export function toRulePages(rules: readonly Rule[], context: RuleContext): readonly RulePageView[] {
  const ordered = inOrder(rules);
  return ordered.map((rule, index) => {
    const [previous, next] = [ordered[index - 1], ordered[index + 1]];
    const group = groupOf(rule);
    const { id, severity, scope, title, why, remedy, example, source } = rule;
    return {
      id,
      severity,
      scope,
      title,
      why,
      remedy,
      example,
      ...(source === undefined ? {} : { source }),
      trail: [
        { label: context.words.site.home, href: context.to.home },
        { label: context.words.checksPage.title, href: context.to.checks },
      ],
      concept: { label: titleOf(group, context.words), href: `${context.to.checks}#${group}` },
      ...(previous ? { previous: toRuleEntry(previous, context) } : {}),
      ...(next ? { next: toRuleEntry(next, context) } : {}),
    };
  });
}

function toRuleEntry({ id, title, severity }: Rule, { to }: RuleContext): RuleEntry {
  return { id, title, severity, href: to.check(id) };
}

function inOrder(rules: readonly Rule[]): readonly Rule[] {
  return rules.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function groupOf({ id }: Rule): string {
  return id.split('/')[0] ?? id;
}

/** A group that nobody has named goes by its own id. */
function titleOf(group: string, { ruleGroups }: Words): string {
  return Object.hasOwn(ruleGroups, group) ? ruleGroups[group as keyof typeof ruleGroups] : group;
}
