import {
  addBuildOptions,
  addServeOptions,
  type BuildOptions,
  createCommand,
  runAsProgram,
  runCommand,
  type ServeOptions,
} from './arguments.ts';
import { build } from './build.ts';
import { showSite } from './show.ts';

/** Builds the site and serves it. What stops the build stops this too, with the same exit code. */
export async function start(argv: string[]): Promise<number> {
  const command = createCommand('start', 'Builds the site, then serves it.');
  return runCommand<BuildOptions & ServeOptions>(addServeOptions(addBuildOptions(command)), argv, async (options) => {
    const { host, port, ...building } = options;
    const code = await build(Object.entries(building).flatMap(([name, value]) => toArgument(name, value)));
    return code === 0 ? showSite(options.out, options.base, options) : code;
  });
}

function toArgument(name: string, value: string | boolean): string[] {
  if (typeof value === 'string') return [`--${name}`, value];
  return value ? [] : [`--no-${name}`];
}

await runAsProgram(import.meta.filename, start);
