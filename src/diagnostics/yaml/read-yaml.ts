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
  type YAMLError,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { PlacedFinding } from '../finding.ts';
import { yamlRules } from './rules.ts';
import { indexLines, type LineIndex, type Spot } from './spots.ts';

/** A scalar (always text), a list, or a block of keys without prototype. Empty values are left out. */
export type Plain = string | Plain[] | { [key: string]: Plain };

/** What a YAML text says, where each value stands, and what is wrong with its form. */
export type YamlReading = {
  /** Undefined where the text is empty or cannot be read. */
  readonly data: Plain | undefined;
  readonly spots: Spot;
  readonly lines: LineIndex;
  readonly findings: readonly PlacedFinding[];
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
  const nothing: Spot = { start: 0, end: 0 };
  const report = (rule: keyof typeof yamlRules, start: number, end: number, message: string, help?: string): void => {
    findings.push({ ...lines.place(start, end), rule: yamlRules[rule], message, ...(help ? { help } : {}) });
  };
  const tooDeep = deepFlow(text);
  if (tooDeep !== null) {
    report('syntax', tooDeep, tooDeep + 1, 'Too many brackets are open at once.');
    return { data: undefined, spots: nothing, lines, findings };
  }
  let document: Document.Parsed;
  try {
    document = parseDocument(text, {
      schema: 'failsafe',
      lineCounter: new LineCounter(),
      prettyErrors: false,
      logLevel: 'silent',
      merge: false,
    });
  } catch {
    report('syntax', 0, 1, 'The keys are nested too deeply to be read.');
    return { data: undefined, spots: nothing, lines, findings };
  }
  for (const error of document.errors.slice(0, 20)) reportYamlError(error, text, report);
  if (document.errors.length > 0) return { data: undefined, spots: nothing, lines, findings };
  const reader = { text, report, keepEmpty: options.keepEmpty ?? false };
  const read = document.contents ? readNode(document.contents, reader, 0) : undefined;
  return { data: read?.data, spots: read?.spot ?? nothing, lines, findings };
}

type Report = (rule: keyof typeof yamlRules, start: number, end: number, message: string, help?: string) => void;
type Reader = { text: string; report: Report; keepEmpty: boolean };
type Read = { data: Plain; spot: Spot };

function readNode(node: Node, reader: Reader, depth: number): Read | undefined {
  const [start, end] = [node.range?.[0] ?? 0, node.range?.[1] ?? 0];
  if (depth > DEEPEST) {
    reader.report('syntax', start, start + 1, 'The keys are nested too deeply to be read.');
    return undefined;
  }
  if (isAlias(node)) {
    reader.report('anchor', start, end, `“${reader.text.slice(start, end)}” repeats a value that is named elsewhere.`);
    return undefined;
  }
  const { anchor } = node as { anchor?: string };
  if (anchor !== undefined) reader.report('anchor', start, end, `The value is named “&${anchor}”.`);
  if (node.tag !== undefined && !node.tag.startsWith('tag:yaml.org,2002:')) {
    reader.report('tag', start, end, `The value carries the tag “${node.tag}”.`);
  } else if (node.tag !== undefined && hasWrittenTag(node, reader.text)) {
    reader.report('tag', start, end, `The value carries the tag “${node.tag.replace('tag:yaml.org,2002:', '!!')}”.`);
  }
  if (isScalar(node)) return readScalar(node, start, end, reader);
  if (isSeq(node)) return readSeq(node, start, end, reader, depth);
  if (isMap(node)) return readMap(node, start, end, reader, depth);
  return undefined;
}

