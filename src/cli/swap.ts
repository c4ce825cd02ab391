import { constants, readlinkSync, realpathSync } from 'node:fs';
import { access, lstat, readdir, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { UsageError } from './arguments.ts';

/*
 * A site is built in a folder aside and takes its place by renaming, which a file system does whole or not at all.
 * All folders stand beside the output, so that they are on the same file system:
 *   .dist.building-<process>   the new site, while it is built
 *   .dist.former               the site that was there, between the two renamings
 *   .dist.removing-<process>   what is being deleted, and is no longer whole
 */

/** How far a swap has come; a test stops it there. */
export type SwapStep = 'former aside' | 'new in place' | 'former condemned' | 'former removed';

/** The folder to build in: a sibling of the output, named after this process. It is not created. */
export function stagingFolder(out: string): string {
  return beside(followLink(out), `building-${process.pid}`);
}

/**
 * Puts a finished build in the place of the former one, which is removed. A process that is stopped within leaves what
 * `repairSwap` mends.
 * @param staging what `stagingFolder` gave, with a whole site in it
 * @param out need not exist
 * @param afterStep called after each step
 */
export async function swapIn(
  staging: string,
  out: string,
  afterStep: (step: SwapStep) => void | Promise<void> = () => undefined,
): Promise<void> {
  const target = followLink(out);
  const former = beside(target, 'former');
  await settleFormer(target);
  if (await exists(target)) await rename(target, former);
  await afterStep('former aside');
  await rename(staging, target);
  await afterStep('new in place');
  if (await exists(former)) await condemn(former, target, afterStep);
}

/**
 * Mends what a stopped build or swap left: a former output whose place is empty is put back, and folders that no living
 * process works in are removed. To be called before the output is built or shown.
 * @returns whether a former output was put back
 */
export async function repairSwap(out: string): Promise<boolean> {
  const target = followLink(out);
  const restored = await settleFormer(target);
  for (const { path, process: owner } of await foldersAside(target)) {
    if (owner === process.pid || !isAlive(owner)) await remove(path);
  }
  return restored;
}

/**
 * Makes sure that the output may be replaced, since all that is in it goes.
 * @param kept folders that must survive, such as the content
 * @throws UsageError if it is a file, holds one of them, the working folder or the home folder, or holds things and no
 * built site; an error of the machine if this user may not write to it
 */
export async function requireReplaceable(out: string, kept: readonly string[]): Promise<void> {
  const target = followLink(out);
  const found = await lstat(target).catch(() => undefined);
  for (const folder of [...kept, process.cwd(), homedir()]) {
    if (contains(target, followLink(folder))) {
      throw new UsageError(
        `the site cannot be written to "${out}": it would replace ${folder}. Name a folder of its own.`,
      );
    }
  }
  if (found === undefined) return;
  if (found.dev !== (await lstat(dirname(target))).dev)
    throw new UsageError(
      `the site cannot be written to "${out}": a disk of its own is mounted there, which cannot be swapped. Name a folder in it.`,
    );
  if (!found.isDirectory())
    throw new UsageError(`the site cannot be written to "${out}": it is a file. Name a folder.`);
  await access(target, constants.W_OK);
  const names = await readdir(target);
  if (names.length > 0 && !names.includes('index.html')) {
    throw new UsageError(
      `"${out}" holds files and no site that was built before. Empty it, or name another folder, since all in it would be replaced.`,
    );
  }
}

/** @returns whether the former output was put back, because its place was empty */
async function settleFormer(out: string): Promise<boolean> {
  const former = beside(out, 'former');
  if (!(await exists(former))) return false;
  // Another build may be between its two renamings, which takes it no time at all.
  for (let tries = 0; tries < 20 && !(await exists(out)) && (await isBeingBuilt(out)); tries++) await wait(50);
  if (await exists(out)) {
    await condemn(former, out);
    return false;
  }
  await rename(former, out);
  return true;
}

function beside(out: string, role: string): string {
  return join(dirname(out), `.${basename(out)}.${role}`);
}

/** Where the output is a link, its target is what is swapped, and the link stays. */
function followLink(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(readEmptyLink(path) ?? path);
  }
}

/** Between the two renamings of a swap, a link leads nowhere. */
function readEmptyLink(path: string): string | null {
  try {
    return resolve(dirname(path), readlinkSync(path));
  } catch {
    return null;
  }
}

/** Tries again where something is still being written: what was killed a moment ago ends a moment later. */
async function remove(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

/** Renames first: a folder that is deleted half-way must not look like a whole former output. */
async function condemn(
  former: string,
  out: string,
  afterStep: (step: SwapStep) => void | Promise<void> = () => undefined,
) {
  const removing = beside(out, `removing-${process.pid}`);
  await remove(removing);
  await rename(former, removing).catch((error: NodeJS.ErrnoException) => {
    // Another process was first.
    if (error.code !== 'ENOENT') throw error;
  });
  await afterStep('former condemned');
  await remove(removing);
  await afterStep('former removed');
}

type Aside = { readonly path: string; readonly role: string; readonly process: number };

async function foldersAside(out: string): Promise<Aside[]> {
  const folder = dirname(out);
  const names = await readdir(folder).catch((): string[] => []);
  const prefix = `.${basename(out)}.`;
  return names.flatMap((name) => {
    const match = name.startsWith(prefix) ? /^(building|removing)-(\d+)$/.exec(name.slice(prefix.length)) : null;
    return match?.[1] && match[2] ? [{ path: join(folder, name), role: match[1], process: Number(match[2]) }] : [];
  });
}

async function isBeingBuilt(out: string): Promise<boolean> {
  const aside = await foldersAside(out);
  return aside.some((each) => each.role === 'building' && each.process !== process.pid && isAlive(each.process));
}

export function isAlive(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // A process of another user is alive, and may not be signalled.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function contains(folder: string, path: string): boolean {
  const inside = relative(folder, path);
  return inside !== '..' && !inside.startsWith(`..${sep}`) && !isAbsolute(inside);
}
