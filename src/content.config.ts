import { defineCollection } from 'astro:content';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { glob, type Loader } from 'astro/loaders';
import { z } from 'zod';
import { environment } from './site/environment.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A build hands the records over to the pages: they are not read here, and the modules that would read it are not loaded. */
async function recordsLoader(): Promise<Loader> {
  if (process.env['PROSPECTUS_WORK']) return { name: 'prospectus-records', load: async ({ store }) => store.clear() };
  const loader = await import('./site/loader.ts');
  return loader.recordsLoader(environment.content, process.env['PROSPECTUS_ROOT'] ?? root);
}

export const collections = {
  /** Offers, providers, pathways, comparisons, frameworks and settings: data. */
  records: defineCollection({
    loader: await recordsLoader(),
    schema: z.object({ parsed: z.string() }),
  }),
  /** The site owner's own pages: stock MDX. */
  pages: defineCollection({
    loader: glob({ base: join(environment.content, 'pages'), pattern: '**/*.mdx' }),
    schema: z.object({ title: z.string(), description: z.string().optional() }),
  }),
};