/** The reader gives every node a tag; only one that stands in the text is the editor's. */
function hasWrittenTag(node: Node, text: string): boolean {
  const before = text.slice(Math.max(0, (node.range?.[0] ?? 0) - 60), node.range?.[0] ?? 0);
  return /(^|[\s[{,])!\S*\s+$/.test(before) || text[node.range?.[0] ?? 0] === '!';
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
  if (value.trim() === '' && !reader.keepEmpty) return undefined;
  return { data: value, spot: { start, end } };
}

function readSeq(node: YAMLSeq, start: number, end: number, reader: Reader, depth: number): Read | undefined {
  const data: Plain[] = [];
  const items: Spot[] = [];
  for (const item of node.items as Node[]) {
    const read = item ? readNode(item, reader, depth + 1) : undefined;
    if (!read && !reader.keepEmpty) continue;
    data.push(read?.data ?? '');
    items.push(read?.spot ?? { start, end: start });
  }
  return data.length > 0 ? { data, spot: { start, end, items } } : undefined;
}

function readMap(node: YAMLMap, start: number, end: number, reader: Reader, depth: number): Read | undefined {
  const data: { [key: string]: Plain } = Object.create(null);
  const keys = new Map<string, { start: number; end: number; spot: Spot }>();
  for (const pair of node.items) {
    const key = pair.key as Node | null;
    const [keyStart, keyEnd] = [key?.range?.[0] ?? start, key?.range?.[1] ?? start];
    if (!isScalar(key)) {
      reader.report('syntax', keyStart, keyEnd, 'A key must be a single word.');
      continue;
    }
    if (key.anchor !== undefined) reader.report('anchor', keyStart, keyEnd, `The key is named “&${key.anchor}”.`);
    const name = String(key.value ?? '');
    const read = pair.value ? readNode(pair.value as Node, reader, depth + 1) : undefined;
    if (!read) continue;
    data[name] = read.data;
    keys.set(name, { start: keyStart, end: keyEnd, spot: read.spot });
  }
  return keys.size > 0 ? { data, spot: { start, end, keys } } : undefined;
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

function reportYamlError(error: YAMLError, text: string, report: Report): void {
  const [start, end] = error.pos;
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, text.indexOf('\n', start) + 1 || undefined).trimEnd();
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return report('tab', start, end, 'This line begins with a tab.');
    case 'DUPLICATE_KEY': {
      const key = /^[^\s:,}]*/.exec(text.slice(start))?.[0] ?? '';
      return report('key-twice', start, start + key.length, `The key “${key}” stands twice in this block.`);
    }
    case 'BLOCK_AS_IMPLICIT_KEY':
      if (/^\s*(- )?[^\s"'#][^"'#]*: [^"']*: ?/.test(line)) {
        const value = line.slice(line.indexOf(': ') + 2);
        return report('colon-in-text', start, end, `The text “${value}” holds a colon.`, `Write it in quotes: "${value}".`);
      }
      return report('syntax', start, end, 'This line does not fit under the one above it.');
    case 'BAD_ALIAS':
      return report('anchor', start, end, 'A value begins with & or *, which have a meaning of their own here.');
    case 'MULTIPLE_DOCS':
      return report('syntax', start, start + 3, 'A second block of keys begins here.', 'Keep all keys between one pair of --- lines.');
    case 'BAD_SCALAR_START':
      return report('syntax', start, end, `A text cannot begin with “${text[start] ?? ''}”.`, 'Put the whole text in "quotes".');
    case 'MISSING_CHAR':
      if (error.message.includes('quote')) {
        return report('syntax', start, end, 'A text in quotes is not closed.', 'Write the closing quote at the end of the text.');
      }
      return report('syntax', start, end, 'A colon after the key is missing, or the line is not indented rightly.');
    default:
      return report('syntax', start, end, plainYamlMessage(error.message));
  }
}

function plainYamlMessage(message: string): string {
  if (message.includes('sequence in block') || message.includes('end with a ]')) return 'A list that begins with [ is not closed with ].';
  if (message.includes('end with a }')) return 'A block that begins with { is not closed with }.';
  if (message.includes('same column')) return 'The lines of this block do not begin in the same column.';
  if (message.includes('single line')) return 'A key without a colon stands here, or the text above it runs on.';
  if (message.includes('Unexpected scalar at node end')) return 'There is more text after the end of a text in quotes.';
  if (message.includes('block-seq-ind')) return 'A list must begin on a new line.';
  return 'This cannot be read.';
}
