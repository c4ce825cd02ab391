import { pathwayRules } from '../../records/pathway/pathway-rules.ts';
import { findCycles } from '../graph.ts';
import { collectReferences } from '../references.ts';
import type { CatalogueCheck } from './check.ts';

/** A pathway that asks for itself, by whatever way, can never be met. */
export const checkPathwayCycles: CatalogueCheck = (catalogue, report) => {
  const next = (id: string): string[] => {
    const rules = catalogue.pathways.get(id)?.rules;
    return collectReferences('pathway', { rules }).flatMap((one) =>
      one.to === 'pathway' && catalogue.pathways.has(one.id) ? [one.id] : [],
    );
  };
  for (const cycle of findCycles(catalogue.pathways.keys(), next)) {
    for (const id of cycle) {
      report('pathway', id, {
        rule: pathwayRules.cycle,
        at: ['rules'],
        message: `These pathways ask for each other: ${[...cycle, cycle[0]].join(' → ')}.`,
      });
    }
  }
};
