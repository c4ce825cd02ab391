import { statusRules } from '../../concepts/life-cycle-rules.ts';
import { findCycles } from '../graph.ts';
import type { CatalogueCheck } from './check.ts';

/** Successors must lead somewhere: a ring of them leads nowhere. */
export const checkSuccessors: CatalogueCheck = (catalogue, report) => {
  const kinds = [
    ['offer', catalogue.offers],
    ['pathway', catalogue.pathways],
    ['provider', catalogue.providers],
  ] as const;
  for (const [kind, records] of kinds) {
    const next = (id: string): string[] => {
      const successor = records.get(id)?.status?.successor;
      return successor !== undefined && records.has(successor) ? [successor] : [];
    };
    for (const cycle of findCycles(records.keys(), next)) {
      for (const id of cycle) {
        report(kind, id, {
          rule: statusRules['successor-cycle'],
          at: ['status', 'successor'],
          message: `The successors run in a ring: ${[...cycle, cycle[0]].join(' → ')}.`,
        });
      }
    }
  }
};
