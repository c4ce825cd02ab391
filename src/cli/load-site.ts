import type { Catalogue } from '../catalogue/catalogue.ts';
import type { LoadedCatalogue } from '../catalogue/load.ts';
import { parseInThreads } from '../catalogue/parse-in-threads.ts';
import { withoutDrafts } from '../catalogue/without-drafts.ts';
import { countSeverities } from '../diagnostics/reporters/report.ts';
import { renderBodyOf } from '../site/body-renderer.ts';
import type { Day } from '../values/day.ts';
import { loadForCommand, report } from './check.ts';

/** What a build needs of a content folder: the rest of what was read for the check takes no memory any more. */
export type LoadedSite = {
  /** Without drafts. */
  readonly catalogue: Catalogue;
  readonly today: Day;
  /** Plain words of a record's body by the path of its file. */
  readonly wordsOf: (path: string) => string | undefined;
  /** Rendered HTML of a record's body by the path of its file. @param base path that the site stands under */
  readonly bodiesFor: (base: string) => (path: string) => string | undefined;
};

/**
 * Checks a content folder for a build, and tells what was found.
 * @returns null where it has errors
 */
export async function loadSite(
  content: string,
  options: { readonly today?: string; readonly cache: boolean },
): Promise<LoadedSite | null> {
  const loaded = await loadForCommand(content, { ...options, parse: parseInThreads });
  const count = countSeverities(loaded.diagnostics);
  if (count.error > 0) {
    const errors = { ...loaded, diagnostics: loaded.diagnostics.filter(({ severity }) => severity === 'error') };
    process.stdout.write(`${report(errors, content, 'text')}\n`);
    return null;
  }
  console.log(
    `Checked ${loaded.sources.length} files: no errors, ${count.warning} warnings, ${count.advice} advice (npm run check tells them).`,
  );
  return siteOf(loaded);
}

function siteOf({ catalogue, today, sources, parsed }: LoadedCatalogue): LoadedSite {
  const mainLanguage = String(catalogue.settings.language);
  const bodies = bodiesIn(sources, parsed);
  return {
    catalogue: withoutDrafts(catalogue),
    today,
    wordsOf: (path) => bodies.get(path)?.words,
    bodiesFor: (base) => (path) => {
      const body = bodies.get(path);
      return body && renderBodyOf(body.file, { values: body.values }, { base, mainLanguage });
    },
  };
}

function bodiesIn(sources: LoadedCatalogue['sources'], parsed: LoadedCatalogue['parsed']) {
  const sourceOf = new Map(sources.map((source) => [source.path, source]));
  const bodied = parsed.flatMap(({ path, hasBody, bodyText, values: { textLanguage } }) => {
    const { text, translation } = sourceOf.get(path) ?? {};
    if (!hasBody || text === undefined) return [];
    const file = { text, ...(translation === undefined ? {} : { translation }) };
    return [[path, { file, words: bodyText, values: { textLanguage } }] as const];
  });
  return new Map(bodied);
}
