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
  if (context.status === 'unconfirmed' && isMissingFact(rule)) return 'warning';
  return chosen;
}

/** True where a rule asks for a fact that the source may lack. Pictures and their words are the editor's own. */
function isMissingFact({ id }: Rule): boolean {
  const [concept = '', name = ''] = id.split('/');
  return concept !== 'body' && concept !== 'image' && /(^|-)(missing|required)$/.test(name);
}
