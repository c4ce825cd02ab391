import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { requireFolder, type ServeOptions, UsageError } from './arguments.ts';
import { serve } from './serve.ts';

/**
 * Serves a built site until the person stops it (Ctrl-C).
 * @param out the built site
 * @param base the path it stands under; read from its first page, where it is not said
 * @returns the exit code
 * @throws UsageError if there is no site, or no port
 */
export async function showSite(out: string, base: string | undefined, options: ServeOptions): Promise<number> {
  const folder = requireFolder(out, 'Build the site first: npm run build.');
  const page = await readFile(join(folder, 'index.html'), 'utf8').catch(() => {
    throw new UsageError(`the folder "${out}" holds no site. Build it first: npm run build.`);
  });
  const { host, port } = options;
  const site = await serve({ folder, base: base ?? readBase(page), host, ...(port === undefined ? {} : { port }) });
  console.log(`The catalogue is at ${site.url} (stop it with Ctrl-C)`);
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await site.close();
  return 0;
}

/** The path a page was built to stand under: what comes before the folder of its style sheets and scripts. */
export function readBase(page: string): string {
  return /(?:href|src)="(\/(?:[^"]*\/)?)_astro\//.exec(page)?.[1] ?? '/';
}
