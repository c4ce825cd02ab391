import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { cp, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RouteData } from 'astro';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { addressOf, fileOf } from './page-files.ts';
import type { PageProgram } from './page-program.ts';

/** What Astro's program offers to those who draw its pages: as its own build uses it (`astro/dist/core/build`). */
type Drawing = {
  readonly manifest: {
    readonly routes: readonly { readonly routeData: RouteData; readonly styles: readonly unknown[] }[];
  };
  readonly app: ConstructorParameters<typeof StaticPaths>[0] & {
    setInternals: (internals: unknown) => void;
    setOptions: (options: unknown) => void;
    render: (request: Request, options: { routeData: RouteData }) => Promise<Response>;
  };
};

/**
 * Draws every page of the catalogue that was handed over in this process, and puts what they link beside them.
 * @param options.out folder of the site
 * @param options.site where it will stand: origin, and path with slashes
 * @param options.publicFolder files that stand in the site as they are; a page gives way to one of its name
 * @throws what the code of a page throws
 */
export async function drawPages(
  program: PageProgram,
  options: {
    readonly out: string;
    readonly site: { readonly site: string; readonly base: string };
    readonly publicFolder: string;
  },
): Promise<void> {
  const { out, site, publicFolder } = options;
  const root = new URL(site.base, site.site);
  await cp(program.assets, join(out, '_astro'), { recursive: true });
  await cp(publicFolder, out, { recursive: true }).catch(ignoreMissing);
  const taken = new Set(await readdir(publicFolder, { recursive: true }).catch(() => []));
  const { app } = await start(program);
  const folders = new Set<string>();
  for (const { pathname, route } of await new StaticPaths(app).getAll()) {
    const file = fileOf(route.type, pathname);
    // Of two routes to one address the more exact comes first.
    if (taken.has(file)) continue;
    taken.add(file);
    const request = new Request(new URL(addressOf(route.type, pathname), root));
    const response = await app.render(request, { routeData: route });
    if (!response.ok && file !== '404.html') throw new Error(`The page ${file} answers ${response.status}.`);
    const target = join(out, file);
    if (!folders.has(dirname(target))) mkdirSync(dirname(target), { recursive: true });
    folders.add(dirname(target));
    // At once: handing a small file over and back costs several times the writing.
    writeFileSync(target, new Uint8Array(await response.arrayBuffer()));
  }
}

async function start({ code }: PageProgram): Promise<Drawing> {
  const entry = readdirSync(code).find((name) => name.startsWith('prerender-entry'));
  // Pictures of the owner's own pages are shown as they are, as those of offers are.
  Object.assign(globalThis, {
    astroAsset: {
      addStaticImage: ({ src }: { src: string | { src: string } }) => (typeof src === 'string' ? src : src.src),
    },
  });
  const drawing = (await import(pathToFileURL(join(code, entry ?? 'prerender-entry.mjs')).href)) as Drawing;
  const stylesOf = new Map(
    drawing.manifest.routes.map(({ routeData: { route, component }, styles }) => [
      `${route}&${component}`,
      { styles: styles.map((sheet, order) => ({ depth: 0, order, sheet })) },
    ]),
  );
  // Of what Astro knows while it builds, its program asks for a page's styles, and for scripts that integrations add.
  drawing.app.setInternals({ pagesByKeys: { get: (key: string) => stylesOf.get(key) } });
  drawing.app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: () => true } } } });
  return drawing;
}

function ignoreMissing(error: unknown): void {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
}
