import type { SiteCatalogue } from './link-entries.ts';

/*
 * A build checks the content before the first page is made, and has then read, parsed and linked everything. It hands
 * the result to the pages in memory, across the two copies of our modules (those that Node runs, and those that Astro
 * bundles), instead of taking it apart into Astro's store and linking it again. `dev` goes through the store.
 */
const KEY = Symbol.for('prospectus.site-catalogue');

type Holder = { [KEY]?: SiteCatalogue };

/** Gives the catalogue to the pages that are about to be built in this process. */
export function handOver(site: SiteCatalogue): void {
  (globalThis as Holder)[KEY] = site;
}

/** The catalogue of the build in this process, if there is one. */
export function handedOver(): SiteCatalogue | undefined {
  return (globalThis as Holder)[KEY];
}
