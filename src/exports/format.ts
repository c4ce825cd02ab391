import type { Offer } from '../catalogue/catalogue.ts';
import type { SiteContext } from '../views/site-context.ts';

/** What every export of one catalogue may use. */
export type ExportContext = {
  readonly site: SiteContext;
  /** Web address of the site without a path: `https://catalogue.example`. */
  readonly origin: string;
  /** The whole web address of a path that starts at the root of the host, as the site's addresses give it. */
  readonly url: (path: string) => string;
  /** Rendered HTML of a record's body, by the path of its file. */
  readonly bodyOf: (path: string) => string | undefined;
};

/** A file beside the pages. */
export type GeneratedFile = {
  /** Where it stands below the root of the site, without a slash ahead: `data/offers.csv`. */
  readonly path: string;
  /** In pieces where it grows with the catalogue, so that it is never whole in memory. */
  readonly content: string | Uint8Array | Iterable<string>;
};

/** Why an offer is not passed on in a format, and what would let it. */
export type Omission = {
  readonly offer: Offer;
  /** In a sentence for an editor. */
  readonly reason: string;
  /** The key to fill in, where one is missing: `learningOutcomes`. */
  readonly field?: string;
};

/** One way in which the catalogue is passed on. */
export type Format = {
  /** A permanent id. */
  readonly id: string;
  /** Its files, made one by one, in an order that depends on the content alone. */
  readonly files: (context: ExportContext) => Iterable<GeneratedFile> | AsyncIterable<GeneratedFile>;
  /** Offers that it leaves out. */
  readonly omissions?: (context: ExportContext) => Iterable<Omission>;
};

/** @param origin web address of the site without a path */
export function createExportContext(
  site: SiteContext,
  origin: string,
  bodyOf: (path: string) => string | undefined,
): ExportContext {
  return { site, origin, url: (path) => new URL(path, origin).href, bodyOf };
}
