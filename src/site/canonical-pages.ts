import { open, readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** The head of a page says its address long before this many bytes. */
const HEAD_BYTES = 4096;

/** Pages read at once. */
const AT_ONCE = 32;

/**
 * Addresses of the pages of a built site that search engines may list: those that name themselves as canonical. Moved
 * pages name another one, drafts and the page of errors none.
 * @param out folder of the site
 * @param root whole address of the site's home page
 */
export async function canonicalPages(out: string, root: string): Promise<readonly string[]> {
  const files = (await readdir(out, { recursive: true })).filter((name) => name.endsWith('.html'));
  const found: string[] = [];
  const left = files.values();
  const work = async (): Promise<void> => {
    for (const name of left) {
      const address = `${root}${name
        .split(sep)
        .join('/')
        .replace(/(^|\/)index\.html$/, '$1')}`;
      if (canonicalOf(await headOf(join(out, name))) === address) found.push(address);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return found.sort();
}

function canonicalOf(head: string): string | undefined {
  return /<link rel="canonical" href="([^"]+)"/.exec(head)?.[1]?.replaceAll('&amp;', '&').replaceAll('&#38;', '&');
}

async function headOf(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await file.close();
  }
}
