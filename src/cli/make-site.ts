import { join } from 'node:path';
import type { LoadedCatalogue } from '../catalogue/load.ts';
import { withoutDrafts } from '../catalogue/without-drafts.ts';
import { countSeverities } from '../diagnostics/reporters/report.ts';
import { createExportContext } from '../exports/format.ts';
import { formats } from '../exports/formats.ts';
import { searchFiles } from '../exports/search-files.ts';
import { sitemapFiles } from '../exports/sitemap/sitemap.ts';
import { type ExportFormat, exportFormats } from '../records/settings/exports.ts';
import { renderBodyOf } from '../site/body-renderer.ts';
import { canonicalPages } from '../site/canonical-pages.ts';
import type { PagesApart } from '../site/data-pages.ts';
import { handOver } from '../site/hand-over.ts';
import { openKeptPages } from '../site/kept-pages.ts';
import { drawPages } from '../site/program/draw-pages.ts';
import { writeSearchRecords } from '../site/search-records.ts';
import { writeFiles, writeGenerated } from '../site/write-generated.ts';
import { writeHosting } from '../site/write-hosting.ts';
import { createSiteContext } from '../views/site-context.ts';
import { loadForCommand, report } from './check.ts';
import { endWithParent } from './end-with-parent.ts';
import { likelyPlace, placeBy, preparePages } from './page-program.ts';
import { tellFailure, tellFailures } from './plain-failure.ts';
import { ROOT } from './root.ts';

/*
 * The work of a build, in a process of its own: check, pages, and what the search index is made of. It is told what to do by the variables
 * that the pages read too (see `src/site/environment.ts`).
 */

const { PROSPECTUS_CONTENT: content = '', PROSPECTUS_OUT: out = '', PROSPECTUS_TODAY: day } = process.env;
const {
  PROSPECTUS_FORMER: former = '',
  PROSPECTUS_REGISTER: register = '',
  PROSPECTUS_WORK: work = ROOT,
} = process.env;

endWithParent();
tellFailures('The site could not be built');
console.log('Checking the content …');
const options = { work, cache: register !== '' };
// Beside the check: the program needs to know no more than where the site will stand.
const likely = await likelyPlace(content);
const begun = likely && (await preparePages(content, likely, options));
const loaded = await loadForCommand(content, { ...(day ? { today: day } : {}), cache: options.cache });
const count = countSeverities(loaded.diagnostics);
if (count.error > 0) {
  const errors = { ...loaded, diagnostics: loaded.diagnostics.filter(({ severity }) => severity === 'error') };
  process.stdout.write(`${report(errors, content, 'text')}\n`);
  await begun?.stop();
  process.exit(1);
}
console.log(
  `Checked ${loaded.sources.length} files: no errors, ${count.warning} warnings, ${count.advice} advice (npm run check tells them).`,
);
const place = placeBy(String(loaded.catalogue.settings.url));
Object.assign(process.env, {
  PROSPECTUS_SITE: place.site,
  PROSPECTUS_BASE: place.base,
  PROSPECTUS_TODAY: loaded.today,
});
// `npm run bench` builds with every format, and with none, to tell what they cost; no setting can switch off what the
// pages themselves link.
const benched = process.env['PROSPECTUS_EXPORTS'];
const catalogue = withExports(withoutDrafts(loaded.catalogue), benched);
const bodyOf = bodiesOf(loaded, place.base);
const isSame = begun && likely.site === place.site && likely.base === place.base;
if (!isSame) await begun?.stop();
const prepared = isSame ? begun : await preparePages(content, place, options);
const kept = register ? await openKeptPages({ former, out, register, version: prepared.version }) : undefined;
const context = createSiteContext(catalogue, { today: loaded.today, base: place.base });
const { today } = loaded;
const apart: PagesApart = { pages: new Map() };
handOver({ catalogue, diagnostics: [], today, bodyOf, context, apart, ...(kept ? { kept } : {}) });
console.log(`Building the pages of ${place.site}${place.base} for ${loaded.today} …`);
try {
  const words = new Map(loaded.parsed.map(({ path, bodyText }) => [path, bodyText]));
  await writeSearchRecords(out, context, (path) => words.get(path));
  process.send?.('The words of the search can be read.');
  const program = await prepared.program();
  if (!program) process.exit(1);
  const exported = createExportContext(context, place.site, bodyOf);
  await drawPages(program, {
    out,
    place,
    publicFolder: join(ROOT, 'public'),
    settings: catalogue.settings,
    today,
    apart,
    meanwhile: () => writeGenerated(out, benched === 'none' ? [searchFiles] : formats, exported),
  });
  await kept?.settle();
  await writeFiles(out, sitemapFiles(await canonicalPages(out, exported.url(place.base)), exported));
  await writeHosting(out, context);
} catch (error) {
  tellFailure('The site could not be built', error);
  process.exit(1);
}

/** The catalogue with all formats but pictures, or with none, where a bench asks for it. */
function withExports(given: LoadedCatalogue['catalogue'], benched: string | undefined): LoadedCatalogue['catalogue'] {
  if (benched === undefined) return given;
  const choice = (id: ExportFormat) => [id, { on: benched === 'all' && id !== 'pictures', options: {} }];
  const exports = Object.fromEntries(exportFormats.ids.map(choice));
  return { ...given, settings: { ...given.settings, exports } };
}

/** Renders bodies when their pages ask for them. */
function bodiesOf(
  { sources, parsed, catalogue: { settings } }: LoadedCatalogue,
  base: string,
): (path: string) => string | undefined {
  const sourceOf = new Map(sources.map((source) => [source.path, source]));
  const bodied = new Map(parsed.flatMap((file) => (file.hasBody ? [[file.path, file] as const] : [])));
  return (path) => {
    const [source, file] = [sourceOf.get(path), bodied.get(path)];
    return source && file ? renderBodyOf(source, file, { base, mainLanguage: String(settings.language) }) : undefined;
  };
}
