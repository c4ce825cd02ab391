import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { build } from 'rolldown';
import { afterAll, beforeAll } from 'vitest';

/** Made when a test first asks for it. */
let app: Promise<string> | undefined;

/** A script with all that it imports, as a developer's own build makes it: React then checks what it is given. */
async function bundle(file: string): Promise<string> {
  const { output } = await build({
    input: join(import.meta.dirname, file),
    platform: 'browser',
    // Ours leaves JSX to Astro.
    tsconfig: false,
    logLevel: 'silent',
    write: false,
    transform: { jsx: 'react-jsx', define: { 'process.env.NODE_ENV': '"development"' } },
    output: { format: 'iife' },
  });
  return output[0].code;
}

/**
 * Serves other people's pages, on an origin of their own, while the tests of a file run.
 * @param catalogue address of the catalogue, without a slash at its end
 * @returns the address of a page, by the name of its file without the ending
 */
export function serveHosts(catalogue: () => string): (name: string) => string {
  const server = createServer(async ({ url = '/' }, response) => {
    if (url === '/react-app.js') {
      app ??= bundle('react-app.jsx');
      response
        .writeHead(200, { 'Content-Type': 'text/javascript; charset=utf-8' })
        .end((await app).replaceAll('CATALOGUE', catalogue()));
      return;
    }
    const name = /^\/([a-z-]+)\.html$/.exec(url)?.[1];
    if (name === undefined) {
      response.writeHead(404).end();
      return;
    }
    const text = readFileSync(join(import.meta.dirname, `${name}.html`), 'utf8');
    response
      .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
      .end(text.replaceAll('CATALOGUE', catalogue()));
  });
  // Another name of this machine: another origin, and another site.
  beforeAll(() => new Promise<void>((done) => void server.listen(0, '127.0.0.1', done)));
  afterAll(() => new Promise<void>((done) => void server.close(() => done())));
  return (name) => `http://localhost:${(server.address() as AddressInfo).port}/${name}.html`;
}
