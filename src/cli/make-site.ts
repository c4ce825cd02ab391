import { join } from 'node:path';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { createExportContext } from '../exports/format.ts';
import { formats } from '../exports/formats.ts';
import { searchFiles } from '../exports/search-files.ts';
import { sitemapFiles } from '../exports/sitemap/sitemap.ts';
import { type ExportFormat, exportFormats } from '../records/settings/exports.ts';
import { canonicalPages } from '../site/canonical-pages.ts';
import type { PagesApart } from '../site/data-pages.ts';
import { handOver } from '../site/hand-over.ts';
import { openKeptPages } from '../site/kept-pages.ts';
import { drawPages } from '../site/program/draw-pages.ts';
import { writeSearchRecords } from '../site/search-records.ts';
import { writeFiles, writeGenerated } from '../site/write-generated.ts';
import { writeHosting } from '../site/write-hosting.ts';
import { createSiteContext } from '../views/site-context.ts';
import { endWithParent } from './end-with-parent.ts';
import { loadSite } from './load-site.ts';
import { likelyPlace, placeBy, preparePages } from './page-program.ts';
import { tellFailure, tellFailures } from './plain-failure.ts';
import { ROOT } from './root.ts';

/*
 * The work of a build, in a process of its own: check, pages, and what the search index is made of. It is told what to do by the variables
 * that the pages read too (see `src/site/environment.ts`).
 */

const { PROSPECTUS_CONTENT: content = '', PROSPECTUS_OUT: out = '', PROSPECTUS_TODAY: day } = process.env;
// The last is for tests: how many pages are worth a second thread.
const {
  PROSPECTUS_FORMER: former = '',
  PROSPECTUS_REGISTER: register = '',
  PROSPECTUS_WORK: work = ROOT,
  PROSPECTUS_APART_FROM: apartFrom,
} = process.env;

endWithParent();
tellFailures('The site could not be built');
console.log('Checking the content …');
const options = { work, cache: register !== '' };
// Beside the check: the program needs to know no more than where the site will stand.
const likely = await likelyPlace(content);
const begun = likely && (await preparePages(content, likely, options));
const loaded = await loadSite(content, { ...(day ? { today: day } : {}), cache: options.cache });
if (!loaded) {
  await begun?.stop();
  process.exit(1);
}
const { today } = loaded;
const place = placeBy(String(loaded.catalogue.settings.url));
Object.assign(process.env, {
  PROSPECTUS_SITE: place.site,
  PROSPECTUS_BASE: place.base,
  PROSPECTUS_TODAY: today,
});
// `npm run bench` builds with every format, and with none, to tell what they cost; no setting can switch off what the
// pages themselves link.
const benched = process.env['PROSPECTUS_EXPORTS'];
const catalogue = withExports(loaded.catalogue, benched);
const bodyOf = loaded.bodiesFor(place.base);
const isSame = begun && likely.site === place.site && likely.base === place.base;
if (!isSame) await begun?.stop();
const prepared = isSame ? begun : await preparePages(content, place, options);
const kept = register ? await openKeptPages({ former, out, register, version: prepared.version }) : undefined;
const context = createSiteContext(catalogue, { today, base: place.base });
const apart: PagesApart = { pages: new Map() };
handOver({ catalogue, diagnostics: [], today, bodyOf, context, apart, ...(kept ? { kept } : {}) });
console.log(`Building the pages of ${place.site}${place.base} for ${today} …`);
try {
  await writeSearchRecords(out, context, loaded.wordsOf);
  process.send?.('The words of the search can be read.');
  const program = await prepared.program();
  if (!program) process.exit(1);
  const exported = createExportContext(context, place.site, bodyOf);
  const drawn = await drawPages(program, {
    out,
    place,
    publicFolder: join(ROOT, 'public'),
    settings: catalogue.settings,
    today,
    apart,
    ...(apartFrom === undefined ? {} : { apartFrom: Number(apartFrom) }),
    meanwhile: () => writeGenerated(out, benched === 'none' ? [searchFiles] : formats, exported),
  });
  const unchanged = (await kept?.settle()) ?? [];
  const pages = new Map([...drawn, ...unchanged.map((path) => [path, undefined] as const)]);
  await writeFiles(out, sitemapFiles(canonicalPages(out, exported.url(place.base), pages), exported));
  await writeHosting(out, context);
} catch (error) {
  tellFailure('The site could not be built', error);
  process.exit(1);
}

/** The catalogue with all formats but pictures, or with none, where a bench asks for it. */
function withExports(given: Catalogue, benched: string | undefined): Catalogue {
  if (benched === undefined) return given;
  const choice = (id: ExportFormat) => [id, { on: benched === 'all' && id !== 'pictures', options: {} }];
  const exports = Object.fromEntries(exportFormats.ids.map(choice));
  return { ...given, settings: { ...given.settings, exports } };
}
