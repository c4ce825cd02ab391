import { isUtf8 } from 'node:buffer';
import { hash } from 'node:crypto';
import { type Dirent, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Diagnostic, Place } from '../diagnostics/finding.ts';
import type { Rule } from '../diagnostics/rule.ts';
import { fileRules } from '../diagnostics/yaml/rules.ts';
import type { RecordKind } from '../records/record.ts';
import { faultOfOwnPage } from './own-pages.ts';

/** A file of a content folder, read and identified. */
export type SourceFile = {
  /** Path from the content folder's parent, with forward slashes: `content/offers/x/y.mdx`. */
  readonly path: string;
  readonly kind: RecordKind;
  /** Id of the record: `riverbank-university/spreadsheet-skills`. */
  readonly id: string;
  /** BCP 47 language of a translation (`….de.mdx`). */
  readonly translation?: string;
  /** Number of a frozen version (`….v1.mdx`). */
  readonly version?: number;
  readonly text: string;
  /** Of the bytes: the key of every cache. */
  readonly digest: string;
};

/** What a content folder holds: files that can be parsed, and what is wrong with others. */
export type FileReading = {
  readonly files: readonly SourceFile[];
  readonly diagnostics: readonly Diagnostic[];
  /** Paths of the files in `media/`, as records name them: `media/logo.png`. */
  readonly media: ReadonlySet<string>;
};

/** Largest file, in bytes. */
const LARGEST = 512 * 1024;

const FOLDERS: Readonly<Record<string, { kind: RecordKind; ending: RegExp; depth: number }>> = {
  offers: { kind: 'offer', ending: /\.(mdx|ya?ml)$/, depth: 2 },
  providers: { kind: 'provider', ending: /\.ya?ml$/, depth: 1 },
  pathways: { kind: 'pathway', ending: /\.(mdx|ya?ml)$/, depth: 1 },
  comparisons: { kind: 'comparison', ending: /\.(mdx|ya?ml)$/, depth: 1 },
  frameworks: { kind: 'framework', ending: /\.ya?ml$/, depth: 1 },
};

/** Folders that hold no records. */
const NOT_RECORDS = new Set(['media', 'pages']);

/** First parts of the addresses of pages and files that the site makes itself. */
const OWN_PAGES = new Set([
  '404',
  'api',
  'checks',
  'compare',
  'data',
  'embed',
  'for-editors',
  'glossary',
  'how-to-read',
  'index',
  'levels',
  'media',
  'offers',
  'pagefind',
  'pathways',
  'planner',
  'providers',
  'shortlist',
  'transparency',
]);

/**
 * Reads a content folder. Files and folders that begin with `_`, `.` or `blank-` are passed over.
 * @returns files in a fixed order (by path), and a diagnostic for each file that cannot be read as one
 * @throws the system's error if the folder itself cannot be read
 */
export async function readFiles(folder: string): Promise<FileReading> {
  const root = basename(folder);
  const found = walk(folder, '').filter(({ path }) => !isKeptAside(path));
  const pathsOf = (wanted: typeof found): string[] => wanted.map(({ path }) => path).sort();
  const paths = pathsOf(found.filter(({ entry }) => entry.isFile()));
  const links = pathsOf(found.filter(({ entry }) => entry.isSymbolicLink()));
  const files: SourceFile[] = [];
  const diagnostics: Diagnostic[] = links.map((path) => refuseLink(`${root}/${path}`, path));
  for (const path of paths) {
    // Small files are read at once in a sixth of the processor time that four calls to a pool of threads take.
    const one = identifyFile(path, root, () => readFileSync(`${folder}/${path}`));
    if (one === null) continue;
    if ('rule' in one) diagnostics.push(one);
    else files.push(one);
  }
  return { files, diagnostics, media: new Set(paths.filter((path) => path.startsWith('media/'))) };
}

/**
 * Everything below a folder, links not followed; paths with forward slashes. The system's own recursive reading asks of
 * every file once more what it is, or follows links.
 */
function walk(folder: string, inside: string): { readonly path: string; readonly entry: Dirent }[] {
  return readdirSync(`${folder}/${inside}`, { withFileTypes: true }).flatMap((entry) => {
    const path = `${inside}${entry.name}`;
    return entry.isDirectory() ? walk(folder, `${path}/`) : [{ path, entry }];
  });
}

/** Files and folders that begin with `_`, `.` or `blank-`, and `README.md`, are no part of the catalogue. */
export function isKeptAside(path: string): boolean {
  return path.split('/').some((part) => /^(_|\.|blank-)|^README\.md$/.test(part));
}

