import type { PlacedFinding } from '../diagnostics/finding.ts';
import { type BodyRuleName, bodyRules } from './rules.ts';

/** A range of the text in UTF-16 units; the end is exclusive. */
export type Range = { readonly start: number; readonly end: number };

/** Something wrong at a range of the text, before its place in the file is known. */
export type Fault = Range & {
  readonly rule: BodyRuleName;
  readonly message: string;
  readonly help?: string | undefined;
};

/** A text with its lines, which turns ranges of the text into places of the file it stands in. */
export type Source = {
  readonly markdown: string;
  readonly lines: readonly string[];
  /** Offset at which a line of the text (from 1) begins. */
  readonly offsetOf: (line: number, column: number) => number;
  readonly toFinding: (fault: Fault) => PlacedFinding;
};

/**
 * @param firstLine line of the file on which the text begins, from 1
 */
export function createSource(markdown: string, firstLine: number): Source {
  const lines = markdown.split(/\r\n|\n|\r/);
  const starts: number[] = [];
  let offset = 0;
  for (const line of lines) {
    starts.push(offset);
    offset += line.length;
    offset += markdown.startsWith('\r\n', offset) ? 2 : 1;
  }
  const placeOf = (at: number): { line: number; column: number } => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low + firstLine, column: at - (starts[low] ?? 0) + 1 };
  };
  return {
    markdown,
    lines,
    offsetOf: (line, column) => (starts[line - 1] ?? 0) + column - 1,
    toFinding: ({ rule, message, help, start, end }) => {
      const from = placeOf(start);
      const to = placeOf(Math.max(start, end));
      return {
        rule: bodyRules[rule],
        message,
        ...(help === undefined ? {} : { help }),
        ...from,
        endLine: to.line,
        endColumn: to.column,
      };
    },
  };
}
