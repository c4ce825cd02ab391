import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { identifyFile, readFiles, recordOf } from './read-files.ts';

const folder = await mkdtemp(join(tmpdir(), 'prospectus-read-'));
afterAll(() => rm(folder, { recursive: true }));

async function write(files: Readonly<Record<string, string | Buffer>>): Promise<string> {
  const root = await mkdtemp(join(folder, 'x'));
  const content = join(root, 'content');
  await mkdir(content);
  for (const [path, bytes] of Object.entries(files)) {
    await mkdir(dirname(join(content, path)), { recursive: true });
    await writeFile(join(content, path), bytes);
  }
  return content;
}

const identify = (path: string, bytes: Buffer | string = 'x: y\n') =>
  identifyFile(path, 'content', () => Buffer.from(bytes));

describe('a content folder', () => {
  test('gives its records in the order of their paths, and the names of its pictures', async () => {
    const content = await write({
      'providers/b.yaml': 'name: B',
      'providers/a.yaml': 'name: A',
      'offers/a/x.mdx': '---\n---\n',
      'offers/a/x.de.mdx': '---\n---\n',
      'offers/a/x.v2.mdx': '---\n---\n',
      'catalogue.yaml': 'title: T',
      'media/logo.png': 'x',
      'media/inner/b.jpg': 'x',
      'pages/about.mdx': '---\ntitle: About\n---\n',
      '.DS_Store': 'x',
      '_aside/notes.txt': 'x',
      'offers/a/_later.mdx': 'x',
      'offers/blank-offer.mdx': 'x',
    });
    const { files, diagnostics, media } = await readFiles(content);
    expect(diagnostics).toEqual([]);
    expect(files.map(({ path, kind, id, translation, version }) => [path, kind, id, translation ?? version])).toEqual([
      ['content/catalogue.yaml', 'catalogue', 'catalogue', undefined],
      ['content/offers/a/x.de.mdx', 'offer', 'a/x', 'de'],
      ['content/offers/a/x.mdx', 'offer', 'a/x', undefined],
      ['content/offers/a/x.v2.mdx', 'offer', 'a/x', 2],
      ['content/providers/a.yaml', 'provider', 'a', undefined],
      ['content/providers/b.yaml', 'provider', 'b', undefined],
    ]);
    expect([...media].sort()).toEqual(['media/inner/b.jpg', 'media/logo.png']);
  });

  test('the same bytes have the same digest, others another one', async () => {
    const { files } = await readFiles(
      await write({ 'providers/a.yaml': 'name: A', 'providers/b.yaml': 'name: A', 'providers/c.yaml': 'name: C' }),
    );
    const [a, b, c] = files.map(({ digest }) => digest);
    expect(a).toBe(b);
    expect(a).not.toBe(c);
  });

  test('many files are read in order', async () => {
    const names = Array.from({ length: 150 }, (_, index) => `providers/p${index}.yaml`);
    const { files } = await readFiles(await write(Object.fromEntries(names.map((name) => [name, 'name: P']))));
    expect(files.map(({ path }) => path)).toEqual(names.map((name) => `content/${name}`).sort());
  });

  test('does not follow links, and says so of files, of folders and of what is gone', async () => {
    const content = await write({ 'providers/a.yaml': 'name: A', '_aside/offer.mdx': '---\n---\n' });
    await mkdir(join(content, 'offers/a'), { recursive: true });
    await symlink(join(content, '_aside/offer.mdx'), join(content, 'offers/a/linked.mdx'));
    await symlink(join(content, '_aside'), join(content, 'offers/folder'));
    await symlink('nowhere', join(content, 'offers/a/gone.mdx'));
    const { files, diagnostics } = await readFiles(content);
    expect(files.map(({ path }) => path)).toEqual(['content/providers/a.yaml']);
    expect(diagnostics.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      'content/offers/a/gone.mdx file/unexpected',
      'content/offers/a/linked.mdx file/unexpected',
      'content/offers/folder file/unexpected',
    ]);
  });

  test('that does not exist is the system’s error', async () => {
    await expect(readFiles(join(folder, 'nowhere'))).rejects.toThrow(/ENOENT/);
  });
});

