import { defineCollection } from 'astro:content';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { glob } from 'astro/loaders';
import { z } from 'zod';
import { environment } from './site/environment.ts';
import { recordsLoader } from './site/loader.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

export const collections = {
  /** Offers, providers, pathways, comparisons, frameworks and settings: data. */
  records: defineCollection({
    loader: recordsLoader(environment.content, process.env['PROSPECTUS_ROOT'] ?? root),
    schema: z.object({ parsed: z.string() }),
  }),
  /** The site owner's own pages: stock MDX. */
  pages: defineCollection({
    loader: glob({ base: join(environment.content, 'pages'), pattern: '**/*.mdx' }),
    schema: z.object({ title: z.string(), description: z.string().optional() }),
  }),
};
