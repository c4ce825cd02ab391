import type { Catalogue } from '../catalogue/catalogue.ts';
import { link } from '../catalogue/link.ts';
import { allRules } from '../catalogue/rules.ts';
import { withoutDrafts } from '../catalogue/without-drafts.ts';
import type { Diagnostic } from '../diagnostics/finding.ts';
import type { Day } from '../values/day.ts';
import type { SiteContext } from '../views/site-context.ts';
import type { GivenPages, PagesApart } from './data-pages.ts';
import type { KeptPages } from './kept-pages.ts';
import { fromEntry, type RecordEntry, sourceOf } from './record-entry.ts';

/** An entry of Astro's store, as `recordsLoader` puts it there. */
export type StoredEntry = {
  readonly id: string;
  readonly digest?: string | number;
  readonly data: RecordEntry;
  readonly body?: string | undefined;
  readonly rendered?: { readonly html: string } | undefined;
};

/** The linked catalogue of the site, with the rendered bodies and, for `dev`, what is wrong. */
export type SiteCatalogue = {
  readonly catalogue: Catalogue;
  readonly diagnostics: readonly Diagnostic[];
  readonly today: Day;
  /** Rendered HTML of a record's body by the path of its file. */
  readonly bodyOf: (path: string) => string | undefined;
  /** Pages of the former site that need not be made again: in a build. */
  readonly kept?: KeptPages;
  /** Where pages are noted that need not be drawn in this thread: in a build. */
  readonly apart?: PagesApart;
  /** Pages whose data another thread gives: the catalogue holds its settings only then. */
  readonly given?: GivenPages;
  /** What views use, where what follows from the facts is worked out once for pages and files: in a build. */
  readonly context?: SiteContext;
};

/**
 * Links the entries of the store as the command line links files.
 * @param options.today the day, or how to find it in the catalogue's time zone
 * @param options.drafts whether drafts are kept
 */
export function linkEntries(
  entries: readonly StoredEntry[],
  options: { today: (timeZone: string) => Day; drafts: boolean },
): SiteCatalogue {
  const byPath = [...entries].sort((a, b) => (a.id < b.id ? -1 : 1));
  const parsed = byPath.map(({ data }) => fromEntry(data));
  const sources = parsed.map((file, index) => sourceOf(file, byPath[index]?.body ?? ''));
  const settings = parsed.find(({ kind }) => kind === 'catalogue')?.values;
  const today = options.today(typeof settings?.['timeZone'] === 'string' ? settings['timeZone'] : 'UTC');
  const { catalogue, diagnostics } = link(parsed, sources, { today, rules: allRules });
  const html = new Map(entries.flatMap(({ id, rendered }) => (rendered ? [[id, rendered.html] as const] : [])));
  return {
    catalogue: options.drafts ? catalogue : withoutDrafts(catalogue),
    diagnostics,
    today,
    bodyOf: (path) => html.get(path),
  };
}
