import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { countSeverities } from '../diagnostics/reporters/report.ts';
import { addBuildOptions, type BuildOptions, createCommand, requireFolder, runAsProgram, runCommand, UsageError } from './arguments.ts';
import { loadForCommand, ROOT, report } from './check.ts';
import { repairSwap, requireReplaceable, stagingFolder, swapIn } from './swap.ts';

/**
 * `build`: checks the content, builds the site aside and puts it in the place of the former one. A failed or killed
 * build leaves the former output whole.
 * @returns exit code: 0 built, 1 the content has errors or a step failed, 2 it could not run
 */
export async function build(argv: readonly string[]): Promise<number> {
  const command = addBuildOptions(createCommand('build', 'Checks the content and builds the site.'));
  return runCommand<BuildOptions>(command, argv, async (options) => {
    const content = requireFolder(options.content, 'Name the folder that holds catalogue.yaml with --content.');
    const out = resolve(options.out);
    requireFolder(dirname(out), 'The folder in which the site is to be written must be there.');
    await requireReplaceable(out, [content, join(ROOT, 'src')]);
    await repairSwap(out);
    const plan = await planBuild(content, options);
    return plan === null ? 1 : buildAside(content, out, plan);
  });
}

/** What the steps after the check need to know. */
type Plan = { readonly site: string; readonly base: string; readonly today: string };

/** Checks the content. Null where it has errors, which are printed. The loaded catalogue is let go again. */
async function planBuild(content: string, options: BuildOptions): Promise<Plan | null> {
  say('Checking the content …');
  const loaded = await loadForCommand(content, options.today === undefined ? {} : { today: options.today });
  const count = countSeverities(loaded.diagnostics);
  if (count.error > 0) {
    const errors = { ...loaded, diagnostics: loaded.diagnostics.filter(({ severity }) => severity === 'error') };
    process.stdout.write(`${report(errors, content, 'text')}\n`);
    console.error('Nothing was built, because of the errors above. The former site stands as it was.');
    return null;
  }
  say(`Checked ${loaded.sources.length} files: no errors, ${count.warning} warnings, ${count.advice} advice (npm run check tells them).`);
  const url = new URL(String(loaded.catalogue.settings.url));
  const path = url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/`;
  return { site: options.site ?? url.origin, base: options.base ?? (options.site === undefined ? path : '/'), today: loaded.today };
}

async function buildAside(content: string, out: string, plan: Plan): Promise<number> {
  const staging = stagingFolder(out);
  const started = performance.now();
  const environment = {
    ...process.env,
    PROSPECTUS_ROOT: ROOT,
    PROSPECTUS_CONTENT: content,
    PROSPECTUS_OUT: staging,
    PROSPECTUS_SITE: plan.site,
    PROSPECTUS_BASE: plan.base,
    PROSPECTUS_TODAY: plan.today,
    PROSPECTUS_DRAFTS: '',
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  try {
    say('Building the pages …');
    await run([join(ROOT, 'node_modules/astro/bin/astro.mjs'), 'build', '--root', ROOT, '--silent'], environment);
    say('Writing the search index …');
    await run([join(ROOT, 'src/site/write-search-index.ts')], environment);
    await swapIn(staging, out);
  } catch (error) {
    await rm(staging, { recursive: true, force: true });
    if (!(error instanceof StepFailed)) throw error;
    console.error(`${error.message} The former site stands as it was.`);
    return 1;
  }
  say(`Built ${plan.site}${plan.base} for ${plan.today} into ${out} in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
  return 0;
}

/** A step of the build ended with a fault that it has told. */
class StepFailed extends Error {}

/** Runs one step in a process of its own: its memory is free again when it ends. */
function run(args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, ['--max-old-space-size=6144', ...args], { cwd: ROOT, env, stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('error', (error) => fail(new UsageError(`a step could not be started: ${error.message}`)));
    child.on('exit', (code, signal) => (code === 0 ? done() : fail(new StepFailed(`A step of the build ended with ${signal ?? `code ${code}`}.`))));
  });
}

function say(message: string): void {
  console.log(message);
}

await runAsProgram(import.meta.filename, build);
