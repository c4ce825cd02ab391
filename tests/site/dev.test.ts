import { appendFile, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Running, startCommand, waitFor } from './command.ts';
import { DRAFT_TITLE, writeSmallContent } from './small-content.ts';

let temporary: string;
let draft: string;
let url: string;
let dev: Running;

/** A port that nobody answers on. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address === null || typeof address === 'string') throw new Error('there is no free port');
  return address.port;
}

/** The main part of the page at an address, as soon as it holds the words. */
async function pageWith(address: string, words: string): Promise<string> {
  return waitFor(
    `"${words}" on ${address}`,
    async () => {
      const text = await fetch(`${url}${address}`).then((answer) => answer.text());
      const page = text.slice(text.indexOf('<main'), text.indexOf('</main>'));
      return page.includes(words) ? page : undefined;
    },
    20,
  );
}

const address = 'offers/riverbank-university/plumbing-for-poets/';

beforeAll(async () => {
  temporary = await realpath(await mkdtemp(join(tmpdir(), 'prospectus-dev-')));
  const content = join(temporary, 'content');
  await writeSmallContent(content);
  draft = join(content, 'offers/riverbank-university/plumbing-for-poets.mdx');
  const port = await freePort();
  url = `http://localhost:${port}/`;
  dev = startCommand(['dev', '--content', content, '--port', String(port), '--today', '2026-11-22']);
  const answers = (): boolean => {
    if (dev.child.exitCode !== null) throw new Error(`dev ended before it answered:\n${dev.said()}`);
    return dev.said().includes('Local');
  };
  await waitFor('dev to answer', answers, 90);
}, 120_000);

afterAll(async () => {
  if (dev.child.exitCode === null) dev.kill('SIGKILL');
  await rm(temporary, { recursive: true, force: true });
});

describe('dev', () => {
  test('shows a draft, marked, and says that its file has no faults', async () => {
    const page = await pageWith(address, `<h1>${DRAFT_TITLE}</h1>`);
    expect(page).toContain('Draft: not in the published catalogue');
    expect(page).toContain('Only you see this');
    expect(page).toContain('No faults in this file');
    expect(await pageWith('offers/', 'Find offers')).toContain(DRAFT_TITLE);
  }, 60_000);

  test('shows the new title of an offer soon after its file is saved', async () => {
    const text = await readFile(draft, 'utf8');
    await writeFile(draft, text.replace(DRAFT_TITLE, 'Plumbing for novelists'));
    await pageWith(address, '<h1>Plumbing for novelists</h1>');
    await pageWith('offers/', 'Plumbing for novelists');
  }, 60_000);

  test('tells the faults of the file on its page, each with its line and its rule', async () => {
    const text = await readFile(draft, 'utf8');
    const line = text.split('\n').findIndex((each) => each.startsWith('level:')) + 1;
    await writeFile(draft, text.replace(/^level: .*$/m, 'level: EQF 99\ncolour: red'));
    const page = await pageWith(address, 'schema/unknown-key');
    expect(page).toContain('2 faults in this file');
    expect(page).toContain(`plumbing-for-poets.mdx, line ${line}, `);
    expect(page).toContain('>level/unknown</a>');
    expect(page).toContain(`plumbing-for-poets.mdx, line ${line + 1}, `);
    expect(page).toContain('EQF has no level “99”');
    await writeFile(draft, text);
    await pageWith(address, 'No faults in this file');
  }, 60_000);

  test('tells the faults of a file that cannot be read where its page would be', async () => {
    const text = await readFile(draft, 'utf8');
    await writeFile(draft, text.replace(/^summary: .*$/m, 'summary: [oops'));
    const page = await pageWith(address, 'yaml/syntax');
    expect(page).toContain('This page does not exist');
    expect(page).toMatch(/plumbing-for-poets\.mdx, line \d+/);
    await writeFile(draft, text);
    await pageWith(address, '<h1>Plumbing for novelists</h1>');
  }, 60_000);

  test('shows a new sentence of the editor’s text', async () => {
    await appendFile(draft, '\nA new sentence.\n');
    expect(await pageWith(address, 'A new sentence.')).toContain('No faults in this file');
  }, 60_000);

  test('ends when it is told to, with its server', async () => {
    dev.child.kill('SIGTERM');
    expect(await dev.ended).toBe(0);
    await expect(fetch(url)).rejects.toThrow('fetch failed');
  }, 30_000);
});
