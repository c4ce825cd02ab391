import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { UsageError } from './arguments.ts';
import { plainFailure } from './plain-failure.ts';
import { ROOT } from './root.ts';

/** A step of a build: a program beside this file. */
export type Step = {
  readonly program: string;
  /** For Node itself: how much memory it may use. */
  readonly flags: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  /**
   * Where the step uses a program that is not ours, which may end with words for programmers: what is said instead, such
   * as "The search index could not be written".
   */
  readonly failure?: string;
  /** Called when the step says that others can begin with what it has made so far. */
  readonly onReady?: () => void;
  /** The step is told when this comes, whatever it is. */
  readonly awaited?: Promise<unknown>;
  /** Stops the step; nothing is told of it then. */
  readonly signal?: AbortSignal;
};

/**
 * Runs one step in a process of its own: its memory is free again when it ends, and killing it harms nothing.
 * @returns its exit code; 1 where it was stopped by a signal, which is told
 */
export function runStep({ program, flags, env, failure, onReady, awaited, signal: stopping }: Step): Promise<number> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [...flags, join(import.meta.dirname, program)], {
      cwd: ROOT,
      env,
      // The channel tells the step when this process is gone.
      stdio: ['ignore', 'inherit', failure === undefined ? 'inherit' : 'pipe', 'ipc'],
    });
    if (onReady) child.once('message', onReady);
    awaited?.then(() => child.connected && child.send('The wait is over.'));
    stopping?.addEventListener('abort', () => child.kill('SIGKILL'));
    let said = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (said += text));
    child.on('error', (error) => fail(new UsageError(`the build could not be started: ${error.message}`)));
    child.on('close', (code, signal) => {
      if (failure !== undefined && code !== 0 && signal === null && process.env['PROSPECTUS_DEBUG'] !== '1')
        console.error(said.split('\n').find((line) => line.startsWith(failure)) ?? `${failure}: ${plainFailure(said)}`);
      else if (said !== '') process.stderr.write(said);
      if (signal !== null && !stopping?.aborted) console.error(`The build was stopped (${signal}).`);
      done(code ?? 1);
    });
  });
}
