import type { RecordKind } from '../records/record.ts';
import type { Catalogue, Offer } from './catalogue.ts';
import { collectReferences } from './references.ts';

/** The catalogue that the public sees: drafts, and what only drafts would show, are left out. */
export function withoutDrafts(catalogue: Catalogue): Catalogue {
  const isPublic = ({ status }: { status: { is: string } }): boolean => status.is !== 'draft';
  const keep = <T extends { status: { is: string } }>(records: ReadonlyMap<string, T>): ReadonlyMap<string, T> =>
    new Map([...records].filter(([, record]) => isPublic(record)));
  const shown: Catalogue = {
    ...catalogue,
    offers: keep(catalogue.offers),
    pathways: keep(catalogue.pathways),
    comparisons: keep(catalogue.comparisons),
  };
  const hidden = providersOfDraftsOnly(catalogue.offers, shown);
  if (hidden.size === 0) return shown;
  return { ...shown, providers: new Map([...catalogue.providers].filter(([id]) => !hidden.has(id))) };
}

/** Providers that have drafts and nothing else, and that no public record names: they would stand in lists with nothing. */
function providersOfDraftsOnly(offers: ReadonlyMap<string, Offer>, shown: Catalogue): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { provider, status } of offers.values())
    if (status.is === 'draft') for (const id of provider) found.add(id);
  for (const { provider } of shown.offers.values()) for (const id of provider) found.delete(id);
  if (found.size === 0) return found;
  const kinds = { offer: 'offers', provider: 'providers', pathway: 'pathways', framework: 'frameworks' } as const;
  for (const [kind, records] of Object.entries(kinds) as [
    RecordKind & keyof typeof kinds,
    (typeof kinds)[keyof typeof kinds],
  ][]) {
    for (const record of shown[records].values()) {
      for (const { to, id } of collectReferences(kind, record)) if (to === 'provider') found.delete(id);
    }
  }
  return found;
}
