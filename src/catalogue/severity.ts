import type { Rule, Severity } from '../diagnostics/rule.ts';

/** What a rule's severity depends on beside the rule. */
export type SeverityContext = {
  /** Life-cycle status of the record. */
  readonly status: string | undefined;
  /** The catalogue's own choice by rule id. */
  readonly overrides: Readonly<Record<string, Severity | 'off'>>;
};

/**
 * Severity of a rule for one record. Rules of form are the same everywhere. In a draft nothing else is worse than a
 * warning; of an unconfirmed offer nothing that is merely missing is, since nobody here can supply it.
 * @returns `off` where the catalogue has switched the rule off
 */
export function severityOf(rule: Rule, context: SeverityContext): Severity | 'off' {
  if (rule.scope === 'form') return rule.severity;
  const chosen = context.overrides[rule.id] ?? rule.severity;
  if (chosen !== 'error') return chosen;
  if (context.status === 'draft') return 'warning';
  if (context.status === 'unconfirmed' && /(^|-)(missing|required)$/.test(rule.id.split('/')[1] ?? '')) return 'warning';
  return chosen;
}
