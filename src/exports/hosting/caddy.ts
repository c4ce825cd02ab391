import { mediaTypes, namedTypes } from './media-types.ts';
import { headersOfKind, unknownEmbed } from './policy.ts';
import { type HostedSite, headerLines, headerNames, namesByKind, pathPattern, specialKinds } from './servers.ts';

/** A Caddyfile. A later header replaces an earlier one of the same name. */
export function caddySettings(site: HostedSite): string {
  const { base, moved } = site;
  const kinds = namesByKind(site);
  const quoted = (text: string): string => `"${text.replaceAll('"', '\\"')}"`;
  const special = specialKinds.flatMap((kind) => {
    const names = kinds.get(kind);
    if (!names) return [];
    const own = headersOfKind(kind);
    const absent = headerNames.filter((name) => own[name] === undefined).map((name) => `\t\t-${name}`);
    return [
      `\t@${kind} path_regexp ${pathPattern(base, names)}`,
      `\theader @${kind} {`,
      ...headerLines(own, (name, value) => `\t\t${name} ${quoted(value)}`),
      ...absent,
      '\t}',
    ];
  });
  const endings = Object.entries(mediaTypes).map(([ending, type]) => [`*${ending}`, type] as const);
  const named = Object.entries(namedTypes).map(([end, type]) => [`*${end}`, type] as const);
  const types = [...endings, ...named].flatMap(([path, type], index) => [
    `\t@type${index} path ${path}`,
    `\theader @type${index} {`,
    `\t\tContent-Type ${quoted(type)}`,
    // When the answer is written: the file server names a type of its own.
    '\t\tdefer',
    '\t}',
  ]);
  return `# Written by the build. Change the two lines marked CHANGE, then: caddy run --config Caddyfile
# CHANGE: the address of your site, such as catalogue.example.org; Caddy then fetches its certificate.
:80 {
	# CHANGE: the folder with the built site${base === '/' ? '' : `, so that ${base} is a folder in it`}.
	root * /srv/catalogue
	encode gzip
	header {
${headerLines(headersOfKind('page'), (name, value) => `\t\t${name} ${quoted(value)}`).join('\n')}
	}
${[...special, ...types].join('\n')}
${moved.map(([from, to]) => `\tredir ${from} ${to} permanent\n`).join('')}	file_server
	handle_errors {
		@lost not path ${base}embed/*
		rewrite @lost ${base}404.html
		@lostEmbed path ${base}embed/*
		header @lostEmbed {
			Content-Security-Policy "${headersOfKind('embed')['Content-Security-Policy']}"
			-X-Frame-Options
			defer
		}
		rewrite @lostEmbed ${base}${unknownEmbed}
		file_server
	}
}
`;
}
