import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Card } from './card.ts';
import type { Draw } from './draw.ts';

/** Changes whenever cards are drawn in another way. */
const DRAWING = 1;

/** Pictures of earlier builds, each under the digest of what it was drawn from. */
export type KeptPictures = {
  /** The picture of a card: kept, or drawn now. */
  readonly of: (card: Card) => Promise<Uint8Array>;
  /** Removes what was not asked for. */
  readonly tidy: () => Promise<void>;
};

/**
 * Opens the folder of pictures. Where it cannot be written, all are drawn.
 * @param load loads what draws, when the first new picture is needed
 */
export async function openPictures(folder: string, load: () => Promise<Draw>): Promise<KeptPictures> {
  await mkdir(folder, { recursive: true }).catch(() => undefined);
  const used = new Set<string>();
  let draw: Draw | undefined;
  return {
    of: async (card) => {
      const name = `${createHash('sha256')
        .update(JSON.stringify([DRAWING, card]))
        .digest('hex')
        .slice(0, 32)}.png`;
      used.add(name);
      const path = join(folder, name);
      const kept = await readFile(path).catch(() => null);
      if (kept) return kept;
      draw ??= await load();
      const drawn = await draw(card);
      await keep(path, drawn);
      return drawn;
    },
    tidy: async () => {
      const names = await readdir(folder).catch(() => []);
      await Promise.all(names.filter((name) => !used.has(name)).map((name) => rm(join(folder, name), { force: true })));
    },
  };
}

/** Half a picture must never be kept: a build may be stopped while it writes. */
async function keep(path: string, drawn: Uint8Array): Promise<void> {
  const aside = `${path}.${process.pid}`;
  await writeFile(aside, drawn)
    .then(() => rename(aside, path))
    .catch(() => rm(aside, { force: true }).catch(() => undefined));
}
