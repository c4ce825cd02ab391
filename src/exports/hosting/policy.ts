import { embedPaths } from '../../views/embed/addresses.ts';

/*
 * What a server says with each file: the one place from which the settings of every kind of server are written, and by
 * which the preview answers.
 */

/** Headers by name. */
export type Headers = Readonly<Record<string, string>>;

/** Kinds of files, by what may be done with them. */
export type FileKind = 'page' | 'embed' | 'open' | 'bundle' | 'hosting';

/** What a frame shows of an embed that is not there: our page for lost readers may not be framed. */
export const unknownEmbed = `${embedPaths.unknown}index.html`;

/** Folders and files at the top of the site that other sites may load: data, and what embedded pages are made of. */
const openNames = new Set([
  '.well-known',
  'api',
  'data',
  'favicon.svg',
  'feeds',
  'look.css',
  'media',
  'oembed',
  'pagefind',
  'search',
]);

/**
 * The kind of what stands at the top of the site.
 * @param name of a folder or a file, such as `offers` or `404.html`
 */
export function kindOf(name: string): FileKind {
  if (name === 'embed') return 'embed';
  if (name === '_astro') return 'bundle';
  if (name === 'hosting') return 'hosting';
  return openNames.has(name) ? 'open' : 'page';
}

/** For every file. The page's own policy, with the digests of its scripts and styles, stands in the page. */
const everywhere: Headers = {
  // Half a year: long enough to matter, short enough to give a domain up.
  'Strict-Transport-Security': 'max-age=15768000',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'browsing-topics=(), camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/** Nobody else's page may frame ours: only the pages made for it (`frame-ancestors` works as a header only). */
const nobodyMayFrame: Headers = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'X-Frame-Options': 'DENY',
};

const otherSitesMayLoad: Headers = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/** What changes with a build is asked for anew, and answered with “not modified” where it has not. */
const revalidated: Headers = { 'Cache-Control': 'public, max-age=0, must-revalidate' };

const byKind: Readonly<Record<FileKind, Headers>> = {
  page: {
    ...nobodyMayFrame,
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    ...revalidated,
  },
  embed: { 'Content-Security-Policy': 'frame-ancestors *', ...otherSitesMayLoad, ...revalidated },
  // Also the search: its folder is named after the numbers of the offers, while words and rows in it may change alone.
  // Among the data stands a page that explains them.
  open: { ...nobodyMayFrame, ...otherSitesMayLoad, ...revalidated },
  // Their names hold a digest of what is in them.
  bundle: { ...otherSitesMayLoad, 'Cache-Control': 'public, max-age=31536000, immutable' },
  hosting: { 'X-Robots-Tag': 'noindex', 'Cross-Origin-Resource-Policy': 'same-origin', ...revalidated },
};

/** Every header of a kind of file. */
export function headersOfKind(kind: FileKind): Headers {
  return { ...everywhere, ...byKind[kind] };
}

/**
 * Every header of a file, but for its type.
 * @param path below the root of the site, without a slash ahead: `offers/a/b/index.html`
 */
export function headersOf(path: string): Headers {
  return headersOfKind(kindOf(path.split('/')[0] ?? ''));
}
