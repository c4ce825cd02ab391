import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Pages that came after the core: comparisons, pathways and plans, the shortlist, embeds, data and guides. */
const later = new Set([
  'compare',
  'data.astro',
  'embed',
  'for-editors',
  'how-to-read.astro',
  'pathways',
  'planner.astro',
  'shortlist.astro',
]);

/** Of embeds, the one page that a build moves to its place at the end. */
const needed = 'embed/unknown';

/**
 * Copies the product without the pages that came after its core: home, the list of offers with search and filters,
 * offers, providers, levels, glossary, transparency, checks. Within the project, so that it finds the same packages.
 * @returns the copy's launcher
 */
export function copyCore(root: string): string {
  const copy = join(root, '.cache/bench-core');
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  for (const name of ['public', 'package.json', 'package-lock.json', 'astro.config.mjs', 'tsconfig.json'])
    cpSync(join(root, name), join(copy, name), { recursive: true });
  const pages = join(root, 'src/pages');
  cpSync(join(root, 'src'), join(copy, 'src'), {
    recursive: true,
    filter: (path) => {
      const below = relative(pages, path);
      return below.startsWith('..') || !later.has(below);
    },
  });
  cpSync(join(pages, needed), join(copy, 'src/pages', needed), { recursive: true });
  return join(copy, 'src/cli/prospectus.mjs');
}
