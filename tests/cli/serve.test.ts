import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Serving, serve } from '../../src/cli/serve.ts';
import { readBase } from '../../src/cli/show.ts';
import { mediaTypeOf } from '../../src/exports/hosting/media-types.ts';

let parent: string;
let folder: string;

async function write(path: string, text: string): Promise<void> {
  await mkdir(join(folder, path, '..'), { recursive: true });
  await writeFile(join(folder, path), text);
}

beforeEach(async () => {
  parent = await realpath(await mkdtemp(join(tmpdir(), 'prospectus-serve-')));
  folder = join(parent, 'dist');
  await write('../secret.txt', 'secret');
  await write('index.html', '<link href="/base/_astro/a.css">home');
  await write('404.html', 'not found');
  await write('offers/index.html', 'offers');
  await write('offers/grüße & co/index.html', 'greetings');
  await write('_astro/a.css', 'p{}');
  await write('pagefind/fragment/en_1.pf_fragment', 'bytes');
  await mkdir(join(folder, 'empty'));
});
afterEach(() => rm(parent, { recursive: true, force: true }));

/** Sends a path just as it is written; `fetch` would tidy it up. */
async function ask(site: Serving, path: string, method = 'GET', headers: Record<string, string> = {}) {
  const { hostname, port } = new URL(site.url);
  const sent = request({ hostname, port, path, method, headers }).end();
  const [answer] = await once(sent, 'response');
  let body = '';
  for await (const part of answer) body += part;
  return { status: answer.statusCode as number, headers: answer.headers as Record<string, string>, body };
}

describe.each(['/', '/base/'])('a site under %s', (base) => {
  let site: Serving;
  beforeEach(async () => {
    site = await serve({ folder, base, port: 0 });
  });
  afterEach(() => site.close());

  test('answers a folder with its page, and a file with its content and type', async () => {
    expect(site.url).toMatch(new RegExp(`^http://127\\.0\\.0\\.1:\\d+${base}$`));
    expect(await ask(site, base)).toMatchObject({ status: 200, body: expect.stringContaining('home') });
    expect(await ask(site, `${base}offers/?x=1`)).toMatchObject({ status: 200, body: 'offers' });
    const style = await ask(site, `${base}_astro/a.css`);
    expect(style).toMatchObject({ status: 200, body: 'p{}' });
    expect(style.headers).toMatchObject({ 'content-type': 'text/css; charset=utf-8', 'content-length': '3' });
    expect((await ask(site, `${base}offers/gr%C3%BC%C3%9Fe%20%26%20co/`)).body).toBe('greetings');
  });

  test('sends an address without its last slash on to the right one, query and all', async () => {
    expect(await ask(site, `${base}offers?x=1&y`)).toMatchObject({
      status: 301,
      headers: { location: `${base}offers/?x=1&y` },
    });
    expect((await ask(site, `${base}offers/gr%C3%BC%C3%9Fe%20%26%20co`)).headers['location']).toBe(
      `${base}offers/gr%C3%BC%C3%9Fe%20%26%20co/`,
    );
  });

  test('answers what is not there with 404.html and status 404', async () => {
    for (const path of ['no/such/', 'empty/', '_astro/a.css/', 'index.html/x']) {
      expect(await ask(site, base + path), path).toMatchObject({ status: 404, body: 'not found' });
    }
  });

  test('gives nothing from outside the folder', async () => {
    for (const path of [
      '../secret.txt',
      '..%2fsecret.txt',
      '%2e%2e/secret.txt',
      '%2e%2e%2fsecret.txt',
      'offers/../../secret.txt',
      '..%5csecret.txt',
      '%00',
      '%zz',
    ]) {
      const { status, body } = await ask(site, base + path);
      expect([status, body], path).toEqual([400, '']);
    }
  });

  test('never sends a visitor on to another site', async () => {
    const { headers } = await ask(site, `${base}/offers`);
    expect(headers['location'] ?? base).toMatch(/^\/(?!\/)/);
    expect((await ask(site, '//offers.example/%2f..')).headers['location']).toBeUndefined();
  });

  test('answers HEAD without content, and no other method', async () => {
    expect(await ask(site, `${base}_astro/a.css`, 'HEAD')).toMatchObject({
      status: 200,
      body: '',
      headers: { 'content-length': '3' },
    });
    expect(await ask(site, base, 'POST')).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
  });

  test('spares a browser what it has already', async () => {
    const { headers } = await ask(site, base);
    expect(await ask(site, base, 'GET', { 'if-none-match': headers['etag'] ?? '' })).toMatchObject({
      status: 304,
      body: '',
    });
  });

  test('shows a new build without a restart', async () => {
    await write('../next/index.html', 'next');
    await rename(folder, join(parent, 'former'));
    await rename(join(parent, 'next'), folder);
    expect((await ask(site, base)).body).toBe('next');
  });
});

