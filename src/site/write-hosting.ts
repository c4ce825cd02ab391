import { copyFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { hostingFiles } from '../exports/hosting/hosting-files.ts';
import { unknownEmbed } from '../exports/hosting/policy.ts';
import { movedIds } from '../views/moved.ts';
import type { SiteContext } from '../views/site-context.ts';
import { writeFiles } from './write-generated.ts';

/**
 * Writes the settings for every kind of server beside a site whose other files are all there, but for the search index.
 * @param out folder of the site
 */
export async function writeHosting(out: string, { catalogue, to }: SiteContext): Promise<void> {
  const names = await readdir(out);
  const moved = movedIds(catalogue.offers).map(([from, id]) => [to.offer(from), to.offer(id)] as const);
  // Cloudflare Pages shows the nearest page of this name.
  await copyFile(join(out, unknownEmbed), join(out, 'embed/404.html'));
  await writeFiles(out, hostingFiles({ base: to.base, names: [...names, 'pagefind'], moved }));
}
