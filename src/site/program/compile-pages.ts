import { existsSync } from 'node:fs';
import { cp, mkdir, rename } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { type AstroIntegration, build } from 'astro';
import { noteSources, type PageProgram, programIn } from './page-program.ts';
import { ownPagesIn } from './pages-version.ts';

/**
 * Has Astro make the program that draws the pages, and stops it before it draws any: `drawPages` does, for one catalogue
 * after another.
 * @param options.root folder of the project
 * @param options.content folder of the content, for the owner's own pages
 * @param options.work folder of this build alone, within the project; Astro is run there, and what it makes on the way
 *   goes there
 * @param options.made folder that the program is put in
 * @throws Error what is wrong with the code of a page
 */
export async function compilePages(options: {
  readonly root: string;
  readonly content: string;
  readonly work: string;
  readonly made: string;
  readonly logLevel: 'error' | 'silent';
}): Promise<PageProgram> {
  const { root, content, work, made, logLevel } = options;
  const program = programIn(made);
  await mkdir(made, { recursive: true });
  const sources = new Set<string>();
  // Of two builds at once, one would take the other's pages where both put them below one root.
  process.chdir(work);
  await build({
    root: work,
    configFile: relative(work, join(root, 'astro.config.mjs')),
    integrations: [
      instead(program),
      seeing([...OURS.map((folder) => join(root, folder)), ownPagesIn(content)], sources),
    ],
    logLevel,
  });
  await cp(join(outFolder(work), '_astro'), program.assets, { recursive: true });
  await noteSources(made, sources);
  return program;
}

/** Where Astro puts what it makes, in the folder of a build: said by the variable that `astro.config.mjs` reads. */
export function outFolder(work: string): string {
  return join(work, 'site');
}

/** Puts the program aside in the moment in which Astro would draw the pages with it, and gives it none to draw. */
function instead({ code }: PageProgram): AstroIntegration {
  let out = '';
  return {
    name: 'prospectus-page-program',
    hooks: {
      'astro:config:done': ({ config }) => {
        out = config.outDir.pathname;
      },
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer({
          name: 'prospectus-page-program',
          setup: () => rename(join(decodeURI(out), '.prerender'), code),
          getStaticPaths: async () => [],
          render: async () => new Response(),
        }),
    },
  };
}

/** Folders of the project that hold no source of the owner's, or only what Astro makes. */
const OURS = ['src', 'node_modules', '.astro'];

/** Notes files that the owner's pages use from elsewhere, such as pictures: what stands in known folders has a version. */
function seeing(folders: readonly string[], sources: Set<string>): AstroIntegration {
  const known = folders.map((folder) => folder + sep);
  return {
    name: 'prospectus-page-sources',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'prospectus-page-sources',
                moduleParsed({ id }) {
                  const file = id.replace(/\?.*$/, '');
                  const isFile = file.startsWith(sep) && !known.some((folder) => file.startsWith(folder));
                  if (isFile && existsSync(file)) sources.add(file);
                },
              },
            ],
          },
        });
      },
    },
  };
}
