import { chmod, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file of an editor's whole or not at all: where the disk is full, the former text stands, and nothing half
 * written is left behind.
 * @param path its folder must be there; where it is a link, what it points at is written
 */
export async function writeWhole(path: string, text: string): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const aside = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    await writeFile(aside, text);
    const former = await stat(target).catch(() => undefined);
    if (former) await chmod(aside, former.mode);
    await rename(aside, target);
  } catch (error) {
    await rm(aside, { force: true }).catch(() => undefined);
    throw error;
  }
}
