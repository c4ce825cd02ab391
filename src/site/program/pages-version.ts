import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/**
 * A digest of all that pages share beside the catalogue: the code, its packages, the site owner's own pages (their
 * styles may be bundled with ours), and where the site stands.
 * @param root the product's folder
 * @param content folder of the content
 */
export async function pagesVersion(root: string, content: string, place: unknown): Promise<string> {
  const hash = createHash('sha256').update(process.version).update(JSON.stringify(place));
  const [ours, own] = await Promise.all([filesOf(join(root, 'src')), filesOf(ownPagesIn(content))]);
  for (const [folder, files] of [
    [root, [join(root, 'package-lock.json'), join(root, 'astro.config.mjs'), ...ours]],
    [content, own],
  ] as const)
    for (const file of files) hash.update(`${relative(folder, file)}\n`).update(await readFile(file));
  return hash.digest('base64url').slice(0, 22);
}

/** Where the site owner's own pages stand. */
export function ownPagesIn(content: string): string {
  return join(content, 'pages');
}

async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
