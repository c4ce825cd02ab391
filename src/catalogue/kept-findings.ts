import type { PlacedFinding } from '../diagnostics/finding.ts';
import type { Rule } from '../diagnostics/rule.ts';

/** A finding as it is kept: its rule by id. */
export type KeptFinding = Omit<PlacedFinding, 'rule'> & { readonly rule: string };

/** A finding as it is kept. */
export function keepFinding(finding: PlacedFinding): KeptFinding {
  return { ...finding, rule: finding.rule.id };
}

/** Gives kept findings their rules: themselves, not copies. Undefined where one names a rule that does not exist. */
export function reviveFindings(
  kept: readonly KeptFinding[],
  ruleOf: ReadonlyMap<string, Rule>,
): PlacedFinding[] | undefined {
  const findings: PlacedFinding[] = [];
  for (const finding of kept) {
    const rule = ruleOf.get(finding.rule);
    if (!rule) return undefined;
    findings.push({ ...finding, rule });
  }
  return findings;
}
