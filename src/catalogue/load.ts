import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import type { Diagnostic } from '../diagnostics/finding.ts';
import type { Day } from '../values/day.ts';
import type { Catalogue } from './catalogue.ts';
import { codeVersion } from './code-version.mjs';
import { link } from './link.ts';
import { type KeptOffers, openLinkedOffers, sharedDigest } from './linked-offers.ts';
import { type ParsedFile, parseFile } from './parse.ts';
import { openParseCache, type ParseCache } from './parse-cache.ts';
import { readFiles, recordOf, type SourceFile } from './read-files.ts';
import { byPlace } from './reporting.ts';
import { allRules } from './rules.ts';

/** A content folder, read, parsed, linked and checked. */
export type LoadedCatalogue = {
  readonly catalogue: Catalogue;
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: readonly SourceFile[];
  readonly parsed: readonly ParsedFile[];
  readonly today: Day;
};

/** What is kept of a content folder between runs. */
export type CatalogueCache = {
  readonly parsed: ParseCache;
  /** @param shared see `sharedDigest` */
  readonly offers: (shared: string) => Promise<KeptOffers>;
};

/** How to load. */
export type LoadOptions = {
  /** The day, or how to find it in the catalogue's time zone. */
  readonly today: Day | ((timeZone: string) => Day);
  /** Absent: everything is read anew. */
  readonly cache?: CatalogueCache | undefined;
  /** Told now and then how many files are parsed. */
  readonly progress?: (done: number, all: number) => void;
  /** How many files are parsed, where it is not one after another: `parseInThreads`. */
  readonly parse?: (files: readonly SourceFile[], done: () => void) => Promise<readonly ParsedFile[]>;
};

/**
 * Reads, parses, links and checks a content folder.
 * @throws the system's error if the folder cannot be read; never for bad content
 */
export async function loadCatalogue(folder: string, options: LoadOptions): Promise<LoadedCatalogue> {
  const { cache } = options;
  const { files, diagnostics, media } = await readFiles(folder);
  const known = files.map((file) => cache?.parsed.get(file.path, file.digest));
  let count = known.filter((one) => one !== undefined).length;
  const done = (): void => {
    if (++count % 250 === 0) options.progress?.(count, files.length);
  };
  const parse = options.parse ?? parseOneByOne;
  const fresh = await parse(
    files.filter((_, at) => known[at] === undefined),
    done,
  );
  let at = 0;
  const parsed = known.flatMap((one) => one ?? fresh[at++] ?? []);
  await cache?.parsed.save(parsed);
  const settings = parsed.find(({ kind }) => kind === 'catalogue')?.values;
  const timeZone = typeof settings?.['timeZone'] === 'string' ? settings['timeZone'] : 'UTC';
  const today = typeof options.today === 'string' ? options.today : options.today(timeZone);
  const refused = new Set(diagnostics.flatMap(({ file }) => recordOf(file) ?? []));
  const kept = await cache?.offers(sharedDigest(parsed, refused, today));
  const linked = link(parsed, files, { today, media, refused, rules: allRules, ...(kept ? { kept } : {}) });
  await kept?.save(linked.linkedOffers);
  return {
    catalogue: linked.catalogue,
    diagnostics: [...diagnostics, ...linked.diagnostics].sort(byPlace),
    sources: files,
    parsed,
    today,
  };
}

async function parseOneByOne(files: readonly SourceFile[], done: () => void): Promise<readonly ParsedFile[]> {
  return files.map((file) => {
    const parsed = parseFile(file);
    done();
    return parsed;
  });
}

/**
 * What is kept of a content folder, under the product's own folder.
 * @param root the product's folder, which holds `src` and `node_modules`; its version is told by `PROSPECTUS_CODE` where
 *   a program stands in one file
 */
export async function cacheOf(folder: string, root: string): Promise<CatalogueCache> {
  const name = createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 16);
  const code = process.env['PROSPECTUS_CODE'] ?? codeVersion(join(root, 'src'));
  const file = (what: string): string => join(root, 'node_modules/.cache/prospectus', `${what}-${name}.jsonl`);
  return {
    parsed: await openParseCache(file('parsed'), code, allRules),
    offers: (shared) => openLinkedOffers(file('linked'), `${code} ${shared}`, allRules),
  };
}
