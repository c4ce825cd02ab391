import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** The product's folder. */
export const ROOT = resolve(import.meta.dirname, '../..');

/** Variables that the runner of the tests sets, and a person's shell does not. */
const ofVitest = /^(?:VITEST.*|NODE_ENV|NODE_OPTIONS|MODE|DEV|PROD|SSR|TEST|BASE_URL|PROSPECTUS_.*)$/;

/** A command that runs, with what it has said so far. */
export type Running = {
  readonly child: ChildProcess;
  /** Both outputs, in the order in which they came. */
  readonly said: () => string;
  /** Settles when the command and all it started have ended: null after a signal. */
  readonly ended: Promise<number | null>;
  /** Ends the command and every step that it started, at once. */
  readonly kill: (signal: NodeJS.Signals) => void;
};

export type Ended = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

/**
 * Starts `prospectus <args>` in a process group of its own.
 * @param user number of the user who calls it, if it is another one: only root can
 */
export function startCommand(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  user?: number,
): Running {
  const { child } = launch(args, env, user);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text: string) => (said += text));
  const ended = once(child, 'close').then(([code]) => code as number | null);
  const kill = (signal: NodeJS.Signals): void => {
    if (child.pid !== undefined) process.kill(-child.pid, signal);
  };
  return { child, said: () => said, ended, kill };
}

/** Runs `prospectus <args>` to its end. */
export async function runCommand(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const { child } = launch(args, env);
  const said = { stdout: '', stderr: '' };
  child.stdout?.on('data', (text: string) => (said.stdout += text));
  child.stderr?.on('data', (text: string) => (said.stderr += text));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, ...said };
}

/**
 * Waits until something holds.
 * @param what the end of the sentence "waited in vain for …"
 * @param holds is asked every tenth of a second; what it gives is returned, unless it is false or undefined
 */
export async function waitFor<Result>(
  what: string,
  holds: () => Result | false | undefined | Promise<Result | false | undefined>,
  seconds = 60,
): Promise<Result> {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; await wait(100)) {
    const found = await holds();
    if (found !== undefined && found !== false) return found;
  }
  throw new Error(`waited ${seconds} seconds in vain for ${what}`);
}

function launch(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  user?: number,
): { child: ChildProcess } {
  const own = Object.entries(process.env).filter(([name]) => !ofVitest.test(name));
  const child = spawn(process.execPath, [join(ROOT, 'src/cli/prospectus.mjs'), ...args], {
    cwd: ROOT,
    env: { ...Object.fromEntries(own), NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that the steps it starts can be ended with it.
    detached: true,
    ...(user === undefined ? {} : { uid: user, gid: user }),
  });
  child.stdout.setEncoding('utf8');
  child.stderr.setEncoding('utf8');
  return { child };
}
