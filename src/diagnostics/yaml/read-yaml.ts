import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { findHidden, hasControlCharacter } from '../characters.ts';
import type { PlacedFinding } from '../finding.ts';
import { yamlRules } from './rules.ts';
import { indexLines, type LineIndex, type Spot, type SpotOfKey } from './spots.ts';
import { type Report, reportYamlErrors } from './yaml-errors.ts';

/** A scalar (always text), a list, or a block of keys without prototype. Empty values are left out. */
export type Plain = string | Plain[] | { [key: string]: Plain };

/** What a YAML text says, where each value stands, and what is wrong with its form. */
export type YamlReading = {
  /** Undefined where the text is empty or cannot be read. */
  readonly data: Plain | undefined;
  readonly spots: Spot;
  readonly lines: LineIndex;
  readonly findings: readonly PlacedFinding[];
  /** First keys under which something was refused and left out of the data: nothing is concluded from its absence. */
  readonly leftOut: ReadonlySet<string>;
};

/** Deeper blocks than this are refused: no record needs a tenth of it. */
const DEEPEST = 64;

/**
 * Reads YAML as data for records: failsafe schema (every scalar is text), empty values removed on the document tree
 * so that positions stay right, anchors, aliases and tags refused. Never throws.
 * @param options.firstLine number of the text's first line in its file, from 1
 * @param options.keepEmpty in a translation an empty list entry keeps its place
 */
export function readYaml(text: string, options: { firstLine?: number; keepEmpty?: boolean } = {}): YamlReading {
  const lines = indexLines(text, options.firstLine ?? 1);
  const findings: PlacedFinding[] = [];
  const nothing: Spot = [0, 0];
  const report = (rule: keyof typeof yamlRules, start: number, end: number, message: string, help?: string): void => {
    findings.push({ ...lines.place(start, end), rule: yamlRules[rule], message, ...(help ? { help } : {}) });
  };
  const leftOut = new Set<string>();
  const unreadable = { data: undefined, spots: nothing, lines, findings, leftOut };
  const tooDeep = deepFlow(text);
  if (tooDeep !== null) {
    report('syntax', tooDeep, tooDeep + 1, 'Too many brackets are open at once.');
    return unreadable;
  }
  let document: Document.Parsed;
  try {
    document = parseDocument(text, {
      schema: 'failsafe',
      lineCounter: new LineCounter(),
      prettyErrors: false,
      // A second document is an error only where errors are told at all.
      logLevel: 'error',
      merge: false,
      // Its own search for keys that stand twice takes the square of their number; see readMap.
      uniqueKeys: false,
    });
  } catch {
    report('syntax', 0, 1, 'The keys are nested too deeply to be read.');
    return unreadable;
  }
  if (document.errors.length > 0) {
    reportYamlErrors(document, text, report);
    return unreadable;
  }
  const reader: Reader = { text, report, keepEmpty: options.keepEmpty ?? false, leftOut, firstKey: null };
  const read = document.contents ? readNode(document.contents, reader, 0) : undefined;
  return { data: read?.data, spots: read?.spot ?? nothing, lines, findings, leftOut };
}

/** What the walk over the document needs; `firstKey` is the one that it is under. */
type Reader = {
  readonly text: string;
  readonly report: Report;
  readonly keepEmpty: boolean;
  readonly leftOut: Set<string>;
  firstKey: string | null;
};
type Read = { data: Plain; spot: Spot };

function readNode(node: Node, reader: Reader, depth: number): Read | undefined {
  const [start, end] = [node.range?.[0] ?? 0, node.range?.[1] ?? 0];
  if (depth > DEEPEST) {
    return refuse('syntax', start, start + 1, 'The keys are nested too deeply to be read.', reader);
  }
  if (isAlias(node)) {
    const written = reader.text.slice(start, Math.min(end, start + 40));
    return refuse('anchor', start, end, `“${written}” repeats a value that is named elsewhere.`, reader);
  }
  const { anchor } = node as { anchor?: string };
  if (anchor !== undefined) reportAnchor(anchor, start, 'value', reader);
  const tag = writtenTag(node, reader.text);
  if (tag)
    reader.report(
      'tag',
      tag.start,
      tag.start + tag.text.length,
      `The value carries the tag “${tag.text.slice(0, 40)}”.`,
    );
  if (isScalar(node)) return readScalar(node, start, end, reader);
  if (isSeq(node)) return readSeq(node, start, end, reader, depth);
  if (isMap(node)) return readMap(node, start, end, reader, depth);
  return undefined;
}

function refuse(
  rule: 'syntax' | 'anchor' | 'control-character',
  start: number,
  end: number,
  message: string,
  reader: Reader,
): undefined {
  reader.report(rule, start, end, message);
  if (reader.firstKey !== null) reader.leftOut.add(reader.firstKey);
  return undefined;
}

