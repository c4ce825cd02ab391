import type { GeneratedFile } from '../format.ts';
import { apacheSettings } from './apache.ts';
import { caddySettings } from './caddy.ts';
import { netlifyHeaders, netlifyRedirects } from './netlify.ts';
import { nginxSettings } from './nginx.ts';
import type { HostedSite } from './servers.ts';

/**
 * Settings of every kind of server, written into the site once all its names are known.
 * @throws RangeError where a name or an address holds a sign that could end a line or a word of the settings
 */
export function hostingFiles(site: HostedSite): readonly GeneratedFile[] {
  for (const one of [site.base, ...site.names, ...site.moved.flat()])
    if (!HARMLESS.test(one)) throw new RangeError(`“${one}” cannot stand in the settings of a server: rename it.`);
  const names = [...new Set([...site.names, 'hosting'])].filter((name) => !settingsNames.has(name));
  const whole = { ...site, names };
  // These belong at the root of the host: where the site stands below it, they are laid aside.
  const atRoot = site.base === '/' ? '' : 'root-files/';
  return [
    { path: `${atRoot}_headers`, content: netlifyHeaders(whole) },
    { path: `${atRoot}_redirects`, content: netlifyRedirects(whole) },
    { path: '.htaccess', content: apacheSettings(whole) },
    // A host such as GitHub Pages must not take folders that begin with an underscore for drafts.
    { path: '.nojekyll', content: '' },
    { path: 'hosting/nginx.conf', content: nginxSettings(whole) },
    { path: 'hosting/Caddyfile', content: caddySettings(whole) },
  ];
}

/** Letters, digits and what has no meaning in any of the settings. */
const HARMLESS = /^[\p{L}\p{N}\p{M}/._~%+@=,-]+$/u;

/** Files that servers read themselves. */
const settingsNames = new Set(['_headers', '_redirects', '.htaccess', '.nojekyll', '.search-records.jsonl']);
