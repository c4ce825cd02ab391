import type { Severity } from '../../diagnostics/rule.ts';
import type { Link } from './link.ts';

/** A rule in a list. */
export type RuleEntry = {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly href: string;
};

/** `/checks/`: every rule, by concept. */
export type ChecksView = {
  readonly total: number;
  readonly groups: readonly { readonly key: string; readonly title: string; readonly rules: readonly RuleEntry[] }[];
};

/** `/checks/<rule>/`: generated from the rule itself. */
export type RulePageView = {
  /** `workload/hours-missing`. */
  readonly id: string;
  readonly severity: Severity;
  readonly scope: 'form' | 'content';
  readonly title: string;
  readonly why: string;
  readonly remedy: string;
  readonly example: { readonly wrong: string; readonly right: string };
  readonly source?: string;
  readonly trail: readonly Link[];
  /** Address in `/checks/` of the rules of the same concept. */
  readonly concept: Link;
  readonly previous?: RuleEntry;
  readonly next?: RuleEntry;
};
