import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { identifyFile } from './read-files.ts';

const identify = (path: string) => identifyFile(path, 'content', () => Buffer.from(''));

test('a page of the site owner cannot stand in a folder', async () => {
  expect(await identify('pages/about.mdx')).toBeNull();
  expect(await identify('pages/_draft/about.mdx')).toBeNull();
  expect(await identify('pages/team/about.mdx')).toMatchObject({
    file: 'content/pages/team/about.mdx',
    rule: 'file/unexpected',
    severity: 'error',
  });
});

test('a page of the site owner cannot take the address of a page of the catalogue', async () => {
  const routes = readdirSync(join(import.meta.dirname, '../pages')).filter((name) => !/^\[|\.ts$/.test(name));
  expect(routes.length).toBeGreaterThan(8);
  for (const route of routes) {
    const name = route.replace(/\.astro$/, '');
    expect(await identify(`pages/${name}.mdx`), name).toMatchObject({ rule: 'file/name', severity: 'error' });
  }
});
