import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { BuiltSite } from '../site/built-site.ts';

/** Servers that the build writes settings for, by the name of their program. */
export const serverNames = ['nginx', 'caddy', 'apache2'] as const;
export type ServerName = (typeof serverNames)[number];

/** Debian's packages of the servers. */
export const packages: Readonly<Record<ServerName, string>> = {
  nginx: 'nginx-light',
  caddy: 'caddy',
  apache2: 'apache2',
};

/** A server that answers: its origin, and how to end it. */
export type RunningServer = { readonly origin: string; stop(): Promise<void> };

/** Where a program stands, also beside the folders that users' shells look in; null where it is not installed. */
export function findProgram(name: string): string | null {
  const path = `${process.env['PATH'] ?? ''}:/usr/sbin:/usr/local/sbin`;
  const found = spawnSync('/bin/sh', ['-c', `command -v ${name}`], { env: { PATH: path }, encoding: 'utf8' });
  return found.status === 0 ? found.stdout.trim() : null;
}

/** Serves a built site by a real server with the settings that the build wrote, of which only port and folder are changed. */
export async function startServer(name: ServerName, site: BuiltSite): Promise<RunningServer> {
  const work = await mkdtemp(join(tmpdir(), `prospectus-${name}-`));
  const root = join(work, 'root');
  const place = join(root, site.base);
  await mkdir(dirname(place.replace(/\/$/, '')), { recursive: true });
  await symlink(site.folder, place.replace(/\/$/, ''));
  const port = await freePort();
  const args = await writers[name](work, root, port, site);
  const child = spawn(findProgram(name) ?? name, args, { stdio: ['ignore', 'pipe', 'pipe'], env: environment(work) });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += String(text)));
  const origin = `http://127.0.0.1:${port}`;
  await untilItAnswers(origin, child, () => said);
  return {
    origin,
    stop: async () => {
      child.kill('SIGTERM');
      if (child.exitCode === null) await new Promise((done) => child.once('exit', done));
      await rm(work, { recursive: true, force: true });
    },
  };
}

function environment(work: string): NodeJS.ProcessEnv {
  return { ...process.env, HOME: work, XDG_DATA_HOME: work, XDG_CONFIG_HOME: work };
}

type Writer = (work: string, root: string, port: number, site: BuiltSite) => Promise<string[]>;

const writers: Readonly<Record<ServerName, Writer>> = {
  nginx: async (work, root, port, { folder }) => {
    const settings = (await readFile(join(folder, 'hosting/nginx.conf'), 'utf8'))
      .replace(/listen 80;.*/, `listen 127.0.0.1:${port};`)
      .replace(/root \/srv\/catalogue;.*/, `root ${root};`);
    await writeFile(join(work, 'site.conf'), settings);
    const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (one) => `${one}_temp_path ${work}/${one};`,
    );
    const main = `daemon off; pid ${work}/pid; error_log stderr; events {}\nhttp { access_log off; ${folders.join(' ')} include ${work}/site.conf; }\n`;
    await writeFile(join(work, 'nginx.conf'), `${process.getuid?.() === 0 ? 'user root; ' : ''}${main}`);
    return ['-p', work, '-c', join(work, 'nginx.conf')];
  },
  caddy: async (work, root, port, { folder }) => {
    const settings = (await readFile(join(folder, 'hosting/Caddyfile'), 'utf8'))
      .replace(/^:80 \{$/m, `http://127.0.0.1:${port} {`)
      .replace('/srv/catalogue', root);
    await writeFile(join(work, 'Caddyfile'), `{\n\tadmin off\n}\n${settings}`);
    return ['run', '--config', join(work, 'Caddyfile'), '--adapter', 'caddyfile'];
  },
  apache2: async (work, root, port) => {
    const modules = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'alias'];
    const load = modules.map((one) => `LoadModule ${one}_module /usr/lib/apache2/modules/mod_${one}.so`);
    const main = `ServerName localhost\nListen 127.0.0.1:${port}\nPidFile ${work}/pid\nErrorLog ${work}/errors\nServerRoot ${work}\n${load.join('\n')}\nTypesConfig /etc/mime.types\nDocumentRoot ${root}\n<Directory ${root}>\nOptions FollowSymLinks\nAllowOverride All\nRequire all granted\n</Directory>\n`;
    await writeFile(join(work, 'apache.conf'), main);
    return ['-f', join(work, 'apache.conf'), '-D', 'FOREGROUND'];
  },
};

async function untilItAnswers(origin: string, child: ChildProcess, said: () => string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (child.exitCode !== null) break;
    const answer = await fetch(origin).catch(() => undefined);
    if (answer) return;
    await wait(50);
  }
  child.kill('SIGKILL');
  throw new Error(`the server did not answer:\n${said()}`);
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer().once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
