import { expect, test } from 'vitest';
import { completeOffer, siteOf } from '../../views/testing.ts';
import type { PlanData, PlanIndex } from '../../views/types/plan.ts';
import { createExportContext } from '../format.ts';
import { pathwayPlans } from './pathway-plan.ts';

const pathway = (title: string, rules: string): string =>
  `---\ntitle: ${title}\nprovider: riverbank-university\nstatus: published\naward: none\nfees:\n  application: 25 EUR\n${rules}---\n`;
const needed = completeOffer.replace(
  'prerequisites: none',
  'prerequisites:\n  required:\n    - offer: riverbank-university/before',
);
const site = siteOf({ first: needed, before: completeOffer.replace('DL-101', 'DL-102') }, [
  {
    kind: 'pathway',
    id: 'one',
    text: pathway('One', 'rules:\n  - title: Core\n    take: all\n    from: [riverbank-university/first]\n'),
  },
  { kind: 'pathway', id: 'silent', text: pathway('Silent', '') },
]);

test('the planner has a file for each pathway that states rules, and one that names all', async () => {
  const files = new Map<string, unknown>();
  const context = createExportContext(site, 'https://catalogue.example', () => undefined);
  for await (const { path, content } of pathwayPlans.files(context)) files.set(path, JSON.parse(String(content)));
  expect([...files.keys()]).toEqual(['api/v1/plans.json', 'api/v1/plans/one.json']);
  expect(files.get('api/v1/plans.json')).toEqual({
    pathways: [{ id: 'one', title: 'One', names: [0], open: false }],
    offers: [['riverbank-university/first', 'Data literacy', 'Riverbank University (fictional)']],
  } satisfies PlanIndex);
  const one = files.get('api/v1/plans/one.json') as PlanData;
  expect(one.rules).toEqual({ 0: 'Core: Required' });
  expect(Object.keys(one.problem.offers)).toEqual(['riverbank-university/first']);
  // What an offer of the pathway asks for first comes along, though it does not count.
  expect(Object.keys(one.more)).toEqual(['riverbank-university/before']);
  expect(one.ownCost).toBe('€25');
  expect(one.ownFee).toMatchObject({ figure: { min: 25, max: 25 }, currency: 'EUR' });
  expect(one.decides).toEqual([
    { name: 'Riverbank University (fictional)', href: '/catalogue/providers/riverbank-university/' },
  ]);
});
