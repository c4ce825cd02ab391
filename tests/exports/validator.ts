import type { ExportContext, GeneratedFile } from '../../src/exports/format.ts';

/** A file of a site, whole, as a validator reads it. */
export type ExportedFile = {
  /** Below the root of the site, without a slash ahead: `data/elm/catalogue.ttl`. */
  readonly path: string;
  /** UTF-8; use `bytes` for zip files and pictures. */
  readonly text: string;
  readonly bytes: Uint8Array;
};

/** What a validator finds wrong with one file: a sentence each, none for a valid file. */
export type Validate = (file: ExportedFile) => readonly string[] | Promise<readonly string[]>;

/**
 * One way to judge files by the rules of those who own the format. Each is a file of its own in `validators/` with
 * `export const validator: Validator` (or `validators`, a list), and is found there by itself.
 */
export type Validator = {
  /** As the report names it: `ELM LOQ 3.1, SHACL`. */
  readonly name: string;
  /** Which files it judges: glob patterns of paths, as `path.matchesGlob` reads them. */
  readonly files: readonly string[];
  /**
   * Reads schemas once.
   * @param standards folder of the reference schemas
   */
  readonly open: (standards: string) => Validate | Promise<Validate>;
  /**
   * Breaks a file that it judges, so that `open` must find something: shows that the check can fail. It is tried on
   * files until one changes.
   */
  readonly seededFault: (text: string, file: ExportedFile) => string | Uint8Array;
  /** Documents that stand inside pages (JSON-LD in a script element), as files with a path that `files` matches. */
  readonly inPages?: (context: ExportContext) => Iterable<GeneratedFile>;
  /** Settings of the catalogue that it needs, laid over `exports` of `catalogue.yaml`: `{ elm: { namespace: '3.3' } }`. */
  readonly exports?: Readonly<Record<string, boolean | Readonly<Record<string, string>>>>;
};
