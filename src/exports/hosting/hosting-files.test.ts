import { describe, expect, test } from 'vitest';
import { hostingFiles } from './hosting-files.ts';
import { headersOf } from './policy.ts';

const names = ['404.html', '.well-known', '_astro', 'api', 'embed', 'index.html', 'offers', 'pagefind'];
const fileOf = (base: string, path: string): string => {
  const files = hostingFiles({ base, names, moved: [['/offers/a/old/', '/offers/a/new/']] });
  return String(files.find((file) => file.path === path)?.content ?? '');
};

describe('_headers', () => {
  /** Headers by path, as the hosts read them. */
  const rules = (text: string) =>
    text
      .split('\n')
      .filter((line) => line.startsWith('/'))
      .map((path) => path.replace(/\*$/, ''));

  test('has no two rules for one path: hosts would join their values', () => {
    const paths = rules(fileOf('/', '_headers'));
    expect(paths.length).toBeGreaterThan(names.length);
    const overlaps = paths.flatMap((path) => {
      const isFolder = path.endsWith('/') && path !== '/';
      return paths.filter((other) => isFolder && other !== path && other.startsWith(path));
    });
    expect(overlaps).toEqual([]);
    expect(new Set(paths).size).toBe(paths.length);
  });

  test('lets other sites frame only what is made for it, and load only data and what embeds are made of', () => {
    const text = fileOf('/', '_headers');
    const block = (path: string) => text.split(/\n(?=\/)/).find((one) => one.startsWith(`${path}\n`)) ?? '';
    expect(block('/offers/*')).toContain("frame-ancestors 'none'");
    expect(block('/offers/*')).not.toContain('Access-Control-Allow-Origin');
    expect(block('/embed/*')).toContain('frame-ancestors *');
    expect(block('/embed/*')).not.toContain('X-Frame-Options');
    for (const open of ['/api/*', '/pagefind/*', '/_astro/*', '/.well-known/*'])
      expect(block(open), open).toContain('Access-Control-Allow-Origin: *');
    expect(block('/_astro/*')).toContain('immutable');
  });

  test('lies aside for the root of the host where the site stands below it', () => {
    expect(fileOf('/catalogue/', '_headers')).toBe('');
    expect(fileOf('/catalogue/', 'root-files/_headers')).toContain('\n/catalogue/offers/*\n');
  });
});

test('moved offers are sent on by every kind of server', () => {
  expect(fileOf('/', '_redirects')).toContain('/offers/a/old/ /offers/a/new/ 301');
  for (const path of ['hosting/nginx.conf', 'hosting/Caddyfile', '.htaccess'])
    expect(fileOf('/', path), path).toContain('/offers/a/new/');
});

describe('a name that could add a directive', () => {
  const site = { base: '/', names: ['index.html'], moved: [] };
  const signs = [
    'a b',
    'a\nb',
    'a\rb',
    'a"b',
    "a'b",
    'a;b',
    'a{b',
    'a}b',
    'a#b',
    'a\\b',
    'a$b',
    'a<b',
    'a*b',
    'a(b',
    'a|b',
    '',
  ];

  test.each(signs)('%j is written into no settings, wherever it stands', (name) => {
    const refused = /cannot stand in the settings/;
    expect(() => hostingFiles({ ...site, names: ['index.html', name] })).toThrow(refused);
    expect(() => hostingFiles({ ...site, base: `/${name}/ ` })).toThrow(refused);
    if (name === '') return;
    expect(() => hostingFiles({ ...site, moved: [[`/offers/${name}/`, '/offers/b/']] })).toThrow(refused);
    expect(() => hostingFiles({ ...site, moved: [['/offers/b/', `/offers/${name}/`]] })).toThrow(refused);
  });

  test('is not a name of another alphabet', () => {
    expect(() => hostingFiles({ ...site, names: ['über-uns', 'о-нас', '.well-known', '_astro'] })).not.toThrow();
  });
});

test('every file says that browsers must not guess its type', () => {
  for (const name of names) expect(headersOf(name)['X-Content-Type-Options']).toBe('nosniff');
});
