import { toPlanData, toPlanIndex } from '../../views/pathway-plan.ts';
import type { Format } from '../format.ts';

/** Rules of pathways with the offers in them, as the planner loads them: `api/v1/plans.json`, and one file a pathway. */
export const pathwayPlans: Format = {
  id: 'pathway-plans',
  *files({ site }) {
    yield { path: 'api/v1/plans.json', content: JSON.stringify(toPlanIndex(site)) };
    for (const pathway of site.catalogue.pathways.values()) {
      const data = toPlanData(pathway, site);
      if (data) yield { path: `api/v1/plans/${pathway.id}.json`, content: JSON.stringify(data) };
    }
  },
};
