import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Every file below a folder, with a digest of its bytes: two folders are equal where these are. */
export function digestFolder(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const digests = files.map((entry): [string, string] => {
    const path = join(entry.parentPath, entry.name);
    const name = relative(folder, path).split(sep).join('/');
    return [name, createHash('sha256').update(readFileSync(path)).digest('hex')];
  });
  return Object.fromEntries(digests.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * The files below a folder in which some words stand, by path; also in those that the search index keeps compressed.
 * @param words in ASCII
 */
export function filesWith(folder: string, words: string): readonly string[] {
  return Object.keys(digestFolder(folder)).filter((path) => {
    const bytes = readFileSync(join(folder, path));
    const isCompressed = bytes[0] === 0x1f && bytes[1] === 0x8b;
    return (isCompressed ? gunzipSync(bytes) : bytes).includes(words);
  });
}
