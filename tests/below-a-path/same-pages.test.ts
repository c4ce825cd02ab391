import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { belowPath } from '../browser/base.ts';
import { builtSite } from '../site/built-site.ts';

/** Files of a site that a browser shows or runs, by their names without digests, with addresses as from the root. */
function filesOf(folder: string): ReadonlyMap<string, string> {
  const files = globSync('**/*.{html,css,js,svg}', { cwd: folder, exclude: ['root-files/**'] });
  return new Map(
    files.toSorted().map((name) => {
      const path = name.replaceAll('\\', '/');
      return [plain(path), plain(atRoot(readFileSync(join(folder, path), 'utf8')))];
    }),
  );
}

/** Both sites are read so: some addresses hold the same word elsewhere. */
const atRoot = (text: string): string =>
  text.replaceAll(belowPath, '/').replaceAll(encodeURIComponent(belowPath), encodeURIComponent('/'));

/** Names and policies hold digests, which differ where a file holds an address. */
const plain = (text: string): string =>
  text
    .replaceAll(/\b([\w@-]+)\.[\w-]{8}\.(css|js|svg|woff2|wasm)\b/g, '$1.$2')
    .replaceAll(/'sha256-[\w+/=]+'/g, "'sha256-'")
    .replaceAll(/\bsearch\/[\w-]{8,}\//g, 'search/');

let root: ReadonlyMap<string, string>;
let below: ReadonlyMap<string, string>;

beforeAll(async () => {
  const sites = await Promise.all([builtSite(), builtSite(belowPath)]);
  [root, below] = sites.map(({ folder }) => filesOf(folder)) as [typeof root, typeof below];
});

describe('below a path, a site', () => {
  test('has the pages, styles, scripts and pictures that it has at the root, but for their addresses', () => {
    expect([...below.keys()]).toEqual([...root.keys()]);
    expect(root.size).toBeGreaterThan(500);
    const other = [...root].filter(([path, text]) => below.get(path) !== text).map(([path]) => path);
    expect(other).toEqual([]);
  });
});
