import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';

/**
 * Serves other people's pages, on an origin of their own, while the tests of a file run.
 * @param catalogue address of the catalogue, without a slash at its end
 * @returns the address of a page, by the name of its file without the ending
 */
export function serveHosts(catalogue: () => string): (name: string) => string {
  const server = createServer(({ url = '/' }, response) => {
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