/** Names the first one: in quotes it may be written as \u…, so that nobody sees it in the file. */
function describeControl(text: string): string {
  const [found] = findHidden(text, 1).filter(({ kind }) => kind === 'control-character');
  return `The text holds ${found?.name ?? 'a character'} that cannot be shown.`;
}

/** A name stands before its value, perhaps on the line above. */
function reportAnchor(anchor: string, start: number, what: 'value' | 'key', { text, report }: Reader): void {
  const name = `&${anchor}`;
  const at = text.lastIndexOf(name, start);
  report(
    'anchor',
    at === -1 ? start : at,
    at === -1 ? start : at + name.length,
    `The ${what} is named “${name.slice(0, 40)}”.`,
  );
}

/** The reader gives every node a tag; only one that stands in the text before it is the editor's. */
function writtenTag(node: Node, text: string): { text: string; start: number } | null {
  if (node.tag === undefined) return null;
  const from = node.range?.[0] ?? 0;
  const window = Math.max(0, from - 120);
  const found = /(?:^|[\s[{,])(!\S*)(?:\s+&\S+)?\s*$/.exec(text.slice(window, from));
  return found?.[1] === undefined ? null : { text: found[1], start: window + found.index + found[0].indexOf('!') };
}

function readScalar(node: Scalar, start: number, end: number, reader: Reader): Read | undefined {
  const value = node.value === null || node.value === undefined ? '' : String(node.value);
  const comment = node.type === 'PLAIN' && !reader.text.slice(start, end).includes('\n') ? node.comment : undefined;
  if (comment && /^[\p{L}\p{N}]/u.test(comment)) {
    const line = reader.text.slice(end, reader.text.indexOf('\n', end) + 1 || undefined);
    if (line.includes(`#${comment.slice(0, 10)}`)) {
      reader.report(
        'text-cut-by-comment',
        end,
        end + line.trimEnd().length,
        `The text ends at “${value.slice(-30)}”; “#${comment.slice(0, 40)}” is taken as a note.`,
      );
    }
  }
  const entry = node.type === 'PLAIN' ? /\n[ \t]*- /.exec(reader.text.slice(start, end)) : null;
  if (entry) {
    const at = start + entry.index + entry[0].length - 2;
    reader.report(
      'syntax',
      at,
      at + 1,
      'This entry does not begin in the same column as the one above it, and runs into it.',
      'Begin all entries of a list in the same column; or put a text of several lines in "quotes".',
    );
  }
  if (hasControlCharacter(value)) return refuse('control-character', start, end, describeControl(value), reader);
  if (value.trim() === '' && !reader.keepEmpty) return undefined;
  return { data: value, spot: [start, end] };
}

function readSeq(node: YAMLSeq, start: number, end: number, reader: Reader, depth: number): Read | undefined {
  const data: Plain[] = [];
  const items: Spot[] = [];
  for (const item of node.items as Node[]) {
    const read = item ? readNode(item, reader, depth + 1) : undefined;
    if (!read && !reader.keepEmpty) continue;
    data.push(read?.data ?? '');
    items.push(read?.spot ?? [start, start]);
  }
  return data.length > 0 ? { data, spot: [start, end, items] } : undefined;
}

function readMap(node: YAMLMap, start: number, end: number, reader: Reader, depth: number): Read | undefined {
  const data: { [key: string]: Plain } = Object.create(null);
  const keys: SpotOfKey[] = [];
  const seen = new Set<string>();
  for (const pair of node.items) {
    const key = pair.key as Node | null;
    const [keyStart, keyEnd] = [key?.range?.[0] ?? start, key?.range?.[1] ?? start];
    if (!isScalar(key)) {
      reader.report('syntax', keyStart, keyEnd, 'A key must be a single word.');
      continue;
    }
    if (key.anchor !== undefined) reportAnchor(key.anchor, keyStart, 'key', reader);
    const name = String(key.value ?? '');
    if (depth === 0) reader.firstKey = name;
    if (hasControlCharacter(name)) {
      refuse('control-character', keyStart, keyEnd, describeControl(name), reader);
      continue;
    }
    if (seen.has(name)) {
      reader.report('key-twice', keyStart, keyEnd, `The key “${name.slice(0, 80)}” stands twice in this block.`);
      continue;
    }
    seen.add(name);
    const read = pair.value ? readNode(pair.value as Node, reader, depth + 1) : undefined;
    if (!read) continue;
    data[name] = read.data;
    keys.push([name, keyStart, keyEnd, read.spot]);
  }
  return keys.length > 0 ? { data, spot: [start, end, null, keys] } : undefined;
}

/** Offset at which more flow brackets are open than any record needs, or null: guards the recursive parser. */
function deepFlow(text: string): number | null {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 91 || code === 123) depth++;
    else if (code === 93 || code === 125) depth = Math.max(0, depth - 1);
    if (depth > 500) return at;
  }
  return null;
}
