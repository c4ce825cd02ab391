import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';

/** The head of a page says its address long before this many bytes. */
const HEAD_BYTES = 4096;

/** Pages of a site by their files, below its root: whether they name themselves as canonical, where that is known. */
export type SitePages = ReadonlyMap<string, boolean | undefined>;

/**
 * Addresses of the pages of a built site that search engines may list: those that name themselves as canonical. Moved
 * pages name another one, drafts and the page of errors none.
 * @param out folder of the site
 * @param root whole address of the site's home page
 */
export function canonicalPages(out: string, root: string, pages: SitePages): readonly string[] {
  const found = [...pages].filter(([path, known]) => known ?? isCanonical(headOf(join(out, path)), path, root));
  return found.map(([path]) => addressOf(path, root)).sort();
}

/**
 * Whether a page names itself as canonical.
 * @param page its first bytes at least
 * @param path of its file below the root of the site
 */
export function isCanonical(page: Uint8Array, path: string, root: string): boolean {
  const text = Buffer.from(page.buffer, page.byteOffset, Math.min(page.byteLength, HEAD_BYTES)).toString('utf8');
  return canonicalOf(text) === addressOf(path, root);
}

function addressOf(path: string, root: string): string {
  return `${root}${path.replace(/(^|\/)index\.html$/, '$1')}`;
}

function canonicalOf(text: string): string | undefined {
  return /<link rel="canonical" href="([^"]+)"/.exec(text)?.[1]?.replaceAll('&amp;', '&').replaceAll('&#38;', '&');
}

const head = Buffer.alloc(HEAD_BYTES);

/** One after another: the heads of ten thousand pages take as long when several are read at once. */
function headOf(path: string): Uint8Array {
  const file = openSync(path, 'r');
  try {
    return head.subarray(0, readSync(file, head, 0, HEAD_BYTES, 0));
  } finally {
    closeSync(file);
  }
}
