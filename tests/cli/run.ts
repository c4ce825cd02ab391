import { execFile } from 'node:child_process';
import { join } from 'node:path';

/** The product's own folder. */
export const ROOT = join(import.meta.dirname, '../..');

/** What a command wrote and how it ended. */
export type Outcome = { readonly code: number; readonly out: string; readonly err: string };

/** Runs a command of the product as `npm run` does, in its own process, without colours. */
export function prospectus(argv: readonly string[], options: { cwd?: string } = {}): Promise<Outcome> {
  const program = join(ROOT, 'src/cli/prospectus.mjs');
  const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, NODE_OPTIONS: undefined };
  const settings = { cwd: options.cwd ?? ROOT, env, maxBuffer: 64 * 1024 * 1024 };
  return new Promise((resolve) => {
    execFile(process.execPath, [program, ...argv], settings, (error, out, err) => {
      resolve({ code: error === null ? 0 : Number(error.code ?? -1), out, err });
    });
  });
}
