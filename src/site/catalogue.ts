import { getCollection } from 'astro:content';
import { buildDay, environment } from './environment.ts';
import { linkEntries, type SiteCatalogue } from './link-entries.ts';

export type { SiteCatalogue } from './link-entries.ts';

let known: { readonly key: string; readonly site: SiteCatalogue } | undefined;

/** The catalogue: linked once for a build; in `dev` anew whenever a file has changed. */
export async function getCatalogue(): Promise<SiteCatalogue> {
  if (known && import.meta.env.PROD) return known.site;
  const entries = await getCollection('records');
  const key = entries.map(({ id, digest }) => `${id} ${String(digest)}`).join('\n');
  if (known?.key !== key) known = { key, site: linkEntries(entries, { today: buildDay, drafts: environment.drafts }) };
  return known.site;
}
