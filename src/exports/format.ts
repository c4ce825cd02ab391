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
  /** It follows on what was written to this path before, instead of taking its place. */
  readonly more?: true;
};

/** Why an offer is not passed on in a format, and what would let it. */
export type Omission = {
  readonly offer: Offer;
  /** In a sentence for an editor. */
  readonly reason: string;
  /** The key to fill in, where one is missing: `learningOutcomes`. */
  readonly field?: string;
};

/**
 * Files that are made offer by offer, so that what one offer needs is made once for all of them, and no more than one is
 * in memory. Those that hold all offers come in pieces (`more`).
 */
export type OfferPass = {
  /** Called once, before the first offer. */
  readonly begin?: () => Iterable<GeneratedFile>;
  /** Called for every offer that the catalogue shows, in its order. */
  readonly of: (offer: Offer) => Iterable<GeneratedFile>;
  /** Called once, after the last offer. */
  readonly end?: () => Iterable<GeneratedFile>;
};

/** One way in which the catalogue is passed on. */
export type Format = {
  /** A permanent id. */
  readonly id: string;
  /** Its files, made one by one, in an order that depends on the content alone. */
  readonly files: (context: ExportContext) => Iterable<GeneratedFile> | AsyncIterable<GeneratedFile>;
  /** The same files, made beside those of other formats; null where the catalogue does not choose it. */
  readonly pass?: (context: ExportContext) => OfferPass | null;
  /** Offers that it leaves out. */
  readonly omissions?: (context: ExportContext) => Iterable<Omission>;
};

/** A format whose files are made offer by offer. */
export function offerByOffer(
  id: string,
  pass: NonNullable<Format['pass']>,
  omissions?: NonNullable<Format['omissions']>,
): Format {
  return { id, pass, files: (context) => inOnePass([pass], context), ...(omissions ? { omissions } : {}) };
}

/** The files of several formats: all those of one offer, then those of the next. */
export function* inOnePass(
  passes: readonly NonNullable<Format['pass']>[],
  context: ExportContext,
): Generator<GeneratedFile> {
  const open = passes.flatMap((pass) => pass(context) ?? []);
  for (const { begin } of open) if (begin) yield* begin();
  for (const offer of context.site.catalogue.offers.values()) for (const { of } of open) yield* of(offer);
  for (const { end } of open) if (end) yield* end();
}

/** @param origin web address of the site without a path */
export function createExportContext(
  site: SiteContext,
  origin: string,
  bodyOf: (path: string) => string | undefined,
): ExportContext {
  const host = new URL(origin).origin;
  return { site, origin, url: (path) => (isPlain.test(path) ? host + path : new URL(path, origin).href), bodyOf };
}

/** Paths in which nothing would be encoded or resolved: taking them apart costs more than everything else of an address. */
const isPlain = /^(?:\/[a-z0-9_-]+(?:\.[a-z0-9]+)*)*\/?(?:#[a-z0-9-]*)?$/i;
