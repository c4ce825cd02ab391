import { mediaTypes, namedTypes } from './media-types.ts';
import { headersOfKind, unknownEmbed } from './policy.ts';
import { type HostedSite, headerLines, headerNames, namesByKind, pathPattern, specialKinds } from './servers.ts';

/** `.htaccess` for Apache 2.4 with mod_headers, mod_mime and mod_alias. */
export function apacheSettings(site: HostedSite): string {
  const { base, moved } = site;
  const kinds = namesByKind(site);
  const special = specialKinds.flatMap((kind) => {
    const names = kinds.get(kind);
    if (!names) return [];
    const own = headersOfKind(kind);
    const absent = headerNames.filter((name) => own[name] === undefined);
    return [
      `<If "%{REQUEST_URI} =~ m#${pathPattern(base, names)}#">`,
      ...absent.map((name) => `  Header always unset ${name}`),
      ...headerLines(own, (name, value) => `  Header always set ${name} "${value}"`),
      '</If>',
    ];
  });
  const types = Object.entries(mediaTypes).map(([ending, type]) => `AddType "${type}" ${ending}`);
  const named = Object.entries(namedTypes).map(([end, type]) => {
    return `<Files "${end.startsWith('/') ? end.slice(1) : `*${end}`}">\n  ForceType "${type}"\n</Files>`;
  });
  return `# Written by the build: Apache 2.4 reads it where AllowOverride permits (mod_headers, mod_mime, mod_alias).
ErrorDocument 404 ${base}404.html
<If "%{REQUEST_URI} =~ m#^${base}embed/#">
  ErrorDocument 404 ${base}${unknownEmbed}
</If>
Options -Indexes -MultiViews
DirectoryIndex index.html
DirectorySlash On
AddDefaultCharset utf-8
${types.join('\n')}
${named.join('\n')}
${headerLines(headersOfKind('page'), (name, value) => `Header always set ${name} "${value}"`).join('\n')}
${special.join('\n')}
${moved.map(([from, to]) => `RedirectMatch 301 "^${from.replaceAll('.', '\\.')}$" "${to}"\n`).join('')}`;
}
