import { closeSync, openSync, readSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** The head of a page says its address long before this many bytes. */
const HEAD_BYTES = 4096;

/**
 * Addresses of the pages of a built site that search engines may list: those that name themselves as canonical. Moved
 * pages name another one, drafts and the page of errors none.
 * @param out folder of the site
 * @param root whole address of the site's home page
 */
export async function canonicalPages(out: string, root: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const name of await readdir(out, { recursive: true })) {
    if (!name.endsWith('.html')) continue;
    const path = name.split(sep).join('/');
    const address = `${root}${path.replace(/(^|\/)index\.html$/, '$1')}`;
    if (canonicalOf(headOf(join(out, name))) === address) found.push(address);
  }
  return found.sort();
}

function canonicalOf(head: string): string | undefined {
  return /<link rel="canonical" href="([^"]+)"/.exec(head)?.[1]?.replaceAll('&amp;', '&').replaceAll('&#38;', '&');
}

const head = Buffer.alloc(HEAD_BYTES);

/** One after another: the heads of ten thousand pages take as long when several are read at once. */
function headOf(path: string): string {
  const file = openSync(path, 'r');
  try {
    return head.toString('utf8', 0, readSync(file, head, 0, HEAD_BYTES, 0));
  } finally {
    closeSync(file);
  }
}
