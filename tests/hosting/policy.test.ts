import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { mediaTypeOf, unknownType } from '../../src/exports/hosting/media-types.ts';
import { headersOf } from '../../src/exports/hosting/policy.ts';
import { type BuiltSite, builtElsewhere, builtSite } from '../site/built-site.ts';

/** Types by ending, as IANA registers them: written down here once more, to be held against the policy. */
const types: Readonly<Record<string, string>> = {
  '.atom.xml': 'application/atom+xml',
  '.csv': 'text/csv',
  '.css': 'text/css',
  '.html': 'text/html',
  '.ics': 'text/calendar',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.jsonld': 'application/ld+json',
  '.png': 'image/png',
  '.rdf': 'application/rdf+xml',
  '.rss.xml': 'application/rss+xml',
  '.svg': 'image/svg+xml',
  '.ttl': 'text/turtle',
  '.txt': 'text/plain',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml',
};

/** Files whose type no browser needs to know: of the search index, which our own script reads; of servers themselves. */
const withoutType =
  /\.(?:pagefind|pf_index|pf_meta)$|(?:^|\/)(?:_headers|_redirects|\.htaccess|\.nojekyll|Caddyfile|nginx\.conf)$/;

const revalidated = 'public, max-age=0, must-revalidate';
const forEver = 'public, max-age=31536000, immutable';

let sites: readonly BuiltSite[];

beforeAll(async () => {
  sites = [await builtSite(), await builtElsewhere()];
}, 600_000);

const filesOf = ({ folder }: BuiltSite): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));

describe('every file of a built site', () => {
  test('has a type: that of its ending, or of what it is', () => {
    const all = sites.flatMap(filesOf);
    expect(all.length).toBeGreaterThan(1000);
    const wrong = all.flatMap((path) => {
      const type = mediaTypeOf(path).split(';')[0];
      const ending = Object.keys(types).find((one) => path.endsWith(one));
      const wanted = /quality-link-manifest$/.test(path) ? 'application/json' : types[ending ?? ''];
      if (withoutType.test(path)) return type === unknownType ? [] : [`${path}: ${type}`];
      return type === wanted ? [] : [`${path}: ${type}, not ${wanted ?? 'of a known ending'}`];
    });
    expect(wrong).toEqual([]);
  });

  test('says its character set wherever it is text, except where the form says UTF-8 itself', () => {
    const said = sites
      .flatMap(filesOf)
      .map(mediaTypeOf)
      .filter((type) => /^text\/|[/+](?:json|xml|javascript)/.test(type) && type !== 'image/svg+xml');
    expect(said.length).toBeGreaterThan(500);
    expect([...new Set(said)].filter((type) => !type.endsWith('; charset=utf-8'))).toEqual([]);
  });

  test('is asked for anew after each build, unless its name holds a digest of what is in it', () => {
    const wrong = sites.flatMap(filesOf).flatMap((path) => {
      const lifetime = headersOf(path)['Cache-Control'];
      const isNamedByContent = /^_astro\/[^/]+[.-][\w-]{8}\.(?:css|js|woff2|svg|png)$/.test(path);
      return lifetime === (isNamedByContent ? forEver : revalidated) ? [] : [`${path}: ${lifetime}`];
    });
    expect(wrong).toEqual([]);
  });

  test('may be framed, or loaded by other sites, only where the policy means it', () => {
    const framed = new Set<string>();
    const shared = new Set<string>();
    for (const path of sites.flatMap(filesOf)) {
      const headers = headersOf(path);
      const [top = ''] = path.split('/');
      if (!headers['X-Frame-Options'] && path.endsWith('.html')) framed.add(top);
      if (headers['Access-Control-Allow-Origin']) shared.add(top);
    }
    expect([...framed]).toEqual(['embed']);
    const meant = [
      '.well-known',
      '_astro',
      'api',
      'data',
      'embed',
      'favicon.svg',
      'feeds',
      'look.css',
      'media',
      'oembed',
      'search',
    ];
    expect([...shared].filter((top) => !meant.includes(top))).toEqual([]);
    expect(shared.size).toBeGreaterThan(8);
  });
});
