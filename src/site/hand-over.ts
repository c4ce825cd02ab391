import type { SiteCatalogue, StoredEntry } from './link-entries.ts';

/*
 * A build checks the content before the first page is made, and has then read, parsed and linked everything. It hands
 * the result to the pages in memory, across the two copies of our modules (those that Node runs, and those that Astro
 * bundles), instead of taking it apart into Astro's store and linking it again.
 *
 * `dev` hands over its entries one by one, as files are read. Astro's store holds them too, which makes browsers load
 * their page again; but a page that is asked for while the store is being written can keep the old state for good.
 */
const KEY = Symbol.for('prospectus.site-catalogue');
const ENTRIES = Symbol.for('prospectus.entries');

type Holder = { [KEY]?: SiteCatalogue; [ENTRIES]?: Map<string, StoredEntry> };

/** Gives the catalogue to the pages that are about to be built in this process. */
export function handOver(site: SiteCatalogue): void {
  (globalThis as Holder)[KEY] = site;
}

/** The catalogue of the build in this process, if there is one. */
export function handedOver(): SiteCatalogue | undefined {
  return (globalThis as Holder)[KEY];
}

/** The entries of `dev` by id, for the loader to change; empty at first. */
export function startEntries(): Map<string, StoredEntry> {
  const entries = new Map<string, StoredEntry>();
  (globalThis as Holder)[ENTRIES] = entries;
  return entries;
}

/** The entries of `dev` as they are now; undefined outside `dev`. */
export function currentEntries(): readonly StoredEntry[] | undefined {
  const entries = (globalThis as Holder)[ENTRIES];
  return entries && [...entries.values()];
}
