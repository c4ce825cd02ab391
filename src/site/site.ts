import type { Diagnostic } from '../diagnostics/finding.ts';
import { toFrame } from '../views/frame.ts';
import { createSiteContext, type SiteContext } from '../views/site-context.ts';
import { type FacetIndex, toFacetIndex } from '../views/to-facets.ts';
import type { Frame } from '../views/types/frame.ts';
import { getCatalogue, type SiteCatalogue } from './catalogue.ts';
import type { GivenPages, PagesApart } from './data-pages.ts';
import { environment } from './environment.ts';
import type { KeptPages } from './kept-pages.ts';
import { ownPages } from './own-pages.ts';

/** What every page of the site uses. */
export type Site = {
  readonly context: SiteContext;
  readonly frame: Frame;
  /** Offers by the values of every filter. */
  readonly index: FacetIndex;
  /** Rendered HTML of a record's body by the path of its file. */
  readonly bodyOf: (path: string) => string | undefined;
  /**
   * Whether pages show what is wrong with their files: in `dev`. Not `import.meta.env.DEV`, which a variable `DEV` of
   * the surroundings sets in a build too.
   */
  readonly showsFaults: boolean;
  /** What is wrong with a file. */
  readonly faultsOf: (path: string) => readonly Diagnostic[];
  /** Every error of the catalogue: a file that cannot be read has no page to show its own on. */
  readonly errors: readonly Diagnostic[];
  /** Pages of the former site that need not be made again: in a build. */
  readonly kept: KeptPages | undefined;
  /** Where pages are noted that need not be drawn in this thread. */
  readonly apart: PagesApart | undefined;
  /** Pages whose data another thread gives. */
  readonly given: GivenPages | undefined;
};

const made = new WeakMap<SiteCatalogue, Promise<Site>>();

/** The site: made once for a build; in `dev` anew whenever a file has changed. */
export async function getSite(): Promise<Site> {
  const linked = await getCatalogue();
  const known = made.get(linked) ?? makeSite(linked);
  made.set(linked, known);
  return known;
}

async function makeSite(linked: SiteCatalogue): Promise<Site> {
  const context =
    linked.context ?? createSiteContext(linked.catalogue, { today: linked.today, base: environment.base });
  const { apart, given } = linked;
  const own = given ? [] : (await ownPages()).map(({ id, data }) => ({ id, title: data.title }));
  const frame = given?.frame ?? toFrame(context, own, environment.site);
  if (apart) apart.frame = frame;
  return {
    context,
    frame,
    index: toFacetIndex(context),
    bodyOf: linked.bodyOf,
    showsFaults: environment.drafts,
    faultsOf: (path) => linked.diagnostics.filter(({ file }) => file === path),
    errors: linked.diagnostics.filter(({ severity }) => severity === 'error'),
    kept: linked.kept,
    apart,
    given,
  };
}