/** Reads one file by its path inside the content folder; null for files that are not records. */
export function identifyFile(path: string, root: string, read: () => Buffer): SourceFile | Diagnostic | null {
  const parts = path.split('/');
  const [top = ''] = parts;
  const name = `${root}/${path}`;
  if (isKeptAside(path)) return null;
  if (top === 'pages' && /\.(mdx?|markdown|html?)$/i.test(path)) return refusePage(name, parts.slice(1), read);
  if (NOT_RECORDS.has(top)) return null;
  const folder = FOLDERS[top];
  const isSettings = path === 'catalogue.yaml';
  if (!isSettings && (!folder || parts.length !== folder.depth + 1 || !folder.ending.test(path))) {
    return diagnose(name, fileRules.unexpected, `“${path}” is not read: no record stands at this place.`);
  }
  const bytes = read();
  if (bytes.length > LARGEST)
    return diagnose(name, fileRules['too-large'], `The file has ${Math.round(bytes.length / 1024)} kB.`);
  const decoded = decode(bytes);
  if ('message' in decoded) return diagnose(name, decoded.rule, decoded.message, decoded.place);
  const digest = hash('sha256', bytes, 'base64url').slice(0, 22);
  if (isSettings) return { path: name, kind: 'catalogue', id: 'catalogue', text: decoded.text, digest };
  if (!folder) return null;
  const identity = identify(
    parts
      .slice(1)
      .join('/')
      .replace(/\.(mdx|ya?ml)$/, ''),
  );
  if (!/^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)*$/.test(identity.id)) {
    return diagnose(
      name,
      fileRules.name,
      `“${parts.slice(1).join('/')}” cannot be an address.`,
      undefined,
      suggestName(parts.slice(1).join('/')),
    );
  }
  return { path: name, kind: folder.kind, ...identity, text: decoded.text, digest };
}

/** What a link leads to may stand outside the folder, and on another machine nowhere. */
function refuseLink(file: string, path: string): Diagnostic {
  const message = `“${path}” is not read: it is a link to another place.`;
  return diagnose(file, fileRules.unexpected, message, undefined, 'Put the file itself there, or a copy of it.');
}

/** A page of the site owner has one name below the site's address, none that the catalogue's own pages have, and can be read. */
function refusePage(file: string, [name = '', ...deeper]: readonly string[], read: () => Buffer): Diagnostic | null {
  if (deeper.length > 0) {
    const message = `“${[name, ...deeper].join('/')}” is not read: pages stand in pages/<name>.mdx, not in folders.`;
    return diagnose(file, fileRules.unexpected, message, undefined, 'Move the file into pages/ itself.');
  }
  if (!name.endsWith('.mdx')) {
    const message = `“${name}” is not read: pages stand in pages/<name>.mdx.`;
    return diagnose(file, fileRules.unexpected, message, undefined, 'Give the file the ending .mdx.');
  }
  const stem = name.replace(/\.mdx$/, '').toLowerCase();
  if (!OWN_PAGES.has(stem)) return faultInPage(file, read());
  const message = `“/${stem}/” is the address of a page that the catalogue makes itself.`;
  return diagnose(file, fileRules.name, message, undefined, `Give the file another name, such as our-${stem}.mdx.`);
}

function faultInPage(file: string, bytes: Buffer): Diagnostic | null {
  const decoded = decode(bytes);
  if ('message' in decoded) return diagnose(file, decoded.rule, decoded.message, decoded.place);
  const found = faultOfOwnPage(decoded.text);
  return found && diagnose(file, found.rule, found.message, { line: found.line, column: found.column }, found.help);
}

/** The record (`<kind> <id>`) that a file is meant to hold, told by its path alone; null where none can stand. */
export function recordOf(path: string): string | null {
  const [, top = '', ...rest] = path.split('/');
  if (top === 'catalogue.yaml') return 'catalogue catalogue';
  const { id, translation, version } = identify(rest.join('/').replace(/\.(mdx|ya?ml)$/, ''));
  const kind = FOLDERS[top]?.kind;
  return kind === undefined || translation !== undefined || version !== undefined ? null : `${kind} ${id}`;
}

function identify(stem: string): { id: string; translation?: string; version?: number } {
  const version = /^(.*)\.v(\d+)$/.exec(stem);
  if (version) return { id: version[1] as string, version: Number(version[2]) };
  const translation = /^(.*)\.([a-z]{2,3}(?:-[A-Za-z0-9]+)*)$/.exec(stem);
  return translation ? { id: translation[1] as string, translation: translation[2] as string } : { id: stem };
}

/** A name that can be an address; only the language and the kind of the file keep their dots. */
function suggestName(path: string): string {
  const [ending = ''] = /(\.[a-z]{2,3}(-[A-Za-z0-9]+)*|\.v\d+)?\.(mdx|ya?ml)$/.exec(path) ?? [];
  const plain = path
    .slice(0, path.length - ending.length)
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9/]+/g, '-')
    .replace(/-*\/-*/g, '/')
    .replace(/^-+|-+$/g, '');
  return `Rename it: ${plain}${ending}`;
}

function decode(bytes: Buffer): { text: string } | { rule: Rule; message: string; place?: Place } {
  const text = bytes.toString('utf8');
  if (!isUtf8(bytes)) {
    return {
      rule: fileRules['not-utf-8'],
      message: 'The file holds bytes that are not UTF-8.',
      place: placeOf(text, text.indexOf('\uFFFD')),
    };
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/.exec(text);
  if (control) {
    const code = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return {
      rule: fileRules['control-character'],
      message: `A character that cannot be shown (U+${code}) stands here.`,
      place: placeOf(text, control.index),
    };
  }
  return { text };
}

function placeOf(text: string, at: number): Place {
  const before = text.slice(0, Math.max(0, at));
  return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
}

function diagnose(
  file: string,
  rule: Rule,
  message: string,
  place: Place = { line: 1, column: 1 },
  help = rule.remedy,
): Diagnostic {
  return { file, ...place, severity: rule.severity, rule: rule.id, message, help };
}
