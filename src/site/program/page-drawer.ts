import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RouteData } from 'astro';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { isCanonical } from '../canonical-pages.ts';
import { addressOf, fileOf } from './page-files.ts';
import type { PageProgram } from './page-program.ts';

/** What Astro's program offers to those who draw its pages: as its own build uses it (`astro/dist/core/build`). */
type Program = {
  readonly manifest: {
    readonly routes: readonly { readonly routeData: RouteData; readonly styles: readonly unknown[] }[];
    /** Loads the code of a route, by its component. */
    readonly pageMap: Map<string, () => Promise<unknown>>;
  };
  readonly app: ConstructorParameters<typeof StaticPaths>[0] & {
    setInternals: (internals: unknown) => void;
    setOptions: (options: unknown) => void;
    render: (request: Request, options: { routeData: RouteData }) => Promise<Response>;
  };
};

/** A page that can be drawn: the path and the component of its route, and its file below the root of the site. */
export type Drawable = { readonly pathname: string; readonly component: string; readonly file: string };

/** Draws pages of the catalogue that was handed over in its thread. */
export type PageDrawer = {
  /** Every page; of several to one address the more exact comes first. */
  readonly pages: () => Promise<readonly Drawable[]>;
  /**
   * Draws a page, and writes its file.
   * @returns whether it names itself as canonical
   * @throws what the code of the page throws
   */
  readonly draw: (page: Drawable) => Promise<boolean>;
};

/** Where pages are drawn: the folder of the site, and where it will stand. */
export type Drawn = { readonly out: string; readonly place: { readonly site: string; readonly base: string } };

/** Starts Astro's program in this thread. */
export async function openDrawer({ code }: PageProgram, { out, place }: Drawn): Promise<PageDrawer> {
  const { app, manifest } = await start(code);
  const root = new URL(place.base, place.site);
  const routes = new Map(manifest.routes.map(({ routeData }) => [routeData.component, routeData]));
  const folders = new Set<string>();
  return {
    pages: async () =>
      (await new StaticPaths(app).getAll()).map(({ pathname, route }) => ({
        pathname,
        component: route.component,
        file: fileOf(route.type, pathname),
      })),
    draw: async ({ pathname, component, file }) => {
      const routeData = routes.get(component);
      if (!routeData) throw new Error(`No route draws ${file}.`);
      const request = new Request(new URL(addressOf(routeData.type, pathname), root));
      const response = await app.render(request, { routeData });
      if (!response.ok && file !== '404.html') throw new Error(`The page ${file} answers ${response.status}.`);
      const target = join(out, file);
      if (!folders.has(dirname(target))) mkdirSync(dirname(target), { recursive: true });
      folders.add(dirname(target));
      // At once: handing a small file over and back costs several times the writing.
      const bytes = new Uint8Array(await response.arrayBuffer());
      writeFileSync(target, bytes);
      return isCanonical(bytes, file, root.href);
    },
  };
}

async function start(code: string): Promise<Program> {
  const entry = readdirSync(code).find((name) => name.startsWith('prerender-entry'));
  // Pictures of the owner's own pages are shown as they are, as those of offers are.
  Object.assign(globalThis, {
    astroAsset: {
      addStaticImage: ({ src }: { src: string | { src: string } }) => (typeof src === 'string' ? src : src.src),
    },
  });
  const program = (await import(pathToFileURL(join(code, entry ?? 'prerender-entry.mjs')).href)) as Program;
  const stylesOf = new Map(
    program.manifest.routes.map(({ routeData: { route, component }, styles }) => [
      `${route}&${component}`,
      { styles: styles.map((sheet, order) => ({ depth: 0, order, sheet })) },
    ]),
  );
  rememberWhatPagesShare(program);
  // Of what Astro knows while it builds, its program asks for a page's styles, and for scripts that integrations add.
  program.app.setInternals({ pagesByKeys: { get: (key: string) => stylesOf.get(key) } });
  program.app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: () => true } } } });
  return program;
}

/**
 * Astro asks anew for each page for the code of its route, and, for the policy in its head, for the digest of nothing for
 * each of its style sheets, which another thread works out.
 */
function rememberWhatPagesShare({ manifest: { pageMap } }: Program): void {
  for (const [component, load] of pageMap) {
    let code: Promise<unknown> | undefined;
    pageMap.set(component, () => (code ??= load()));
  }
  const { subtle } = globalThis.crypto;
  const digest = subtle.digest.bind(subtle);
  const ofNothing = new Map<string, Promise<ArrayBuffer>>();
  Object.defineProperty(subtle, 'digest', {
    configurable: true,
    value: (algorithm: AlgorithmIdentifier, data: BufferSource): Promise<ArrayBuffer> => {
      if (typeof algorithm !== 'string' || data.byteLength > 0) return digest(algorithm, data);
      const known = ofNothing.get(algorithm) ?? digest(algorithm, data);
      ofNothing.set(algorithm, known);
      return known;
    },
  });
}
