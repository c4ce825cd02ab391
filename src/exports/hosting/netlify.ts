import { headersOfKind, kindOf, unknownEmbed } from './policy.ts';
import { type HostedSite, headerLines } from './servers.ts';

/**
 * `_headers`, as Netlify and Cloudflare Pages read it. Both join the values of all rules that match, so that no two
 * rules match the same path: each name at the top of the site has its own.
 */
export function netlifyHeaders(site: HostedSite): string {
  const paths = [site.base, ...site.names.flatMap((name) => pathsOf(site.base, name))];
  const rules = paths.map((path) => {
    const name = path.slice(site.base.length).split('/')[0] ?? '';
    return [path, ...headerLines(headersOfKind(kindOf(name)), (key, value) => `  ${key}: ${value}`)].join('\n');
  });
  return `# Written by the build: Netlify and Cloudflare Pages read it.\n${rules.join('\n')}\n`;
}

/** A file is answered by its name, a folder by everything in it. */
function pathsOf(base: string, name: string): string[] {
  return isFile(name) ? [`${base}${name}`] : [`${base}${name}/*`];
}

function isFile(name: string): boolean {
  return /\.[a-z0-9]+$/.test(name) && !name.startsWith('.');
}

/** `_redirects`, as Netlify and Cloudflare Pages read it. */
export function netlifyRedirects({ base, moved }: HostedSite): string {
  const lines = [...moved.map(([from, to]) => `${from} ${to} 301`), `${base}embed/* ${base}${unknownEmbed} 404`];
  return `# Written by the build: offers that have moved, and what embeds say that are not there.\n${lines.map((line) => `${line}\n`).join('')}`;
}
