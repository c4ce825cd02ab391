import { createHash } from 'node:crypto';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import {
  addBuildOptions,
  type BuildOptions,
  createCommand,
  requireContent,
  requireFolder,
  runAsProgram,
  runCommand,
  UsageError,
} from './arguments.ts';
import { plainFailure } from './plain-failure.ts';
import { ROOT } from './root.ts';
import { runStep } from './run-step.ts';
import { isAlive, repairSwap, requireReplaceable, stagingFolder, swapIn } from './swap.ts';

/**
 * `build`: checks the content, builds the site aside and puts it in the place of the former one. A failed or killed
 * build leaves the former output whole.
 * @returns exit code: 0 built, 1 the content has errors or a step failed, 2 it could not run
 */
export async function build(argv: readonly string[]): Promise<number> {
  const command = addBuildOptions(createCommand('build', 'Checks the content and builds the site.'));
  return runCommand<BuildOptions>(command, argv, async (options) => {
    const content = requireContent(options.content);
    const out = resolve(options.out);
    requireFolder(dirname(out), 'The folder in which the site is to be written must be there.');
    await requireReplaceable(out, [content, join(ROOT, 'src')]);
    await repairSwap(out);
    return buildAside(content, out, options);
  });
}

async function buildAside(content: string, out: string, options: BuildOptions): Promise<number> {
  const staging = stagingFolder(out);
  const work = join(WORK, String(process.pid));
  // Now, rather than when a minute's work is done, where the folder cannot be written to.
  await mkdir(staging).catch((error: unknown) => {
    throw new UsageError(`the site cannot be written to "${options.out}": ${plainFailure(error)}`);
  });
  const started = performance.now();
  try {
    const register = join(CACHE, `pages-${nameOf(`${content}\n${out}`)}.json`);
    await removeDeadWork();
    await mkdir(work, { recursive: true });
    const env = environmentOf({ ...options, content, out: staging, work });
    if (options.cache) Object.assign(env, { PROSPECTUS_FORMER: out, PROSPECTUS_REGISTER: register });
    const memory = PAGES_MEGABYTES + Math.ceil((await countOffers(content)) * OFFER_MEGABYTES);
    const flags = [`--max-old-space-size=${memory}`, '--max-semi-space-size=16'];
    const stopping = new AbortController();
    const paged = Promise.withResolvers<void>();
    let indexed: Promise<number> | undefined;
    const index = (): void => {
      indexed = runStep({
        program: 'index-site.ts',
        // It only passes lines on: the memory is the indexer's.
        flags: ['--max-old-space-size=96', '--max-semi-space-size=2'],
        env,
        failure: 'The search index could not be written',
        awaited: paged.promise,
        signal: stopping.signal,
      });
    };
    let code = await runStep({ program: 'make-site.ts', flags, env, onReady: index });
    if (code === 0) {
      console.log('Writing the search index …');
      paged.resolve();
    } else stopping.abort();
    // Also where all is in vain: it writes to the folder that is removed now.
    const indexCode = await indexed;
    code ||= indexCode ?? 1;
    if (code === 0) {
      await swapIn(staging, out);
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      console.log(`The site is in ${out} (${seconds} s).`);
      return 0;
    }
    console.error('Nothing was built. The former site stands as it was.');
    return 1;
  } finally {
    for (const folder of [staging, work]) await rm(folder, { recursive: true, force: true });
  }
}

const CACHE = join(ROOT, 'node_modules/.cache/prospectus');

/**
 * Holds a folder for each build that runs, named by its process. Within the project, but not in `node_modules`: that
 * may be a link to elsewhere, and what Astro makes would then be looked for beside the link's target.
 */
const WORK = join(ROOT, '.astro/builds');

/** Removes what killed builds left. A process may have the number of one that was killed: then it is its own. */
async function removeDeadWork(): Promise<void> {
  for (const name of await readdir(WORK).catch(() => [])) {
    const owner = Number(name);
    if (owner !== process.pid && isAlive(owner)) continue;
    await rm(join(WORK, name), { recursive: true, force: true });
  }
}

/** Memory for making the pages: measured with 1,000 and 10,000 offers, with a third to spare. */
const PAGES_MEGABYTES = 600;
const OFFER_MEGABYTES = 0.04;

async function countOffers(content: string): Promise<number> {
  const files = await readdir(join(content, 'offers'), { recursive: true }).catch(() => []);
  return files.filter((name) => name.endsWith('.mdx')).length;
}

/** `work`: a folder of this build alone, within the project, for what Astro makes of content and pages on the way. */
type Places = BuildOptions & { readonly work: string };

function environmentOf({ content, out, work, site = '', base = '', today = '' }: Places): NodeJS.ProcessEnv {
  return {
    ...process.env,
    PROSPECTUS_ROOT: ROOT,
    PROSPECTUS_CONTENT: content,
    PROSPECTUS_OUT: out,
    PROSPECTUS_WORK: work,
    PROSPECTUS_SITE: site,
    PROSPECTUS_BASE: base,
    PROSPECTUS_TODAY: today,
    PROSPECTUS_DRAFTS: '',
    PROSPECTUS_FORMER: '',
    PROSPECTUS_REGISTER: '',
    // Drawn pictures are kept there: one for each content folder, or one catalogue would clear away those of another.
    PROSPECTUS_CACHE: process.env['PROSPECTUS_CACHE'] ?? join(ROOT, 'node_modules/.astro', nameOf(content)),
    ASTRO_TELEMETRY_DISABLED: '1',
    NODE_COMPILE_CACHE: join(ROOT, 'node_modules/.cache/compile'),
  };
}

function nameOf(content: string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}

await runAsProgram(import.meta.filename, build);
