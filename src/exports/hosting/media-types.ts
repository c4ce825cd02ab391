import { extname } from 'node:path';

/** Media types of the files of a site, by ending; the charset is said wherever a browser would guess it. */
export const mediaTypes: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar; charset=utf-8',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.rdf': 'application/rdf+xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ttl': 'text/turtle; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
  '.yaml': 'application/yaml; charset=utf-8',
};

/** Files whose ending says less than they are, or that have none; by the end of their path. */
export const namedTypes: Readonly<Record<string, string>> = {
  '.atom.xml': 'application/atom+xml; charset=utf-8',
  '.rss.xml': 'application/rss+xml; charset=utf-8',
  '/quality-link-manifest': 'application/json; charset=utf-8',
};

/** What a browser only stores: also files of the search index, which its own script unpacks. */
export const unknownType = 'application/octet-stream';

/** The media type of a file, from its path. */
export function mediaTypeOf(path: string): string {
  const named = Object.entries(namedTypes).find(([end]) => `/${path.replaceAll('\\', '/')}`.endsWith(end));
  return named?.[1] ?? mediaTypes[extname(path).toLowerCase()] ?? unknownType;
}
