import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mediaTypeOf, unknownType } from '../../src/exports/hosting/media-types.ts';
import { headersOf } from '../../src/exports/hosting/policy.ts';
import { type BuiltSite, builtElsewhere } from '../site/built-site.ts';
import { FORMER } from '../site/small-content.ts';
import { findProgram, packages, type RunningServer, serverNames, startServer } from './servers.ts';

let site: BuiltSite;
let files: readonly string[];

/** One file of each kind of ending in each folder at the top, and every file at the top. */
function samplesOf(folder: string): string[] {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  const shown = all.filter((path) => !/^(?:_headers|_redirects|\.htaccess|\.nojekyll)$/.test(path));
  const samples = new Map(shown.map((path) => [`${path.split('/')[0]} ${/\.[^./]+$/.exec(path)?.[0] ?? ''}`, path]));
  return [...samples.values()].toSorted();
}

beforeAll(async () => {
  site = await builtElsewhere();
  files = samplesOf(site.folder);
}, 300_000);

for (const name of serverNames) {
  const missing = findProgram(name) === null;
  const title = missing ? `(skipped: apt-get install ${packages[name]})` : '';
  describe.skipIf(missing)(`the settings for ${name} ${title}`, () => {
    let server: RunningServer;
    beforeAll(async () => {
      server = await startServer(name, site);
    }, 30_000);
    afterAll(() => server?.stop());

    const get = (path: string) => fetch(`${server.origin}${site.base}${path}`, { redirect: 'manual' });
    const plain = (type: string | null) => (type ?? '').split(';')[0];

    test('say of every kind of file what the policy says, and its type', async () => {
      expect(files.length).toBeGreaterThan(15);
      for (const path of files) {
        const answer = await get(path);
        await answer.arrayBuffer();
        expect(answer.status, path).toBe(200);
        const wanted = Object.entries(headersOf(path));
        expect(
          wanted.map(([header]) => [header, answer.headers.get(header)]),
          path,
        ).toEqual(wanted);
        const type = plain(answer.headers.get('content-type'));
        // Of what is not known, servers say what they like, but never that a browser may run it.
        if (mediaTypeOf(path) === unknownType) expect(type, path).not.toMatch(/html|script|svg|xml/);
        else expect(type, path).toBe(plain(mediaTypeOf(path)));
        const special = ['x-frame-options', 'access-control-allow-origin', 'content-security-policy', 'x-robots-tag'];
        const given = new Set(wanted.map(([header]) => header.toLowerCase()));
        expect(
          special.filter((header) => !given.has(header) && answer.headers.has(header)),
          path,
        ).toEqual([]);
      }
    });

    test('answer for folders, send moved offers on, and show our page for what is not there', async () => {
      const page = await get('offers/');
      expect([page.status, plain(page.headers.get('content-type'))]).toEqual([200, 'text/html']);
      expect(page.headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
      const moved = await get(`offers/${FORMER.from}/`);
      expect(moved.status).toBe(301);
      expect(new URL(moved.headers.get('location') ?? '', server.origin).pathname).toBe(
        `${site.base}offers/${FORMER.to}/`,
      );
      const nothing = await get('offers/nobody/nothing/');
      expect(nothing.status).toBe(404);
      expect(await nothing.text()).toContain('<html');
      const embed = await get('embed/offer/nobody/nothing/');
      expect(embed.status).toBe(404);
      expect(embed.headers.get('content-security-policy')).toBe('frame-ancestors *');
      expect(await embed.text()).toContain('class="embed');
    });
  });
}
