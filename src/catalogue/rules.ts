import type { Rule } from '../diagnostics/rule.ts';
import { fileRules, yamlRules } from '../diagnostics/yaml/rules.ts';
import { bodyRules } from '../mdx/rules.ts';
import { definitionOf, RECORD_KINDS } from '../records/definitions.ts';
import { valueRules } from '../values/rules.ts';
import { schemaRules, stateRules } from '../values/schema-rules.ts';
import { copiedTextRules } from './checks/near-duplicates.ts';
import { settingsCheckRules } from './checks/settings-rules.ts';
import { ownPageRules } from './own-pages.ts';
import { textRules } from './scalars.ts';
import { translationRules } from './translate.ts';

const groups: readonly Record<string, Rule>[] = [
  yamlRules,
  fileRules,
  textRules,
  schemaRules,
  valueRules,
  stateRules,
  translationRules,
  bodyRules,
  ownPageRules,
  copiedTextRules,
  settingsCheckRules,
];

/** Every rule, once, by id. */
export const allRules: readonly Rule[] = collect();

function collect(): Rule[] {
  const byId = new Map<string, Rule>();
  const ofRecords = RECORD_KINDS.flatMap((kind) => {
    const { rules, concepts } = definitionOf(kind);
    return [...rules, ...concepts.flatMap((concept) => concept.rules)];
  });
  for (const rule of [...groups.flatMap((group) => Object.values(group)), ...ofRecords]) byId.set(rule.id, rule);
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
