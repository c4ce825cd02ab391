import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import type { Diagnostic } from '../diagnostics/finding.ts';
import type { Day } from '../values/day.ts';
import type { Catalogue } from './catalogue.ts';
import { codeVersion } from './code-version.ts';
import { link } from './link.ts';
import { type ParsedFile, parseFile } from './parse.ts';
import { NO_CACHE, openParseCache, type ParseCache } from './parse-cache.ts';
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

/** How to load. */
export type LoadOptions = {
  /** The day, or how to find it in the catalogue's time zone. */
  readonly today: Day | ((timeZone: string) => Day);
  readonly cache?: ParseCache;
  /** Told now and then how many files are parsed. */
  readonly progress?: (done: number, all: number) => void;
};

/**
 * Reads, parses, links and checks a content folder.
 * @throws the system's error if the folder cannot be read; never for bad content
 */
export async function loadCatalogue(folder: string, options: LoadOptions): Promise<LoadedCatalogue> {
  const { files, diagnostics, media } = await readFiles(folder);
  const cache = options.cache ?? NO_CACHE;
  const parsed: ParsedFile[] = [];
  for (const file of files) {
    parsed.push(cache.get(file.path, file.digest) ?? parseFile(file));
    if (parsed.length % 250 === 0) options.progress?.(parsed.length, files.length);
  }
  await cache.save(parsed);
  const settings = parsed.find(({ kind }) => kind === 'catalogue')?.values;
  const timeZone = typeof settings?.['timeZone'] === 'string' ? settings['timeZone'] : 'UTC';
  const today = typeof options.today === 'string' ? options.today : options.today(timeZone);
  const refused = new Set(diagnostics.flatMap(({ file }) => recordOf(file) ?? []));
  const linked = link(parsed, files, { today, media, refused, rules: allRules });
  return {
    catalogue: linked.catalogue,
    diagnostics: [...diagnostics, ...linked.diagnostics].sort(byPlace),
    sources: files,
    parsed,
    today,
  };
}

/**
 * The parse cache of a content folder, kept under the product's own folder.
 * @param root the product's folder, which holds `src` and `node_modules`; its version is told by `PROSPECTUS_CODE` where
 *   a program stands in one file
 */
export async function cacheOf(folder: string, root: string): Promise<ParseCache> {
  const name = createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 16);
  return openParseCache(
    join(root, 'node_modules/.cache/prospectus', `parsed-${name}.jsonl`),
    process.env['PROSPECTUS_CODE'] ?? (await codeVersion(join(root, 'src'))),
    allRules,
  );
}