describe('a file that cannot be read as a record', () => {
  test.each([
    ['offers/x.mdx', 'file/unexpected'],
    ['offers/a/b/x.mdx', 'file/unexpected'],
    ['offers/a/x.md', 'file/unexpected'],
    ['providers/a/b.yaml', 'file/unexpected'],
    ['providers/a.mdx', 'file/unexpected'],
    ['notes.txt', 'file/unexpected'],
    ['catalogue.yml', 'file/unexpected'],
    ['inner/catalogue.yaml', 'file/unexpected'],
    ['offers/A/x.mdx', 'file/name'],
    ['offers/a/x y.mdx', 'file/name'],
    ['offers/a/ä.mdx', 'file/name'],
    ['offers/a/x--y.mdx', 'file/name'],
    ['offers/a/x..mdx', 'file/name'],
  ])('%s: %s', async (path, rule) => {
    expect(await identify(path)).toMatchObject({
      file: `content/${path}`,
      rule,
      line: 1,
      column: 1,
      severity: 'error',
    });
  });

  test('a name that can be an address is proposed', async () => {
    expect(await identify('offers/Riverbank University/Käse & Brot.mdx')).toMatchObject({
      help: 'Rename it: riverbank-university/kase-brot.mdx',
    });
    expect(await identify('offers/uni.ee/a.b.c.de.mdx')).toMatchObject({ help: 'Rename it: uni-ee/a-b-c.de.mdx' });
    expect(await identify('offers/a/a.b.c.mdx')).toMatchObject({ help: 'Rename it: a/a-b-c.mdx' });
  });

  test('bytes that are no text are told of where they stand', async () => {
    expect(await identify('providers/a.yaml', Buffer.from('name: A\ncity: K\xf6ln\n', 'latin1'))).toMatchObject({
      rule: 'file/not-utf-8',
      line: 2,
      column: 8,
    });
    expect(await identify('providers/a.yaml', 'name: A\ncity: a\u0000b')).toMatchObject({
      rule: 'file/control-character',
      line: 2,
      column: 8,
    });
    expect(await identify('providers/a.yaml', 'name: \u0093A\u0094')).toMatchObject({
      rule: 'file/control-character',
      line: 1,
      column: 7,
    });
    expect(await identify('providers/a.yaml', Buffer.from('name: A', 'utf16le'))).toMatchObject({
      rule: 'file/control-character',
      line: 1,
    });
  });

  test('512 kB are read, one byte more is not', async () => {
    const full = 'x'.repeat(512 * 1024);
    expect(await identify('providers/a.yaml', full)).toMatchObject({ kind: 'provider' });
    expect(await identify('providers/a.yaml', `${full}x`)).toMatchObject({ rule: 'file/too-large' });
  });

  test('tabs, line ends, a byte order mark and all letters are text', async () => {
    expect(await identify('providers/a.yaml', '\uFEFFname: Õpi\t\u{1F41D}\r\n')).toMatchObject({ id: 'a' });
  });
});

test('files kept aside and pictures are no records and are not read', async () => {
  const never = (): Buffer => {
    throw new Error('was read');
  };
  for (const path of [
    '_x/a.yaml',
    'offers/a/_b.mdx',
    'offers/.a/b.mdx',
    'offers/a/blank-x.mdx',
    'media/a.png',
    'pages/_words.ts',
    'pages/team.png',
  ]) {
    expect(identifyFile(path, 'content', never), path).toBeNull();
  }
});

test('the record that a file is meant to hold is told by its path', () => {
  expect(recordOf('content/offers/a/x.mdx')).toBe('offer a/x');
  expect(recordOf('base/providers/a.yaml')).toBe('provider a');
  expect(recordOf('content/catalogue.yaml')).toBe('catalogue catalogue');
  for (const path of [
    'content/offers/a/x.de.mdx',
    'content/offers/a/x.v1.mdx',
    'content/notes.txt',
    'content/media/a.png',
  ]) {
    expect(recordOf(path)).toBeNull();
  }
});
