import type { Root } from 'mdast';
import { componentOf } from './components.ts';
import { readDialect, type Stop } from './dialect.ts';
import { tagFault } from './html-names.ts';
import type { Fault, Range, Source } from './source.ts';

/** What reading a text gave: its tree, if any reading came to the end, and what was wrong on the way. */
export type Syntax = {
  readonly tree: Root | null;
  readonly faults: readonly Fault[];
  /** Parts that were blanked so that reading could go on: whatever else is found in them is a consequence. */
  readonly masked: readonly Range[];
};

/** Signs that stand in for a masked part; they mean nothing to the reader. */
const filler = '·';
/** All readings of one text together read about this many characters: a text of 100,000 is read at most six times. */
const budget = 500_000;
const mostReadings = 25;

const nameAt = (text: string, start: number): string =>
  /^<\/?\s*([^\s/>{"'=<]*)/.exec(text.slice(start, start + 80))?.[1] ?? '';

/** End of the line of a tag, or of the tag itself where that comes first: no message points at more. */
function tagEnd(text: string, start: number): number {
  const found = /[>\r\n]/.exec(text.slice(start, start + 300));
  if (found === null) return Math.min(text.length, start + 300);
  return start + found.index + (found[0] === '>' ? 1 : 0);
}

type Mask = { readonly at: Range; readonly with: 'filler' | 'spaces' | 'empty text' };
type Problem = { readonly fault: Fault; readonly masks: readonly Mask[] };

const cover = (start: number, end: number): Mask => ({ at: { start, end }, with: 'filler' });

/** End of a part in braces; `null` where they do not close within 2,000 signs. */
function braceEnd(text: string, start: number): number | null {
  let depth = 0;
  for (let at = start; at < Math.min(text.length, start + 2000); at += 1) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return null;
}

function braceProblem(text: string, stop: Stop): Problem {
  const start = stop.at.offset;
  const end = braceEnd(text, start);
  const name = /([^\s=]{1,40})\s*=\s*$/.exec(text.slice(Math.max(0, start - 100), start))?.[1];
  const fault = {
    rule: 'expression',
    message:
      name === undefined
        ? 'This tag has something in braces, which is read as program code.'
        : `The value of ${name} stands in braces, which is read as program code.`,
    help: name === undefined ? 'Take it out.' : `Write the value in quotes: ${name}="…".`,
    start,
    end: end ?? start + 1,
  } as const;
  // Without the end of the braces, nothing is known of the tag: it is read as text.
  if (end === null) return { fault, masks: [cover(Math.max(0, text.lastIndexOf('<', start)), start + 1)] };
  return { fault, masks: [{ at: { start, end }, with: name === undefined ? 'spaces' : 'empty text' }] };
}

function signProblem(text: string, stop: Stop): Problem {
  const start = stop.at.offset;
  const rest = text.slice(start, start + 200);
  if (rest.startsWith('<!--')) {
    const close = text.indexOf('-->', start + 4);
    const end = close < 0 ? start + 4 : close + 3;
    const message = 'This is an HTML comment, which may not stand in a text.';
    return {
      fault: { rule: 'html-comment', message, start, end: Math.min(end, start + 300) },
      masks: [cover(start, end)],
    };
  }
  if (/^<[!?]/.test(rest)) {
    const message = 'This is HTML or XML, which may not stand in a text.';
    return {
      fault: { rule: 'html-element', message, help: 'Take it out.', start, end: start + 2 },
      masks: [cover(start, start + 1)],
    };
  }
  const address = /^<((?:[a-z][a-z0-9+.-]*:|[^\s<>]+@)[^\s<>]*)>/i.exec(rest)?.[1];
  if (address !== undefined) {
    const fault: Fault = {
      rule: 'syntax',
      message: 'An address between < and > is not possible here.',
      help: 'Write the address without < and >, or as [words](address).',
      start,
      end: start + address.length + 2,
    };
    return { fault, masks: [cover(start, start + address.length + 2)] };
  }
  const name = nameAt(text, start);
  const end = tagEnd(text, start);
  if (!/^<\/?\s*[\p{L}$_]/u.test(rest)) {
    const fault: Fault = {
      rule: 'syntax',
      message: 'The sign < begins a tag, and no tag follows.',
      help: 'Write &lt; for the sign <, or words such as “less than” or “under”.',
      start,
      end: start + 1,
    };
    return { fault, masks: [cover(start, start + 1)] };
  }
  const unknown = /^[a-z]/.test(name) || componentOf(name) === undefined ? tagFault(name, start) : null;
  if (unknown !== null) return { fault: unknown, masks: [cover(start, start + 1)] };
  // A value without quotes is blanked alone, so that the end of the component still finds its start.
  const bare = /before attribute value/.test(stop.reason)
    ? /^[^\s<>{}"'/]{2,}/.exec(text.slice(stop.stoppedAt.offset))
    : null;
  const masks: Mask[] =
    bare === null
      ? [cover(start, start + 1)]
      : [{ at: { start: stop.stoppedAt.offset, end: stop.stoppedAt.offset + bare[0].length }, with: 'empty text' }];
  return { fault: { rule: 'syntax', ...tagWords(name, stop), start, end }, masks };
}

function tagWords(name: string, stop: Stop): { message: string; help: string } {
  if (/before attribute value/.test(stop.reason)) {
    return {
      message: `In the tag <${name}> a value stands without quotes.`,
      help: `Write each value in quotes, such as <${name} title="…">.`,
    };
  }
  if (/end of file/.test(stop.reason)) {
    return {
      message: `The tag <${name} has no end.`,
      help: 'Close it with >, and check that every " has its partner.',
    };
  }
  if (/lazy line/.test(stop.reason)) {
    return {
      message: `The tag <${name} runs over the end of its list or quotation.`,
      help: 'Write the tag on one line, or indent its other lines like the first.',
    };
  }
  const sign = /character `(.+?)` \(/.exec(stop.reason)?.[1];
  return {
    message: `The tag <${name}> has a sign that does not fit${sign === undefined ? '' : `: ${sign}`}.`,
    help: `Write it like <${name} name="value">, and &lt; where the sign < is meant.`,
  };
}

/** Start of the tag that was open when another thing ended, as the reader names it: `(line:column-line:column)`. */
function openTag(source: Source, reason: string): number | null {
  const found = /\((\d+):(\d+)-\d+:\d+\)/.exec(reason);
  return found === null ? null : source.offsetOf(Number(found[1]), Number(found[2]));
}

const blocks: ReadonlyMap<string, string> = new Map([
  ['paragraph', 'paragraph'],
  ['listItem', 'point of the list'],
  ['list', 'list'],
  ['blockquote', 'quotation'],
  ['heading', 'heading'],
  ['emphasis', 'emphasis'],
  ['strong', 'strong words'],
  ['link', 'link'],
  ['tableCell', 'cell of the table'],
]);

function pairingProblem(source: Source, text: string, stop: Stop): Problem {
  const open = openTag(source, stop.reason);
  const closing = /^Unexpected closing|^Expected the closing/.test(stop.reason);
  const at = closing ? text.lastIndexOf('<', stop.at.offset) : (open ?? stop.at.offset);
  const start = Math.max(0, at);
  const name = nameAt(text, start);
  const end = tagEnd(text, start);
  const masks = [cover(start, start + 1)];
  if (closing && open !== null && open !== start) masks.push(cover(open, open + 1));
  const unknown = tagFault(name, start);
  if (unknown !== null) return { fault: unknown, masks };
  const help = `Give <${name}> and </${name}> lines of their own, each with an empty line before and after.`;
  if (closing) {
    const message = `</${name}> closes nothing that is open here${open === null ? '' : `; <${nameAt(text, open)}> is`}.`;
    return { fault: { rule: 'syntax', message, help, start, end }, masks };
  }
  const block = blocks.get(/before the end of `(\w+)`/.exec(stop.reason)?.[1] ?? '');
  const message = `<${name}> is not closed${block === undefined ? '' : ` before its ${block} ends`}.`;
  return {
    fault: {
      rule: 'syntax',
      message,
      help: block === undefined ? `Write </${name}> where it ends.` : help,
      start,
      end,
    },
    masks,
  };
}

function problemOf(source: Source, text: string, stop: Stop): Problem {
  switch (stop.kind) {
    case 'brace':
      return braceProblem(text, stop);
    case 'tag':
      return signProblem(text, stop);
    case 'pairing':
      return pairingProblem(source, text, stop);
    case 'exhausted':
      return {
        fault: { rule: 'too-deep', message: 'The text is nested too deeply to be read.', start: 0, end: 0 },
        masks: [],
      };
    default:
      return stop.kind satisfies never;
  }
}

function masked(text: string, { at, with: what }: Mask): string {
  const part = text.slice(at.start, at.end).replace(/[^\r\n]/g, what === 'filler' ? filler : ' ');
  const blank = what === 'empty text' ? `"${part.slice(1, -1)}"` : part;
  return `${text.slice(0, at.start)}${blank}${text.slice(at.end)}`;
}

/**
 * Reads a text; where a malformed tag stops the reader, blanks it and reads again, so that one run names all of them
 * (up to 25, fewer in very long texts). Never throws.
 */
export function readSyntax(source: Source): Syntax {
  const faults: Fault[] = [];
  const ranges: Range[] = [];
  const readings = Math.max(2, Math.min(mostReadings, Math.floor(budget / Math.max(1, source.markdown.length))));
  let text = source.markdown;
  for (let count = 0; count < readings; count += 1) {
    const reading = readDialect(text);
    if ('tree' in reading) return { tree: reading.tree, faults, masked: ranges };
    const { fault, masks } = problemOf(source, text, reading.stop);
    faults.push(fault);
    const before = text;
    for (const mask of masks) {
      text = masked(text, mask);
      ranges.push(mask.at);
    }
    if (text === before) break;
  }
  return { tree: null, faults, masked: ranges };
}
