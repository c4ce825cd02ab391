import type { ExportContext, Format, GeneratedFile } from '../format.ts';
import { rootFile, rootInstructions } from '../root-files.ts';

/** What search engines are told: everything may be read, and where the list of pages is. */
export const robots: Format = { id: 'robots', files: robotsFiles };

function* robotsFiles(context: ExportContext): Generator<GeneratedFile> {
  const sitemap = context.url(`${context.site.to.base}sitemap.xml`);
  yield* rootFile(context, 'robots.txt', `User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`);
  yield* rootInstructions(context);
}
