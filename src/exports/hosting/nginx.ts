import { mediaTypes, namedTypes } from './media-types.ts';
import { headersOfKind, unknownEmbed } from './policy.ts';
import { type HostedSite, headerNames, namesByKind, pathPattern, specialKinds } from './servers.ts';

/**
 * Settings for nginx, to be included where servers are (`http`): the headers as maps, since `add_header` within a
 * location would drop those around it.
 */
export function nginxSettings(site: HostedSite): string {
  const { base, moved } = site;
  const kinds = namesByKind(site);
  const maps = headerNames.map((name) => {
    const cases = specialKinds.flatMap((kind) => {
      const names = kinds.get(kind);
      return names ? [`    "~${pathPattern(base, names)}" "${headersOfKind(kind)[name] ?? ''}";`] : [];
    });
    return [`map $uri ${variable(name)} {`, `    default "${headersOfKind('page')[name] ?? ''}";`, ...cases, '}'].join(
      '\n',
    );
  });
  const endings = Object.entries(mediaTypes).map(([ending, type]) => {
    const [plain = ''] = type.split(';');
    return `        ${plain} ${ending.slice(1)};`;
  });
  const charsets = [...new Set(Object.values(mediaTypes).filter((type) => type.includes('charset=')))].map(
    (type) => type.split(';')[0] ?? '',
  );
  return `# Written by the build. Change the two lines marked CHANGE, then include it where nginx keeps its servers,
# such as /etc/nginx/conf.d/.

${maps.join('\n\n')}

server {
    listen 80;  # CHANGE: behind TLS, "listen 443 ssl;" with your certificate.
    root /srv/catalogue;  # CHANGE: the folder with the built site${base === '/' ? '' : `, so that ${base} is a folder in it`}.
    charset utf-8;
    charset_types ${charsets.join(' ')};
    error_page 404 ${base}404.html;
    absolute_redirect off;
    etag on;
    gzip on;
    gzip_min_length 1024;
    gzip_types ${charsets.filter((type) => type !== 'text/html').join(' ')} image/svg+xml application/wasm;
    types {
${endings.join('\n')}
    }
    default_type application/octet-stream;

${headerNames.map((name) => `    add_header ${name} ${variable(name)} always;`).join('\n')}

${moved.map(([from, to]) => `    location = ${from} { return 301 ${to}; }\n`).join('')}${Object.entries(namedTypes)
  .map(([end, type]) => `    location ~ ${end.replaceAll('.', '\\.')}$ { types { } default_type "${type}"; }\n`)
  .join('')}    location ~ /\\.(?!well-known/) { return 404; }
    location ${base}embed/ {
        error_page 404 ${base}${unknownEmbed};
        try_files $uri $uri/index.html =404;
    }
    location / {
        try_files $uri $uri/index.html =404;
    }
}
`;
}

function variable(header: string): string {
  return `$catalogue_${header.toLowerCase().replaceAll('-', '_')}`;
}
