import { nearest } from '../../values/form.ts';
import type { CatalogueCheck } from './check.ts';
import { settingsCheckRules } from './settings-rules.ts';

/** The rules named under `severity` must exist, and must not be rules of form. */
export const checkSettings: CatalogueCheck = (catalogue, report, { rules }) => {
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  for (const id of Object.keys(catalogue.settings.severity ?? {})) {
    const rule = known.get(id);
    const at = ['severity', id];
    if (!rule) {
      const near = nearest(id, [...known.keys()]);
      report('catalogue', 'catalogue', {
        rule: settingsCheckRules['rule-unknown'],
        at,
        on: 'key',
        message: `There is no rule “${id}”.`,
        ...(near ? { help: `Did you mean “${near}”?` } : {}),
      });
    } else if (rule.scope === 'form') {
      report('catalogue', 'catalogue', {
        rule: settingsCheckRules['rule-of-form'],
        at,
        on: 'key',
        message: `“${id}” is a rule of form.`,
      });
    }
  }
};
