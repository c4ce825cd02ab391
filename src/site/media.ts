import { readdir, readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { environment } from './environment.ts';
import { isHarmlessDrawing } from './harmless-drawing.ts';

/** Kinds of files that the site passes on: pictures, and letters. */
const types: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** Paths of the pictures and letters below `content/media`, with forward slashes; none where the folder is missing. */
export async function listMedia(): Promise<readonly string[]> {
  const folder = join(environment.content, 'media');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.flatMap((entry) => {
    const path = join(entry.parentPath, entry.name)
      .slice(folder.length + 1)
      .split(sep)
      .join('/');
    return entry.isFile() && Object.hasOwn(types, extname(entry.name).toLowerCase()) ? [path] : [];
  });
  const safe = await Promise.all(
    files.map(
      async (path) =>
        !path.toLowerCase().endsWith('.svg') || isHarmlessDrawing(await readFile(join(folder, path), 'utf8')),
    ),
  );
  return files.filter((_, index) => safe[index]).toSorted();
}

/** A picture with its type. */
export async function readMedia(
  path: string,
): Promise<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly type: string }> {
  const bytes = new Uint8Array(await readFile(join(environment.content, 'media', path)));
  return { bytes, type: types[extname(path).toLowerCase()] ?? 'application/octet-stream' };
}
