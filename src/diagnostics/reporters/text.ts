import { type BabelCodeFrameOptions, codeFrameColumns } from '@babel/code-frame';
import type { Diagnostic } from '../finding.ts';
import { countSeverities, type ReportContext, type Reporter, sayCount } from './report.ts';

/** For people: by file, each fault with its place, what is wrong, what to do, the lines around it, and its page. */
export const reportText: Reporter = (diagnostics, context) => {
  const linesOf = linesByFile(context);
  const blocks = diagnostics.map((diagnostic) => describe(diagnostic, linesOf(diagnostic.file), context));
  return [...blocks, summary(diagnostics, context)].join('\n');
};

/** The lines of each file, taken apart once; every fault needs four of them. */
function linesByFile({ textOf }: ReportContext): (file: string) => readonly string[] | undefined {
  const known = new Map<string, readonly string[] | undefined>();
  return (file) => {
    if (!known.has(file)) known.set(file, textOf(file)?.split(/\r?\n/));
    return known.get(file);
  };
}

function describe(diagnostic: Diagnostic, lines: readonly string[] | undefined, context: ReportContext): string {
  const paint = painter(context.colour);
  const colours = { error: paint.red, warning: paint.yellow, advice: paint.blue };
  const severity = colours[diagnostic.severity](diagnostic.severity);
  const place = `${onOneLine(diagnostic.file)}:${diagnostic.line}:${diagnostic.column}`;
  const head = `${paint.bold(place)} ${severity} ${diagnostic.rule}`;
  const frame = lines === undefined ? '' : frameOf(diagnostic, lines, context.colour);
  return `${head}\n  ${onOneLine(`${diagnostic.message} ${diagnostic.help}`)}\n${frame}  ${paint.dim(context.urlOf(diagnostic.rule))}\n`;
}

/** Names of files and pieces of texts come from anybody: nothing in them may steer the terminal. */
function onOneLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ');
}

/** Two lines above, the line, one below; nothing where they are too long to be read. */
function frameOf(diagnostic: Diagnostic, lines: readonly string[], colour: boolean): string {
  const from = Math.max(0, diagnostic.line - 3);
  const shown = lines.slice(from, diagnostic.line + 1);
  if ((lines[diagnostic.line - 1]?.length ?? 0) > LONGEST) return '';
  const oneLine = diagnostic.endLine === undefined || diagnostic.endLine === diagnostic.line;
  const start = { line: diagnostic.line, column: diagnostic.column };
  const end = { line: diagnostic.line, column: Math.max(diagnostic.endColumn ?? 0, diagnostic.column + 1) };
  const text = shown.map((line) => line.replace(OTHER_BREAKS, ' ').slice(0, LONGEST)).join('\n');
  // The types of the library do not know `startLine` yet.
  const options: BabelCodeFrameOptions & { startLine: number } = {
    startLine: from + 1,
    linesAbove: 2,
    linesBelow: 1,
    highlightCode: false,
    forceColor: colour,
  };
  const frame = codeFrameColumns(text, oneLine ? { start, end } : { start }, options);
  return frame
    .replace(/^/gm, '  ')
    .replace(/[ \t]+$/gm, '')
    .concat('\n');
}

/** Longest line that is shown, in characters. */
const LONGEST = 400;

/** What the drawing of frames would take for the end of a line. */
const OTHER_BREAKS = /[\r\u2028\u2029]/g;

function summary(diagnostics: readonly Diagnostic[], context: ReportContext): string {
  const count = countSeverities(diagnostics);
  const files = `${context.files} ${context.files === 1 ? 'file' : 'files'} checked`;
  return [...countsByFile(diagnostics, context), `${files}: ${sayCount(count, context.errorsOnly)}.`].join('\n');
}

/** More faults than this do not fit on a screen: then it is said at the end how many each file has. */
const MOST_ON_A_SCREEN = 20;

function countsByFile(diagnostics: readonly Diagnostic[], { errorsOnly }: ReportContext): string[] {
  const byFile = Map.groupBy(diagnostics, ({ file }) => file);
  if (diagnostics.length <= MOST_ON_A_SCREEN || byFile.size < 2) return [];
  const lines = [...byFile].map(([file, own]) => `  ${onOneLine(file)}: ${sayCount(countSeverities(own), errorsOnly)}`);
  return [
    'Faults of each file:',
    ...lines,
    '',
    'To see one file alone, write its path after the command: npm run check -- <file>',
    '',
  ];
}

type Paint = (text: string) => string;

function painter(colour: boolean): Record<'bold' | 'dim' | 'red' | 'yellow' | 'blue', Paint> {
  const with_ =
    (code: number): Paint =>
    (text) =>
      colour ? `\u001B[${code}m${text}\u001B[0m` : text;
  return { bold: with_(1), dim: with_(2), red: with_(31), yellow: with_(33), blue: with_(34) };
}
