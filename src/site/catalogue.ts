import { getCollection } from 'astro:content';
import { buildDay, environment } from './environment.ts';
import { currentEntries, handedOver } from './hand-over.ts';
import { linkEntries, type SiteCatalogue } from './link-entries.ts';

export type { SiteCatalogue } from './link-entries.ts';

let known: { readonly key: string; readonly site: SiteCatalogue } | undefined;

/** The catalogue: handed over by a build; in `dev` linked anew whenever a file has changed. */
export async function getCatalogue(): Promise<SiteCatalogue> {
  const handed = handedOver();
  if (handed) return handed;
  if (known && !environment.drafts) return known.site;
  const entries = currentEntries() ?? (await getCollection('records'));
  const key = entries.map(({ id, digest }) => `${id} ${String(digest)}`).join('\n');
  if (known?.key !== key) known = { key, site: linkEntries(entries, { today: buildDay, drafts: environment.drafts }) };
  return known.site;
}
