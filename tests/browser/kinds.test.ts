import { globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../site/command.ts';
import { kinds, serveSite } from './site.ts';

const site = serveSite();

/**
 * The pages that the code can make, as patterns of addresses: one for each file of `src/pages`. Pages made to be framed
 * in other sites, and the page that makes them, have tests of their own.
 */
function routes(): { readonly file: string; readonly pattern: RegExp }[] {
  return globSync('**/*.{astro,md}', { cwd: join(ROOT, 'src/pages') })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file !== '404.astro' && !file.startsWith('embed/'))
    .map((file) => {
      const address = file
        .replace(/\.\w+$/, '/')
        .replace(/(^|\/)index\/$/, '$1')
        .replaceAll(/\[\.{3}\w+\]/g, '.+')
        .replaceAll(/\[\w+\]/g, '[^/]+');
      return { file, pattern: new RegExp(`^${address}$`) };
    });
}

describe('the kinds of pages that the browser tests visit', () => {
  test('are there for every route that has a page in the real catalogue', () => {
    const addresses = Object.values(kinds).map((address) => address.replace(/[?#].*$/, ''));
    const built = globSync('**/index.html', { cwd: site.built().folder }).map((path) =>
      path.replaceAll('\\', '/').replace(/index\.html$/, ''),
    );
    const used = routes().filter(({ pattern }) => built.some((address) => pattern.test(address)));
    expect(used.length).toBeGreaterThan(15);
    const missing = used.filter(({ pattern }) => !addresses.some((address) => pattern.test(address)));
    expect(missing.map(({ file }) => file)).toEqual([]);
  });

  test('hold no address twice', () => {
    const addresses = Object.values(kinds);
    expect(addresses.filter((address, index) => addresses.indexOf(address) !== index)).toEqual([]);
  });
});
