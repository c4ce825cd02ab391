import { frameworkRules } from '../../records/framework-rules.ts';
import { findCreditSystem } from '../../vocabularies/credit-systems.ts';
import { findFramework } from '../../vocabularies/level-frameworks.ts';
import type { CatalogueCheck } from './check.ts';

/** Offers name a framework by its `name`: it must be the only one, among the built-in ones too. */
export const checkFrameworkNames: CatalogueCheck = (catalogue, report) => {
  const first = new Map<string, string>();
  for (const [id, { name }] of catalogue.frameworks) {
    if (typeof name !== 'string') continue;
    const key = name.trim().toLowerCase().replace(/\s+/g, ' ');
    const builtIn = findCreditSystem(name)?.title ?? findFramework(name)?.title;
    const other = first.get(key);
    if (builtIn !== undefined) {
      const message = `Every catalogue knows “${name}” already: ${builtIn}.`;
      report('framework', id, { rule: frameworkRules['name-taken'], at: ['name'], message });
    } else if (other !== undefined) {
      report('framework', id, {
        rule: frameworkRules['name-taken'],
        at: ['name'],
        message: `“${name}” is the name of frameworks/${other}.yaml too.`,
      });
    } else first.set(key, id);
  }
};
