import { levelRules } from '../concepts/level-rules.ts';
import { workloadRules } from '../concepts/workload-rules.ts';
import type { Finding } from '../diagnostics/finding.ts';
import type { RecordValues } from '../records/record.ts';
import { type ResolutionRules, resolveRecord } from '../records/resolve.ts';
import { type TermDays, whenWithTerms } from '../values/term.ts';
import type { When } from '../values/when.ts';
import type { Lookups } from './lookups.ts';
import type { ParsedFile } from './parse.ts';
import type { Reporting } from './reporting.ts';
import { refuseCreditSystem } from './unknown-credit-system.ts';
import { refuseLevel } from './unknown-level.ts';

/** Days of a provider's terms, by name. */
export type Terms = Readonly<Record<string, TermDays>>;

/** What the words of a record are resolved by. */
export type Resolver = { readonly lookups: Lookups; readonly unknownNames: boolean; readonly reporting: Reporting };

/**
 * The values of a file with the language of its words, levels and credit systems of the catalogue's frameworks, and
 * the days of terms.
 * @param countries of the provider: names that are not known are looked for there first
 */
export function resolveFile(
  file: Pick<ParsedFile, 'path' | 'values'>,
  language: string,
  terms: Terms,
  { lookups, unknownNames, reporting }: Resolver,
  countries: readonly string[] = [],
): RecordValues {
  const resolution = {
    language: String(file.values['textLanguage'] ?? language),
    level: lookups.scaleLevel,
    creditSystem: lookups.creditSystemName,
    term: (when: When) => whenWithTerms(when, terms),
  };
  const { values, findings } = resolveRecord(file.values, resolution, unresolved(lookups, countries));
  if (unknownNames) for (const finding of findings) reporting.reportAt(file.path, finding);
  return values;
}

function unresolved(lookups: Lookups, countries: readonly string[]): ResolutionRules {
  return {
    level: (written, at): Finding => ({ rule: levelRules.unknown, at, ...refuseLevel(written, countries) }),
    creditSystem: (name, at): Finding => ({
      rule: workloadRules['credit-system-unknown'],
      at,
      ...refuseCreditSystem(name, countries, lookups.names),
    }),
  };
}
