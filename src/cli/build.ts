import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { addBuildOptions, type BuildOptions, createCommand, requireFolder, runAsProgram, runCommand, UsageError } from './arguments.ts';
import { ROOT } from './check.ts';
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
    return buildAside(content, out, options);
  });
}

async function buildAside(content: string, out: string, options: BuildOptions): Promise<number> {
  const staging = stagingFolder(out);
  const started = performance.now();
  try {
    const code = await makeSite({ ...options, content, out: staging });
    if (code === 0) {
      await swapIn(staging, out);
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      console.log(`The site is in ${out} (${seconds} s).`);
      return 0;
    }
    console.error('Nothing was built. The former site stands as it was.');
    return 1;
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

/**
 * Makes the site in a process of its own, with as much memory as a large catalogue needs; killing it harms nothing.
 * @returns its exit code; 1 where it was stopped by a signal, which is told
 */
function makeSite(options: BuildOptions): Promise<number> {
  const { content, out, site = '', base = '', today = '' } = options;
  const env = {
    ...process.env,
    PROSPECTUS_ROOT: ROOT,
    PROSPECTUS_CONTENT: content,
    PROSPECTUS_OUT: out,
    PROSPECTUS_SITE: site,
    PROSPECTUS_BASE: base,
    PROSPECTUS_TODAY: today,
    PROSPECTUS_DRAFTS: '',
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  return new Promise((done, fail) => {
    const program = join(import.meta.dirname, 'make-site.ts');
    const child = spawn(process.execPath, ['--max-old-space-size=4096', program], { cwd: ROOT, env, stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('error', (error) => fail(new UsageError(`the build could not be started: ${error.message}`)));
    child.on('exit', (code, signal) => {
      if (signal !== null) console.error(`The build was stopped (${signal}).`);
      done(code ?? 1);
    });
  });
}

await runAsProgram(import.meta.filename, build);
