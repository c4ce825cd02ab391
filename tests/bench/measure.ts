import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

/** What one run of a command took. */
export type Measurement = { readonly wallSeconds: number; readonly cpuSeconds: number; readonly peakMegabytes: number };

/**
 * Runs a command to its end and measures it: wall time, processor time of the process and its children (as the shell
 * accounts for them), and the peak of the memory resident in the whole process tree (sampled ten times a second, so
 * Linux only).
 * @throws Error if the command fails
 */
export async function measure(
  command: readonly string[],
  options: { cwd: string; env?: NodeJS.ProcessEnv },
): Promise<Measurement> {
  const started = performance.now();
  const child = spawn('bash', ['-c', 'TIMEFORMAT="cpu %U %S"; time "$@"', 'measure', ...command], {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let told = '';
  child.stdout.on('data', (data: Buffer) => {
    told = `${told}${data.toString()}`.slice(-4000);
  });
  let errors = '';
  child.stderr.on('data', (data: Buffer) => {
    errors = `${errors}${data.toString()}`.slice(-4000);
  });
  let peak = 0;
  const sampler = setInterval(() => {
    peak = Math.max(peak, residentMegabytes(child.pid ?? 0));
  }, 100);
  const code = await new Promise<number | null>((done) => child.on('close', done));
  clearInterval(sampler);
  if (code !== 0) throw new Error(`${command.join(' ')} ended with code ${code}\n${told}\n${errors}`);
  const [, user, system] = /cpu ([\d.]+) ([\d.]+)/.exec(errors) ?? [];
  return {
    wallSeconds: (performance.now() - started) / 1000,
    cpuSeconds: Number(user) + Number(system),
    peakMegabytes: peak,
  };
}

/** Memory resident in a process and all below it, in megabytes; 0 where the system does not tell. */
function residentMegabytes(root: number): number {
  const children = new Map<number, number[]>();
  const resident = new Map<number, number>();
  let entries: string[];
  try {
    entries = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return 0;
  }
  for (const name of entries) {
    try {
      const status = readFileSync(`/proc/${name}/status`, 'utf8');
      const parent = Number(/^PPid:\s+(\d+)/m.exec(status)?.[1] ?? 0);
      resident.set(Number(name), Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024);
      children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
    } catch {
      // The process ended meanwhile.
    }
  }
  const sum = (pid: number): number =>
    (resident.get(pid) ?? 0) + (children.get(pid) ?? []).reduce((total, child) => total + sum(child), 0);
  return sum(root);
}
