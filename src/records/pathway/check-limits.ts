import type { Finding, Path } from '../../diagnostics/finding.ts';
import { stated } from '../../values/fact.ts';
import { inLanguage } from '../../values/text.ts';
import type { Limit, PathwayOwn, PathwayRule } from './model.ts';
import { limitRules } from './pathway-rules.ts';

/**
 * The limits of a pathway against its award and its rules.
 * @param awardBroken true where the award could not be read: nothing is concluded from its absence
 */
export function checkLimits({ limits, award, rules }: PathwayOwn, awardBroken: boolean): Finding[] {
  const findings: Finding[] = [];
  const hasCredits = award !== null && award !== 'none' && award.credits.length > 0;
  limits.forEach((limit, index) => {
    if (limit.atMost.kind === 'percent' && !hasCredits && !awardBroken) {
      const message = `“${limit.atMost.percent} %” of the award, but the credits of the award are not stated.`;
      findings.push({ rule: limitRules['percent-of-nothing'], at: ['limits', index, 'atMost'], message });
    }
  });
  if (limits.some(dependsOnProvider)) {
    (stated(rules) ?? []).forEach((rule, index) => {
      findings.push(...withoutProvider(rule, ['rules', index]));
    });
  }
  return findings;
}

function dependsOnProvider({ from }: Limit): boolean {
  return (
    from.kind === 'elsewhere' ||
    from.kind === 'each-other-provider' ||
    (from.kind === 'matching' && from.provider.length > 0)
  );
}

function withoutProvider(rule: PathwayRule, at: Path): Finding[] {
  return rule.from.flatMap((entry, index): Finding[] => {
    const here = [...at, 'from', index];
    if (entry.kind === 'rule') return withoutProvider(entry, here);
    if (entry.kind !== 'other' || entry.provider) return [];
    const message = `A limit depends on the provider, and “${inLanguage(entry.text, 'und').text}” has none.`;
    return [{ rule: limitRules['provider-unknown'], at: [...here, 'other'], message }];
  });
}
