import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { identifyFile } from './read-files.ts';

const page = '---\ntitle: About us\n---\n';
const identify = (path: string, text = page) => identifyFile(path, 'content', () => Buffer.from(text));

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

test.each([
  ['text, tables and components', '| a | b |\n|---|---|\n| c | d |\n\n<details>\n\nMore\n\n</details>\n'],
  ['code, which is not run', 'export const a = 1;\n\n{process.exit(3)} {a}\n'],
])('a page of the site owner may hold %s', (_, text) => {
  expect(identify('pages/about.mdx', page + text)).toBeNull();
});

test.each([
  ['a tag that is not closed', `${page}\nHello.\n\n<div>\n`, 'page/syntax', 7, 1],
  ['a brace that is not closed', `${page}Hello {name.\n`, 'page/syntax', 4, 13],
  ['code that is none', `${page}Hello {1 +} you.\n`, 'page/syntax', 4, 11],
  ['no keys', 'Hello.\n', 'yaml/no-frontmatter', 1, 1],
  ['keys that cannot be read', '---\ntitle: "About\n---\n', 'yaml/syntax', 2, 8],
  ['no title', '---\ndescription: x\n---\n', 'page/title-missing', 1, 1],
])('a page of the site owner with %s is refused at its place', (_, text, rule, line, column) => {
  const found = identify('pages/about.mdx', text);
  expect(found).toMatchObject({ file: 'content/pages/about.mdx', severity: 'error', rule, line, column });
});

test('a page of Markdown alone, whatever it says, is taken without the reader of MDX', () => {
  expect(identify('pages/about.mdx', `${page}# A\n\n} > ] important [x](y) \\ exports\n`)).toBeNull();
  expect(identify('pages/about.mdx', `${page}export of goods\n`)).toMatchObject({ rule: 'page/syntax', line: 4 });
});

test('a page that is no MDX would not be read, and is told of; other files beside pages are left alone', () => {
  for (const name of ['about.md', 'about.MDX', 'about.html'])
    expect(identify(`pages/${name}`), name).toMatchObject({ rule: 'file/unexpected' });
  expect(identify('pages/team.png')).toBeNull();
});
