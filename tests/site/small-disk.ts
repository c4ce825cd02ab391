import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of its own, in memory, of a size that a test can fill. */
export type SmallDisk = {
  readonly folder: string;
  /** Takes all the room that is left. */
  readonly fill: () => void;
  /** Gives the room back that `fill` took. */
  readonly makeRoom: () => void;
  readonly makeReadOnly: () => void;
  readonly makeWritable: () => void;
  readonly remove: () => Promise<void>;
};

function mount(...args: string[]): boolean {
  return spawnSync('mount', args).status === 0;
}

/** Whether this machine lets us mount disks: Linux, and root with its rights. */
export function canMount(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'prospectus-mount-'));
  const can = mount('-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder);
  if (can) spawnSync('umount', [folder]);
  rmSync(folder, { recursive: true, force: true });
  return can;
}

/** @param folder where the disk is mounted; it is created */
export async function mountSmallDisk(folder: string, megabytes: number): Promise<SmallDisk> {
  await mkdir(folder, { recursive: true });
  if (!mount('-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder)) throw new Error('the disk was not mounted');
  const filler = join(folder, 'filler');
  return {
    folder,
    fill: () => {
      // Twice: a page may have come free meanwhile, and less than a page is left where a write ends early.
      for (const name of [filler, `${filler}-2`]) {
        const { bavail, bsize } = statfsSync(folder);
        try {
          writeFileSync(name, Buffer.alloc(bavail * bsize));
        } catch {
          // It was somebody else who took the last room.
        }
      }
    },
    makeRoom: () => {
      for (const name of [filler, `${filler}-2`]) rmSync(name, { force: true });
    },
    makeReadOnly: () => void mount('-o', 'remount,ro', folder),
    makeWritable: () => void mount('-o', 'remount,rw', folder),
    remove: async () => {
      spawnSync('umount', ['-l', folder]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}
