/**
 * How large and how intricate a text may be. The figures are far above any real course description; what lies beyond
 * them would take the reader of Markdown seconds or minutes, because some of its steps grow with the square of the input.
 */
export const limits = {
  /** Longest text, in characters, that is read without a parser where it is plain. */
  plainLength: 20_000,
  /** UTF-16 units of the whole text. */
  characters: 100_000,
  lines: 3000,
  /** Lists, quotations, components and emphasis inside each other. */
  depth: 50,
  /** Marks of emphasis (`*`, `_`, `~`) in one paragraph. */
  marks: 1000,
  /** Closing brackets in one paragraph. */
  brackets: 500,
  /** Lists and quotations that begin behind another on the same line (`> - text`), over all lines. */
  openings: 1000,
  /** Signs without a space from the start of a web address on. */
  run: 2000,
  /** Mentions of footnotes. */
  mentions: 1000,
  /** Columns of one table. */
  columns: 100,
  /** UTF-16 units of one address. */
  address: 2000,
  /** UTF-16 units of all addresses together, each counted as often as it is used. */
  addresses: 200_000,
} as const;

/** A whole number as English writes it: 100,000. `Intl` says the same, but its data take longer to open than a check. */
export function thousands(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

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

const longRun = new RegExp(`(?:www\\.|://)\\S{${limits.run},}`, 'i');

/** As Markdown sees it: a no-break space makes no empty line. */
const blank = /^[ \t]*$/;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const deep = (line: number, message: string): Excess => ({ rule: 'too-deep', line, column: 1, message });

/** How many lists and quotations a line opens. */
function openingsOf(text: string): number {
  const lead = containers.exec(text)?.[0] ?? '';
  return lead === '' || rule.test(text) ? 0 : count(lead, marker);
}

function excessOfLine(text: string, line: number): Excess | null {
  if (text.length > limits.run) {
    const run = longRun.exec(text);
    if (run !== null) {
      const message = `After an address stand more than ${thousands(limits.run)} signs without a space.`;
      return { rule: 'too-long', line, column: run.index + 1, message };
    }
  }
  if (text.length > 2 * limits.columns && text.includes('|') && rowOfTable.test(text)) {
    const columns = count(text, /-+/g);
    if (columns > limits.columns) {
      return deep(line, `This table has ${thousands(columns)} columns; ${limits.columns} is the most.`);
    }
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
  let openings = 0;
  for (const [index, text] of lines.entries()) {
    const excess = excessOfLine(text, index + 1);
    if (excess !== null) return excess;
    const opened = openingsOf(text);
    if (opened > limits.depth) {
      const message = `This line opens ${thousands(opened)} lists or quotations inside each other; ${limits.depth} is the most.`;
      return deep(index + 1, message);
    }
    openings += Math.max(0, opened - 1);
    if (openings > limits.openings) {
      const message = `The text opens lists or quotations inside each other on more than ${thousands(limits.openings)} occasions.`;
      return deep(index + 1, message);
    }
    if (blank.test(text)) {
      start = index + 2;
      emphasis = 0;
      brackets = 0;
      continue;
    }
    emphasis += count(text, /[*_~]+/g);
    brackets += count(text, /\]/g);
    if (emphasis > limits.marks)
      return deep(start, `This paragraph has more than ${thousands(limits.marks)} marks *, _ or ~.`);
    if (brackets > limits.brackets) return deep(start, `This paragraph has more than ${limits.brackets} brackets.`);
  }
  return null;
}
