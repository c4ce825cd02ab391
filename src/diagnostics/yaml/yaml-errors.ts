import { type Document, isCollection, isScalar, visit, type YAMLError } from 'yaml';
import type { yamlRules } from './rules.ts';

/** Reports a breach of a rule of form at offsets of the text. */
export type Report = (rule: keyof typeof yamlRules, start: number, end: number, message: string, help?: string) => void;

/** More errors than this of one file help nobody. */
const MOST = 20;

/**
 * Tells the errors of the YAML reader in plain words, at the place where the mistake was made rather than where the
 * reader noticed it. One mistake often makes many errors: of one line the first is told, and after a tab, a quote or a
 * bracket that is not closed nothing else.
 */
export function reportYamlErrors(document: Document.Parsed, text: string, report: Report): void {
  const tabs = document.errors.filter(({ code }) => code === 'TAB_AS_INDENT');
  const lines = new Set<number>();
  for (const error of (tabs.length > 0 ? tabs : document.errors).slice(0, MOST)) {
    const start = openingOf(error, document, text) ?? error.pos[0];
    const line = lineStart(text, start);
    if (lines.has(line)) continue;
    lines.add(line);
    reportError(error, start, text, report);
    if (start < lineStart(text, error.pos[0]) || error.code === 'RESOURCE_EXHAUSTION') return;
  }
}

function reportError(error: YAMLError, start: number, text: string, report: Report): ReturnType<Report> {
  const [, end] = error.pos;
  const line = lineAt(text, start);
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return report('tab', start, end, 'This line begins with a tab.');
    case 'BLOCK_AS_IMPLICIT_KEY':
      return reportNested(start, text, report);
    case 'BAD_ALIAS':
      return report('anchor', start, end, 'A value begins with & or *, which have a meaning of their own here.');
    case 'MULTIPLE_DOCS':
      return report(
        'syntax',
        start,
        start + line.length,
        'The keys end above this line; what follows would not be read.',
        'Keep all keys between one pair of --- lines, and take out a line of three dots or hyphens among them.',
      );
    case 'BAD_SCALAR_START':
      return report(
        'syntax',
        start,
        end,
        `A text cannot begin with “${text[start] ?? ''}”.`,
        'Put the whole text in "quotes".',
      );
    case 'MISSING_CHAR':
    case 'MULTILINE_IMPLICIT_KEY':
      return reportMissingSign(error, start, text, report);
    case 'RESOURCE_EXHAUSTION':
      return report('syntax', start, start + 1, 'The keys are nested too deeply to be read.');
    default:
      return reportOther(error, start, text, report);
  }
}

/** A second colon in a line, or a line under a value that is complete. */
function reportNested(start: number, text: string, report: Report): ReturnType<Report> {
  const line = lineAt(text, start);
  if (/^\s*(- )?[^\s"'#][^"'#]*: [^"']*: ?/.test(line)) {
    const value = text.slice(start, lineStart(text, start) + line.length);
    return report(
      'colon-in-text',
      start,
      start + value.length,
      `The text “${shorten(value)}” holds a colon.`,
      value.length > LONGEST ? 'Put the whole text in "quotes".' : `Write it in quotes: "${value}".`,
    );
  }
  const next = text.indexOf('\n', start) + 1;
  const at = next + (/^\s*/.exec(lineAt(text, next))?.[0].length ?? 0);
  const message = 'This line stands under a value that is already complete.';
  report('syntax', at, lineEnd(text, at), message, 'Begin it in the same column as the key above it.');
}

function reportMissingSign(error: YAMLError, start: number, text: string, report: Report): ReturnType<Report> {
  const line = lineAt(text, start);
  if (error.message.includes('quote')) {
    const help = 'Write the closing quote at the end of the text.';
    return report('syntax', start, lineEnd(text, start), 'A text in quotes is not closed.', help);
  }
  const glued = /^(\s*(?:- )?)([\w-]+):(\S.*)$/.exec(line);
  if (glued) {
    const [, before = '', key = '', value = ''] = glued;
    const at = lineStart(text, start) + before.length;
    const message = `After “${shorten(key)}:” a space is missing.`;
    return report('syntax', at, lineEnd(text, at), message, `Write ${shorten(key)}: ${shorten(value)}`);
  }
  report(
    'syntax',
    start,
    lineEnd(text, start),
    'A colon after the key is missing, or the text above runs on into this line.',
    'Write the key, a colon, a space and the value; or put a text of several lines in "quotes".',
  );
}

function reportOther(error: YAMLError, start: number, text: string, report: Report): ReturnType<Report> {
  const { message } = error;
  const end = Math.max(error.pos[1], start + 1);
  if (message.includes('end with a ]') || message.includes('end with a }')) {
    const [open, close] = message.includes(']') ? '[]' : '{}';
    const what = open === '[' ? 'list' : 'block';
    const wrong = `A ${what} that begins with ${open} is not closed with ${close}.`;
    return report('syntax', start, lineEnd(text, start), wrong, `Write ${close} at its end.`);
  }
  if (message.includes('same column')) {
    const at = start + (/^ */.exec(text.slice(start))?.[0].length ?? 0);
    return report(
      'syntax',
      at,
      lineEnd(text, at),
      'This line does not begin in the same column as the lines above it.',
    );
  }
  if (message.includes('Unexpected scalar at node end')) {
    const [, sign = ''] = /(?:^|[:-] )\s*([[{*&])/.exec(text.slice(lineStart(text, start), start)) ?? [];
    const message =
      sign === ''
        ? 'There is more text after the end of a text in quotes.'
        : `A value that begins with ${sign} is read in a way of its own, and cannot go on as a text.`;
    const help = 'Put the whole text in "double quotes"; an apostrophe inside them needs nothing.';
    return report('syntax', start, end, message, help);
  }
  if (message.includes('block-seq-ind')) {
    const help = 'Put each entry on a line of its own: a hyphen, a space, the entry.';
    return report('syntax', start, end, 'A list must begin on a new line.', help);
  }
  if (message.includes('Not a YAML token')) {
    const help = 'Begin the text on the next line, indented by two spaces.';
    return report('syntax', start, end, 'After > or | no text can stand on the same line.', help);
  }
  report('syntax', start, end, 'This cannot be read.');
}

/** Where the quote or bracket stands that is not closed; null for other errors. */
function openingOf(error: YAMLError, document: Document.Parsed, text: string): number | null {
  const isQuote = error.code === 'MISSING_CHAR' && error.message.includes('quote');
  if (!isQuote && !/end with a [\]}]/.test(error.message)) return null;
  let opening: number | null = null;
  visit(document, {
    Node: (_, node) => {
      const [from, to] = node.range ?? [0, 0];
      if (from >= error.pos[0]) return;
      if (isQuote && isScalar(node) && node.type?.startsWith('QUOTE')) opening = from;
      if (!isQuote && isCollection(node) && node.flow && !/[\]}]/.test(text[to - 1] ?? '')) opening = from;
    },
  });
  return opening;
}

/** Longest piece of a text that a message repeats, in characters. */
const LONGEST = 80;

function shorten(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

function lineEnd(text: string, at: number): number {
  return lineStart(text, at) + lineAt(text, at).length;
}

function lineAt(text: string, at: number): string {
  const start = lineStart(text, at);
  return text.slice(start, text.indexOf('\n', start) === -1 ? undefined : text.indexOf('\n', start)).trimEnd();
}
