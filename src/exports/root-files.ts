import type { ExportContext, GeneratedFile } from './format.ts';

/**
 * A file that others look for at the root of the host. Where the site stands under a path it cannot put one there: it
 * is written to `root-files/` too, for whoever keeps the root.
 */
export function* rootFile(
  { site }: Pick<ExportContext, 'site'>,
  path: string,
  content: string,
): Generator<GeneratedFile> {
  yield { path, content };
  if (site.to.base !== '/') yield { path: `root-files/${path}`, content };
}

/** What to do with `root-files/`. */
export function* rootInstructions({ site, origin }: Pick<ExportContext, 'site' | 'origin'>): Generator<GeneratedFile> {
  if (site.to.base === '/') return;
  const content = `Files for the root of the host

This catalogue stands under ${origin}${site.to.base}. Some programs look for their files at the root of the host only:

  .well-known/quality-link-manifest        QualityLink finds the offers of an institution by it
  .well-known/quality-link-manifest.json
  robots.txt                               search engines find the list of pages by it

Copy what stands here to the root of ${origin}, as whoever keeps that host can. Where there is a robots.txt already, add
the line that begins with "Sitemap:" to it. Instead of the manifest a DNS record of the domain can name it:

  TXT  "v=qldiscover1; m=${origin}${site.to.base}.well-known/quality-link-manifest.json"
`;
  yield { path: 'root-files/README.txt', content };
}
