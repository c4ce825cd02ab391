import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

/**
 * Passes a site on as web hosts do: texts compressed, files with a digest in their names kept by browsers.
 * @param target where the site is served
 */
export async function serveAsHosts(target: string): Promise<{ readonly url: string; close(): void }> {
  const server = createServer(async (request, response) => {
    const answer = await fetch(new URL(request.url ?? '/', target), { redirect: 'manual' });
    const bytes = Buffer.from(await answer.arrayBuffer());
    const headers = Object.fromEntries(
      [...answer.headers].filter(
        ([name]) => !/^(?:connection|content-length|transfer-encoding|keep-alive)$/.test(name),
      ),
    );
    if (request.url?.includes('/_astro/')) headers['cache-control'] = 'public, max-age=31536000, immutable';
    const isText = /text|javascript|json|svg|xml/.test(headers['content-type'] ?? '');
    if (isText) headers['content-encoding'] = 'gzip';
    response.writeHead(answer.status, headers).end(isText ? gzipSync(bytes) : bytes);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() };
}
