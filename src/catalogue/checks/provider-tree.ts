import { providerRules } from '../../records/provider-rules.ts';
import { findCycles } from '../graph.ts';
import type { CatalogueCheck } from './check.ts';

/** A provider cannot be a part of itself, by whatever way. */
export const checkProviderTree: CatalogueCheck = (catalogue, report) => {
  const next = (id: string): string[] => {
    const { partOf } = catalogue.providers.get(id) ?? {};
    return partOf !== undefined && catalogue.providers.has(partOf) ? [partOf] : [];
  };
  for (const cycle of findCycles(catalogue.providers.keys(), next)) {
    for (const id of cycle) {
      report('provider', id, {
        rule: providerRules.cycle,
        at: ['partOf'],
        message: `These providers are part of each other: ${[...cycle, cycle[0]].join(' → ')}.`,
      });
    }
  }
};
