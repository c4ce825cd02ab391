import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes a stock Astro site of the same files: glob loader, stock MDX, one plain page an offer, no search. What a
 * developer would begin with, to compare with.
 */
export function writeStockSite(folder: string, content: string, root: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'src/pages'), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  cpSync(join(content, 'offers'), join(folder, 'src/offers'), { recursive: true });
  const files: Record<string, string> = {
    'package.json': '{ "name": "stock", "private": true, "type": "module" }\n',
    'astro.config.mjs': `import mdx from '@astrojs/mdx';\nimport { defineConfig } from 'astro/config';\nexport default defineConfig({ integrations: [mdx()] });\n`,
    'src/content.config.ts': `import { defineCollection } from 'astro:content';\nimport { glob } from 'astro/loaders';\nimport { z } from 'zod';\nexport const collections = { offers: defineCollection({ loader: glob({ base: './src/offers', pattern: '**/*.mdx' }), schema: z.looseObject({ title: z.string() }) }) };\n`,
    'src/pages/[...id].astro': `---\nimport { getCollection, render } from 'astro:content';\nexport async function getStaticPaths() {\n  return (await getCollection('offers')).map((offer) => ({ params: { id: offer.id }, props: { offer } }));\n}\nconst { offer } = Astro.props;\nconst { Content } = await render(offer);\n---\n<html lang="en"><head><meta charset="utf-8"><title>{offer.data.title}</title></head><body><main><h1>{offer.data.title}</h1><dl>{Object.entries(offer.data).map(([key, value]) => <div><dt>{key}</dt><dd>{typeof value === 'string' ? value : JSON.stringify(value)}</dd></div>)}</dl><Content /></main></body></html>\n`,
  };
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
}
