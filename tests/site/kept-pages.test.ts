import { appendFile, cp, mkdtemp, readFile, realpath, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildArguments } from './built-site.ts';
import { runCommand } from './command.ts';
import { digestFolder } from './folder.ts';
import { writeSmallContent } from './small-content.ts';

let temporary: string;
beforeAll(async () => {
  temporary = await realpath(await mkdtemp(join(tmpdir(), 'prospectus-kept-')));
});
afterAll(() => rm(temporary, { recursive: true, force: true }));

async function build(content: string, out: string, ...more: string[]): Promise<void> {
  const args = buildArguments(content, out, { site: 'https://x.example', base: '/' });
  const { code, stderr } = await runCommand([...args, ...more], { PROSPECTUS_CACHE: join(temporary, 'store') });
  expect(stderr).toBe('');
  expect(code).toBe(0);
}

async function replaceIn(file: string, from: RegExp, to: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  expect(text).toMatch(from);
  await writeFile(file, text.replace(from, to));
}

test('a second build keeps the pages that come out the same, and gives the bytes of a build of everything', async () => {
  const content = join(temporary, 'content');
  await writeSmallContent(content);
  const out = join(temporary, 'dist');
  await build(content, out);
  const pageOf = (offer: string) => join(out, `offers/${offer}/index.html`);
  const identity = async (offer: string) => (await stat(pageOf(offer))).ino;
  const [closed, skills] = ['hillside-college/closed-course', 'riverbank-university/spreadsheet-skills'];
  const before = { closed: await identity(closed), skills: await identity(skills) };

  // A sentence of one offer: the page of another provider's stays.
  await appendFile(join(content, `offers/${skills}.mdx`), '\nOne more sentence.\n');
  await build(content, out);
  expect(await identity(closed)).toBe(before.closed);
  expect(await identity(skills)).not.toBe(before.skills);
  expect(await readFile(pageOf(skills), 'utf8')).toContain('One more sentence.');

  // What other records say is on the pages of offers too.
  await replaceIn(join(content, 'providers/hillside-college.yaml'), /name: .*/, 'name: Hillside Academy');
  await replaceIn(join(content, `offers/${skills}.mdx`), /title: .*/, 'title: Skills with another name');
  await build(content, out);
  expect(await readFile(pageOf(closed), 'utf8')).toContain('Hillside Academy');

  const whole = join(temporary, 'whole');
  await cp(out, join(temporary, 'kept'), { recursive: true });
  await build(content, whole, '--no-cache');
  const [kept, made] = [digestFolder(join(temporary, 'kept')), digestFolder(whole)];
  expect(Object.keys(kept)).toEqual(Object.keys(made));
  expect(Object.keys(made).filter((name) => made[name] !== kept[name])).toEqual([]);
}, 300_000);
