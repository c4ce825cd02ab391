import { cp, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from '../../src/cli/root.ts';
import { buildArguments } from './built-site.ts';
import { runCommand } from './command.ts';
import { writeSmallContent } from './small-content.ts';

let temporary: string;
beforeAll(async () => {
  temporary = await realpath(await mkdtemp(join(tmpdir(), 'prospectus-program-')));
});
afterAll(() => rm(temporary, { recursive: true, force: true }));

test('a program of the pages serves the next build, until a file of theirs changes, wherever that stands', async () => {
  const content = join(temporary, 'content');
  const out = join(temporary, 'dist');
  const seal = join(content, 'media/seal.png');
  await writeSmallContent(content);
  await cp(join(ROOT, 'public/apple-touch-icon.png'), seal);
  await cp(seal, join(content, 'pages/tower.png'));
  const page = `---\ntitle: Seal\n---\nimport seal from '../media/seal.png';\n\n![A tower](./tower.png)\n\n<a href={seal.src}>Seal</a>\n`;
  await writeFile(join(content, 'pages/seal.mdx'), page);

  const build = async (): Promise<{ programs: readonly string[]; html: string }> => {
    const { code, stderr } = await runCommand(
      buildArguments(content, out, { site: 'https://seal.example', base: '/' }),
    );
    expect(stderr).toBe('');
    expect(code).toBe(0);
    const programs: string[] = [];
    for (const name of await readdir(join(ROOT, '.astro/programs')))
      if (
        await readFile(join(ROOT, '.astro/programs', name, 'sources.json'), 'utf8').then((text) => text.includes(seal))
      )
        programs.push(name);
    return { programs, html: await readFile(join(out, 'seal/index.html'), 'utf8') };
  };
  const linked = async (html: string, before: RegExp): Promise<Buffer> =>
    readFile(join(out, before.exec(html)?.[1] ?? 'no link'));

  const first = await build();
  expect(first.programs).toHaveLength(1);
  // Pictures of the owner's pages are in the site as they are.
  const picture = await readFile(seal);
  expect(await linked(first.html, /<img src="([^"]+)" alt="A tower"/)).toEqual(picture);
  expect(await linked(first.html, /<a href="([^"]+)">Seal/)).toEqual(picture);

  const again = await build();
  expect(again).toEqual(first);

  const other = Buffer.concat([picture, Buffer.from('another')]);
  await writeFile(seal, other);
  const changed = await build();
  expect(changed.programs).toEqual(first.programs);
  expect(await linked(changed.html, /<a href="([^"]+)">Seal/)).toEqual(other);
}, 120_000);
