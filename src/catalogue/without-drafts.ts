import type { Catalogue } from './catalogue.ts';

/** The catalogue that the public sees: drafts, and what only drafts would show, are left out. */
export function withoutDrafts(catalogue: Catalogue): Catalogue {
  const isPublic = ({ status }: { status: { is: string } }): boolean => status.is !== 'draft';
  const keep = <T extends { status: { is: string } }>(records: ReadonlyMap<string, T>): ReadonlyMap<string, T> =>
    new Map([...records].filter(([, record]) => isPublic(record)));
  return {
    ...catalogue,
    offers: keep(catalogue.offers),
    pathways: keep(catalogue.pathways),
    comparisons: keep(catalogue.comparisons),
  };
}
