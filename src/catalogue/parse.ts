import type { Finding, Path, Place, PlacedFinding } from '../diagnostics/finding.ts';
import { splitFrontmatter } from '../diagnostics/yaml/frontmatter.ts';
import { type Layout, packLayout, placeFindings } from '../diagnostics/yaml/layout.ts';
import { readYaml, type YamlReading } from '../diagnostics/yaml/read-yaml.ts';
import { yamlRules } from '../diagnostics/yaml/rules.ts';
import { indexLines } from '../diagnostics/yaml/spots.ts';
import { readBody } from '../mdx/body.ts';
import { definitionOf } from '../records/definitions.ts';
import { checkFieldPaths } from '../records/field-paths.ts';
import type { Dropped } from '../records/read-rest.ts';
import { parseRecord, type RecordValues } from '../records/record.ts';
import { quoted } from '../values/parsed.ts';
import type { SourceFile } from './read-files.ts';
import { checkScalars, fallenApart, templateIn, textRules } from './scalars.ts';

/** The body of an MDX file: Markdown of the closed dialect. */
export type BodySource = { readonly markdown: string; readonly firstLine: number };

/** A picture of a body: its path `media/…`, and where the text names it first. */
export type Picture = Place & { readonly path: string };

/** A file parsed by itself: values, and every fault that needs no other file. Plain data: it is what caches keep. */
export type ParsedFile = {
  readonly path: string;
  readonly kind: SourceFile['kind'];
  readonly id: string;
  readonly digest: string;
  readonly translation?: string;
  readonly version?: number;
  /** Life-cycle status of the record, where it says one: the severity of its faults depends on it. */
  readonly status?: string;
  /** By frontmatter key; empty for a translation, which has no meaning without its original. */
  readonly values: RecordValues;
  readonly broken: readonly string[];
  /** Faulty parts that were taken out of values: see `RecordParse`. */
  readonly removed: readonly Path[];
  readonly dropped: Dropped;
  readonly findings: readonly PlacedFinding[];
  /** Where everything stands, for faults found later. */
  readonly layout: Layout;
  readonly hasBody: boolean;
  /** Plain words of the body: for search and for finding copied texts. */
  readonly bodyText: string;
  readonly pictures: readonly Picture[];
};

/** A file's frontmatter with the places of its values. */
export type Frontmatter = {
  readonly yaml: YamlReading;
  readonly body: BodySource | null;
  readonly findings: readonly PlacedFinding[];
};

/** Reads the frontmatter (or the whole YAML file) with positions. Never throws. */
export function readFrontmatter(file: Pick<SourceFile, 'path' | 'text' | 'translation'>): Frontmatter {
  const options = { keepEmpty: file.translation !== undefined };
  if (!file.path.endsWith('.mdx')) {
    const yaml = readYaml(file.text.replace(/^\uFEFF/, ''), options);
    return { yaml, body: null, findings: yaml.findings };
  }
  const split = splitFrontmatter(file.text);
  if (!split.ok) return { yaml: readYaml(''), body: null, findings: [split.finding] };
  const yaml = readYaml(split.yaml, { ...options, firstLine: split.yamlLine });
  return { yaml, body: { markdown: split.body, firstLine: split.bodyLine }, findings: yaml.findings };
}

/**
 * Parses one file: form, schema, body. Never throws.
 * @returns values of every key that could be read, and all faults with their places
 */
export function parseFile(file: SourceFile): ParsedFile {
  const { yaml, body, findings: formal } = readFrontmatter(file);
  const findings: PlacedFinding[] = [...formal];
  const read = body && body.markdown.trim() !== '' ? readBody(body.markdown, { firstLine: body.firstLine }) : null;
  findings.push(...(read?.findings ?? []));
  if (body && read) findings.push(...keysBelow(body, file.kind), ...checkBodyText(body, read.text));
  const identity = {
    path: file.path,
    kind: file.kind,
    id: file.id,
    digest: file.digest,
    layout: packLayout(yaml),
    hasBody: read !== null,
    bodyText: read?.text ?? '',
    pictures: body && read ? placePictures(read.images, body) : [],
    ...(file.translation === undefined ? {} : { translation: file.translation }),
    ...(file.version === undefined ? {} : { version: file.version }),
  };
  const unreadable = yaml.data === undefined && formal.length > 0;
  if (file.translation !== undefined || unreadable) {
    return { ...identity, values: {}, broken: unreadable ? ['*'] : [], removed: [], dropped: {}, findings };
  }
  const definition = definitionOf(file.kind);
  const parsed = parseRecord(definition, yaml.data);
  const scalars = [...checkScalars(yaml.data), ...fallenApart(parsed.findings, yaml.data)];
  const ofSchema = parsed.findings.filter(({ at: [key] }) => !yaml.leftOut.has(String(key)));
  findings.push(...placeFindings(scalars, yaml), ...placeFindings(withoutEchoes(ofSchema, scalars), yaml));
  if (yaml.data !== undefined) findings.push(...placeFindings(checkFieldPaths(definition, yaml.data), yaml));
  const { values, removed, dropped } = parsed;
  const status = (values['status'] as { is?: string } | undefined)?.is;
  const broken = [...parsed.broken, ...yaml.leftOut];
  return { ...identity, ...(status === undefined ? {} : { status }), values, broken, removed, dropped, findings };
}

/** Keys below the second line of hyphens would be shown as text, and what they say would be missing. */
function keysBelow({ markdown, firstLine }: BodySource, kind: SourceFile['kind']): PlacedFinding[] {
  const [, before = '', key = ''] = /^(\s*)([a-z]\w*):(?=\s)/i.exec(markdown.slice(0, 1000)) ?? [];
  if (!Object.hasOwn(definitionOf(kind).shape, key)) return [];
  const start = before.length;
  const message = `“${key}:” stands below the second line ---, where it is shown as text.`;
  const help = 'Keep all keys between one pair of --- lines, and take out a line of three dots or hyphens among them.';
  const place = indexLines(markdown, firstLine).place(start, start + key.length);
  return [{ ...place, rule: yamlRules.syntax, message, help }];
}

/** @param text the plain words of the body: marks of Markdown, such as the brackets of a link, are not in them */
function checkBodyText({ markdown, firstLine }: BodySource, text: string): PlacedFinding[] {
  const left = templateIn(text);
  if (left === null) return [];
  const start = Math.max(0, markdown.indexOf(left));
  const place = indexLines(markdown, firstLine).place(start, start + left.length);
  return [{ ...place, rule: textRules['template-left'], message: `${quoted(left)} is text of a template.` }];
}

function placePictures(paths: readonly string[], { markdown, firstLine }: BodySource): Picture[] {
  const lines = indexLines(markdown, firstLine);
  return paths.map((path) => {
    const start = Math.max(0, markdown.indexOf(path));
    return { path, ...lines.place(start, start + path.length) };
  });
}

/** A stand-in or a text that fell apart is one fault: what the schema says of the same place only repeats it. */
function withoutEchoes(findings: readonly Finding[], scalars: readonly Finding[]): Finding[] {
  const told = new Set<string>();
  for (const { rule, at, on } of scalars) {
    if (rule.severity === 'error') told.add(JSON.stringify(on === 'key' ? at.slice(0, -1) : at));
  }
  if (told.size === 0) return [...findings];
  return findings.filter(({ at }) => !prefixesOf(at).some((path) => told.has(JSON.stringify(path))));
}

function prefixesOf(path: Path): Path[] {
  return path.map((_, index) => path.slice(0, index + 1));
}
