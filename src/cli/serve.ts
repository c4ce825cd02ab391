import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { mediaTypeOf } from '../exports/hosting/media-types.ts';
import { headersOf, kindOf, unknownEmbed } from '../exports/hosting/policy.ts';
import { UsageError } from './arguments.ts';

export type ServeSettings = {
  /** The built site. It is read anew for each request, so that a build may replace it meanwhile. */
  readonly folder: string;
  /** The path the site stands under, beginning and ending with a slash. */
  readonly base: string;
  /** The address to answer on; 127.0.0.1, which only this machine reaches, where it is not said. */
  readonly host?: string;
  /** 0 takes any free port; where it is not said, 4321 or the next one that is free. */
  readonly port?: number;
};

/** A running server: the address of the site's first page, and how to end it. */
export type Serving = { readonly url: string; close(): Promise<void> };

const firstPort = 4321;
const portsTried = 100;

/**
 * Serves a built site as a static host with our settings would: no page is made here. Nothing is kept by the browser, so
 * that a new build is seen at once.
 * @throws UsageError if the port that was asked for is taken
 */
export async function serve(settings: ServeSettings): Promise<Serving> {
  const { host = '127.0.0.1', base } = settings;
  const server = createServer((request, response) => {
    answer(request, response, settings).catch(() => response.destroy());
  });
  const port = await listenOnFree(server, host, settings.port);
  const shown = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return {
    url: `http://${shown}:${port}${base}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function listenOnFree(server: Server, host: string, wanted: number | undefined): Promise<number> {
  const last = wanted ?? firstPort + portsTried - 1;
  for (let port = wanted ?? firstPort; port <= last; port++) {
    const failure = await listen(server, host, port);
    if (failure === null) return (server.address() as AddressInfo).port;
    if (failure.code !== 'EADDRINUSE') throw new UsageError(`cannot answer on ${host}:${port} (${failure.code}).`);
  }
  throw new UsageError(
    wanted === undefined
      ? `all ports from ${firstPort} to ${last} are in use. Name a free one with --port.`
      : `port ${wanted} is in use. Name another one, or leave --port out.`,
  );
}

function listen(server: Server, host: string, port: number): Promise<NodeJS.ErrnoException | null> {
  return new Promise((done) => {
    server.once('error', done);
    server.listen(port, host, () => {
      server.off('error', done);
      done(null);
    });
  });
}

async function answer(request: IncomingMessage, response: ServerResponse, settings: ServeSettings): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const [path = '/', query] = (request.url ?? '/').split('?', 2);
  const segments = readSegments(path);
  if (segments === null) {
    response.writeHead(400).end();
    return;
  }
  const clean = `/${segments.join('/')}${path.endsWith('/') && segments.length > 0 ? '/' : ''}`;
  if (`${clean}/` === settings.base) return redirect(response, settings.base, query);
  if (!clean.startsWith(settings.base)) return sendNotFound(request, response, settings, '404.html');
  const below = clean.slice(settings.base.length);
  const file = join(settings.folder, below);
  const found = await stat(file).catch(() => undefined);
  if (found?.isDirectory() && below !== '' && !below.endsWith('/')) return redirect(response, `${clean}/`, query);
  const sent = found?.isDirectory()
    ? await sendFile(request, response, settings, join(below, 'index.html'), 200)
    : !below.endsWith('/') && (await sendFile(request, response, settings, below, 200));
  const isEmbed = kindOf(below.split('/')[0] ?? '') === 'embed';
  if (!sent) await sendNotFound(request, response, settings, isEmbed ? unknownEmbed : '404.html');
}

/**
 * The names a path is made of, decoded.
 * @returns null for a path that leads upwards, is not well-formed, or holds what no file name should
 */
function readSegments(path: string): string[] | null {
  try {
    const segments = path.split('/').filter(Boolean).map(decodeURIComponent);
    return segments.some((name) => name === '.' || name === '..' || /[/\\\0]/.test(name)) ? null : segments;
  } catch {
    return null;
  }
}

function redirect(response: ServerResponse, path: string, query: string | undefined): void {
  const location = path.split('/').map(encodeURIComponent).join('/');
  response.writeHead(301, { location: query === undefined ? location : `${location}?${query}` }).end();
}

async function sendNotFound(
  request: IncomingMessage,
  response: ServerResponse,
  settings: ServeSettings,
  page: string,
): Promise<void> {
  if (await sendFile(request, response, settings, page, 404)) return;
  response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('There is no such page.\n');
}

/**
 * @param below path of the file, below the root of the site
 * @returns false, with nothing sent, if there is no such file
 */
async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  { folder }: ServeSettings,
  below: string,
  status: number,
): Promise<boolean> {
  const path = join(folder, below);
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) return false;
  const etag = `"${found.size.toString(16)}-${Math.trunc(found.mtimeMs).toString(16)}"`;
  const headers = { ...headersOf(below.replaceAll('\\', '/')), etag, 'Cache-Control': 'no-cache' };
  if (status === 200 && request.headers['if-none-match'] === etag) {
    response.writeHead(304, headers).end();
    return true;
  }
  response.writeHead(status, { ...headers, 'Content-Type': mediaTypeOf(below), 'content-length': found.size });
  if (request.method === 'HEAD') response.end();
  else await pipeline(createReadStream(path), response);
  return true;
}
