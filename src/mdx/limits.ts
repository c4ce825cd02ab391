/**
 * How large and how intricate a text may be. The figures are far above any real course description; what lies beyond
 * them would take the reader of Markdown seconds or minutes, because some of its steps grow with the square of the input.
 */
export const limits = {
  /** UTF-16 units of the whole text. */
  characters: 100_000,
  lines: 3000,
  /** Lists, quotations, components and emphasis inside each other. */
  depth: 50,
  /** Marks of emphasis (`*`, `_`, `~`) in one paragraph, and closing brackets likewise. */
  marks: 1000,
  /** Columns of one table. */
  columns: 100,
  /** UTF-16 units of one address. */
  address: 2000,
  /** UTF-16 units of all addresses together, each counted as often as it is used. */
  addresses: 200_000,
} as const;

export type Excess = {
  readonly rule: 'too-long' | 'too-deep';
  readonly line: number;
  readonly column: number;
  readonly message: string;
};

const containers = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))*/;
const marker = />|[-*+]|\d+[.)]/g;
/** A line across the page, however long, is not a nest of lists. */
const rule = /^[ \t]*(?:\*[ \t]*){3,}$|^[ \t]*(?:-[ \t]*){3,}$/;
const rowOfTable = /^[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
const thousands = (value: number): string => value.toLocaleString('en');

function excessOfLine(text: string, line: number): Excess | null {
  const lead = containers.exec(text)?.[0] ?? '';
  if (lead.length > limits.depth && count(lead, marker) > limits.depth && !rule.test(text)) {
    return {
      rule: 'too-deep',
      line,
      column: 1,
      message: `This line opens ${thousands(count(lead, marker))} lists or quotations inside each other; ${limits.depth} is the most.`,
    };
  }
  if (
    text.length > 2 * limits.columns &&
    text.includes('|') &&
    rowOfTable.test(text) &&
    count(text, /-+/g) > limits.columns
  ) {
    return {
      rule: 'too-deep',
      line,
      column: 1,
      message: `This table has ${thousands(count(text, /-+/g))} columns; ${limits.columns} is the most.`,
    };
  }
  return null;
}

/**
 * Looks, in one pass, whether a text may be given to the Markdown reader.
 * @param lines the lines of the text
 * @returns the first thing that goes beyond the limits; `null` where nothing does
 */
export function findExcess(markdown: string, lines: readonly string[]): Excess | null {
  if (markdown.length > limits.characters) {
    const message = `The text has ${thousands(markdown.length)} characters; ${thousands(limits.characters)} is the most.`;
    return { rule: 'too-long', line: 1, column: 1, message };
  }
  if (lines.length > limits.lines) {
    const message = `The text has ${thousands(lines.length)} lines; ${thousands(limits.lines)} is the most.`;
    return { rule: 'too-long', line: limits.lines + 1, column: 1, message };
  }
  let start = 1;
  let emphasis = 0;
  let brackets = 0;
  for (const [index, text] of lines.entries()) {
    const excess = excessOfLine(text, index + 1);
    if (excess !== null) return excess;
    if (text.trim() === '') {
      start = index + 2;
      emphasis = 0;
      brackets = 0;
      continue;
    }
    emphasis += count(text, /[*_~]+/g);
    brackets += count(text, /\]/g);
    if (emphasis > limits.marks || brackets > limits.marks) {
      const message = `This paragraph has more than ${thousands(limits.marks)} marks such as *, _ or ]; no reader of Markdown can follow that.`;
      return { rule: 'too-deep', line: start, column: 1, message };
    }
  }
  return null;
}
