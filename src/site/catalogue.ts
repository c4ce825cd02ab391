import { getCollection } from 'astro:content';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { allRules } from '../catalogue/rules.ts';
import { link } from '../catalogue/link.ts';
import { withoutDrafts } from '../catalogue/without-drafts.ts';
import type { Diagnostic } from '../diagnostics/finding.ts';
import type { Day } from '../values/day.ts';
import { buildDay, environment } from './environment.ts';
import { fromEntry, sourceOf } from './record-entry.ts';

/** The linked catalogue of the site, with the rendered bodies and, for `dev`, what is wrong. */
export type SiteCatalogue = {
  readonly catalogue: Catalogue;
  readonly diagnostics: readonly Diagnostic[];
  readonly today: Day;
  /** Rendered HTML of a record's body by the path of its file. */
  readonly bodyOf: (path: string) => string | undefined;
};

let known: { readonly key: string; readonly site: SiteCatalogue } | undefined;

/** The catalogue: linked once for a build; in `dev` anew whenever a file has changed. */
export async function getCatalogue(): Promise<SiteCatalogue> {
  if (known && import.meta.env.PROD) return known.site;
  const entries = await getCollection('records');
  const key = entries.map(({ id, digest }) => `${id} ${String(digest)}`).join('\n');
  if (known?.key === key) return known.site;
  const parsed = entries.map(({ data }) => fromEntry(data)).sort((a, b) => (a.path < b.path ? -1 : 1));
  const textOf = new Map(entries.map(({ id, body }) => [id, body ?? '']));
  const files = parsed.map((file) => sourceOf(file, textOf.get(file.path) ?? ''));
  const settings = parsed.find(({ kind }) => kind === 'catalogue')?.values;
  const today = buildDay(String(settings?.['timeZone'] ?? 'UTC'));
  const linked = link(parsed, files, { today, rules: allRules });
  const html = new Map(entries.flatMap(({ id, rendered }) => (rendered ? [[id, rendered.html] as const] : [])));
  const site: SiteCatalogue = {
    catalogue: environment.drafts ? linked.catalogue : withoutDrafts(linked.catalogue),
    diagnostics: linked.diagnostics,
    today,
    bodyOf: (path) => html.get(path),
  };
  known = { key, site };
  return site;
}