describe('a site under a path', () => {
  test('sends the path without its slash on, and knows nothing beside the path', async () => {
    const site = await serve({ folder, base: '/base/', port: 0 });
    expect(await ask(site, '/base')).toMatchObject({ status: 301, headers: { location: '/base/' } });
    expect((await ask(site, '/offers/')).status).toBe(404);
    expect((await ask(site, '/basement/')).status).toBe(404);
    await site.close();
  });

  test('is found from the first page of the site', () => {
    expect(readBase('<link rel="stylesheet" href="/_astro/x.css">')).toBe('/');
    expect(readBase('<a href="/a/b/offers/"></a><script src="/a/b/_astro/x.js">')).toBe('/a/b/');
    expect(readBase('')).toBe('/');
  });
});

describe('the port', () => {
  test('is the next free one where none was asked for, and an error where it was', async () => {
    const [first, second] = [await serve({ folder, base: '/' }), await serve({ folder, base: '/' })];
    const [a, b] = [first, second].map((site) => Number(new URL(site.url).port));
    expect(a).toBeGreaterThanOrEqual(4321);
    expect(b).toBeGreaterThan(a ?? 0);
    await expect(serve({ folder, base: '/', port: a ?? 0 })).rejects.toThrow(`port ${a} is in use`);
    await Promise.all([first.close(), second.close()]);
  });

  test('is free again after closing, even with a connection open', async () => {
    const site = await serve({ folder, base: '/', port: 0 });
    const port = Number(new URL(site.url).port);
    await fetch(site.url, { keepalive: true });
    await site.close();
    const probe = createServer().listen(port, '127.0.0.1');
    await once(probe, 'listening');
    probe.close();
  });
});

test('the type of a file follows from its name', () => {
  expect(mediaTypeOf('a/b.HTML')).toBe('text/html; charset=utf-8');
  expect(mediaTypeOf('pagefind/wasm.en.pagefind')).toBe('application/octet-stream');
  expect(mediaTypeOf('fragment/en_1.pf_fragment')).toBe('application/octet-stream');
  expect(mediaTypeOf('font.woff2')).toBe('font/woff2');
  expect(mediaTypeOf('LICENSE')).toBe('application/octet-stream');
});

describe('npm run preview', () => {
  const program = join(import.meta.dirname, '../../src/cli/preview.ts');
  const running: ChildProcess[] = [];

  function run(...args: string[]): ChildProcess {
    const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    running.push(child);
    return child;
  }
  async function read(stream: AsyncIterable<Buffer> | null, until: RegExp): Promise<string> {
    let text = '';
    for await (const part of stream ?? []) {
      text += String(part);
      if (until.test(text)) break;
    }
    return text;
  }
  afterEach(() => running.splice(0).forEach((child) => void child.kill('SIGKILL')));

  test('mends a swap that was killed, says where the site is, and ends in peace', async () => {
    await rename(folder, join(parent, '.dist.former'));
    const child = run('--out', folder, '--port', '0');
    const line = await read(child.stdout, /\n/);
    const url = /at (http:\/\/127\.0\.0\.1:\d+\/base\/) \(stop/.exec(line)?.[1];
    expect(url, line).toBeDefined();
    expect(await (await fetch(`${url}offers/`)).text()).toBe('offers');
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  test('says in one line, with exit code 2, that nothing was built', async () => {
    const child = run('--out', join(parent, 'none'));
    const exit = once(child, 'exit');
    expect(await read(child.stderr, /\n/)).toBe(
      `prospectus preview: there is no folder "${join(parent, 'none')}". Build the site first: npm run build.\n`,
    );
    expect(await exit).toEqual([2, null]);
  });

  test('says so of a folder that holds no site', async () => {
    const child = run('--out', join(folder, 'empty'));
    const exit = once(child, 'exit');
    expect(await read(child.stderr, /\n/)).toContain('holds no site. Build it first: npm run build.');
    expect(await exit).toEqual([2, null]);
  });
});
