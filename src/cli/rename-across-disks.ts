import fs from 'node:fs';
import { copyFile, rename, rm } from 'node:fs/promises';

/**
 * Lets `fs.promises.rename` move a file onto another disk for the rest of this process: Astro makes style sheets in the
 * project's folder and renames them into the output, which systems refuse where that is on a disk of its own.
 */
export function renameAcrossDisks(): void {
  const move = async (from: fs.PathLike, to: fs.PathLike): Promise<void> => {
    try {
      await rename(from, to);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
      await copyFile(from, to);
      await rm(from);
    }
  };
  Object.assign(fs.promises, { rename: move });
}
