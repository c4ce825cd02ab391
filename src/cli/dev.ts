import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createCommand, parseDayArgument, requireContent, runAsProgram, runCommand } from './arguments.ts';
import { writeEditorFiles } from './editor-files.ts';
import { ROOT } from './root.ts';

type DevOptions = { readonly content: string; readonly today?: string; readonly port?: string };

/** `dev`: shows the site while it is edited: drafts too, marked, and every page with its faults. */
export async function dev(argv: readonly string[]): Promise<number> {
  const command = createCommand('dev', 'Shows the site while you edit: drafts too, and each page with its faults.')
    .option('--content <folder>', 'the folder that holds catalogue.yaml, offers, providers …', 'content')
    .option('--today <day>', 'the day to show it for, as YYYY-MM-DD (default: this day)', parseDayArgument)
    .option('--port <number>', 'the port to answer on', '4321');
  return runCommand<DevOptions>(command, argv, async (options) => {
    const content = requireContent(options.content);
    await writeEditorFiles(content);
    const env = {
      ...process.env,
      PROSPECTUS_ROOT: ROOT,
      PROSPECTUS_CONTENT: content,
      PROSPECTUS_DRAFTS: '1',
      PROSPECTUS_BASE: '/',
      ASTRO_TELEMETRY_DISABLED: '1',
      ...(options.today === undefined ? {} : { PROSPECTUS_TODAY: options.today }),
    };
    const args = [
      join(ROOT, 'node_modules/astro/bin/astro.mjs'),
      'dev',
      '--root',
      ROOT,
      '--port',
      String(options.port),
      // Several content folders may be edited with one copy of the product.
      '--ignore-lock',
    ];
    const child = spawn(process.execPath, args, { cwd: ROOT, env, stdio: 'inherit' });
    let stopped = false;
    const stop = (): void => {
      stopped = true;
      child.kill('SIGTERM');
    };
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
    const [code] = (await once(child, 'exit')) as [number | null];
    // A person who stops it has got what was wanted, whatever the server makes of the signal.
    return stopped ? 0 : (code ?? 1);
  });
}

await runAsProgram(import.meta.filename, dev);
