import type { Heading } from 'mdast';
import { type Context, checkLiteral } from './guard-context.ts';
import { limits, thousands } from './limits.ts';
import { toPlainText } from './plain-text.ts';
import type { Range } from './source.ts';

export function checkHeading(context: Context, node: Heading, range: Range): void {
  const text = toPlainText(node);
  if (text === '') {
    context.faults.push({ rule: 'heading-empty', message: 'This heading has no words.', ...range });
    return;
  }
  context.headings.push(node);
  if (node.depth === 1) {
    const message = `“${text.slice(0, 60).toWellFormed()}” is a heading of the first level, and the page has one already.`;
    context.faults.push({ rule: 'heading-one', message, help: 'Write ## before it.', ...range });
  }
  const depth = Math.max(2, node.depth);
  if (depth > context.heading + 1) {
    const message = `After ${context.heading === 1 ? 'the title' : `a heading of level ${context.heading}`} comes one of level ${depth}.`;
    const help = `Write ${'#'.repeat(context.heading + 1)} before it.`;
    context.faults.push({ rule: 'heading-skipped', message, help, ...range });
  }
  context.heading = depth;
}

const missingNote = /\[\^[^\]\s]{1,100}\]/g;

export function checkText(context: Context, value: string, range: Range): void {
  checkLiteral(context, value, range);
  if (!value.includes('[^')) return;
  for (const found of value.matchAll(missingNote)) {
    const message = `The footnote ${found[0]} has no text.`;
    const at = context.source.markdown.indexOf(found[0], range.start);
    const start = at >= range.start && at < range.end ? at : range.start;
    context.faults.push({
      rule: 'footnote-missing',
      message,
      help: `Add a line: ${found[0]}: …`,
      start,
      end: start + found[0].length,
    });
  }
}

export function checkBrace(context: Context, range: Range): void {
  const last = context.faults.findLast(({ rule }) => rule === 'expression');
  // `{a {b} c}` is one mistake.
  if (last !== undefined && range.start < last.end) return;
  const { markdown } = context.source;
  const close = /^\{[^{}\r\n]*(?:\{[^{}\r\n]*\}[^{}\r\n]*)*\}/.exec(
    markdown.slice(range.start, range.start + 300),
  )?.[0];
  context.faults.push({
    rule: 'expression',
    message:
      close === undefined
        ? 'The sign { begins program code, which may not stand in a text.'
        : `${close.length > 60 ? `${close.slice(0, 60).toWellFormed()}…` : close} is program code, which may not stand in a text.`,
    help:
      close === undefined || !/^\{[\s\w,.;:!?-]*\}$/.test(close)
        ? 'Write \\{ for the sign {, or take it out.'
        : `Write \\${close} if the braces are meant, or take it out.`,
    start: range.start,
    end: range.start + (close?.length ?? 1),
  });
}

export function checkMention(context: Context, identifier: string, range: Range): void {
  context.notes.mentioned.add(identifier);
  context.mentions += 1;
  if (context.mentions === limits.mentions + 1) {
    const message = `The text mentions footnotes more than ${thousands(limits.mentions)} times.`;
    context.faults.push({ rule: 'too-long', message, help: 'Use fewer footnotes.', ...range });
  }
}

/** Footnotes that no reader would find. */
export function checkNotes(context: Context): void {
  for (const [identifier, range] of context.notes.defined) {
    if (context.notes.mentioned.has(identifier)) continue;
    const message = `The footnote [^${identifier.slice(0, 40).toWellFormed()}] is mentioned nowhere in the text.`;
    context.faults.push({ rule: 'footnote-unused', message, ...range });
  }
}
