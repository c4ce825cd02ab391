import { codeFrameColumns } from '@babel/code-frame';
import type { Diagnostic } from '../finding.ts';
import { countSeverities, type ReportContext, type Reporter } from './report.ts';

/** For people: by file, each fault with its place, what is wrong, what to do, the lines around it, and its page. */
export const reportText: Reporter = (diagnostics, context) => {
  const blocks = diagnostics.map((diagnostic) => describe(diagnostic, context));
  return [...blocks, summary(diagnostics, context)].join('\n');
};

function describe(diagnostic: Diagnostic, context: ReportContext): string {
  const paint = painter(context.colour);
  const severity = { error: paint.red, warning: paint.yellow, advice: paint.blue }[diagnostic.severity](diagnostic.severity);
  const head = `${paint.bold(`${diagnostic.file}:${diagnostic.line}:${diagnostic.column}`)} ${severity} ${diagnostic.rule}`;
  const text = context.textOf(diagnostic.file);
  const frame = text === undefined ? '' : `${frameOf(diagnostic, text, context.colour)}\n`;
  return `${head}\n  ${diagnostic.message} ${diagnostic.help}\n${frame}  ${paint.dim(context.urlOf(diagnostic.rule))}\n`;
}

function frameOf(diagnostic: Diagnostic, text: string, colour: boolean): string {
  const lines = text.split('\n');
  if ((lines[diagnostic.line - 1]?.length ?? 0) > 400) return '';
  const oneLine = diagnostic.endLine === undefined || diagnostic.endLine === diagnostic.line;
  const start = { line: diagnostic.line, column: diagnostic.column };
  const end = { line: diagnostic.line, column: Math.max(diagnostic.endColumn ?? 0, diagnostic.column + 1) };
  const frame = codeFrameColumns(text.replaceAll('\r\n', '\n'), oneLine ? { start, end } : { start }, {
    linesAbove: 2,
    linesBelow: 1,
    highlightCode: false,
    forceColor: colour,
  });
  return frame
    .split('\n')
    .map((line) => `  ${line.slice(0, 160)}`.trimEnd())
    .join('\n');
}

function summary(diagnostics: readonly Diagnostic[], context: ReportContext): string {
  const count = countSeverities(diagnostics);
  const files = `${context.files} ${context.files === 1 ? 'file' : 'files'} checked`;
  const parts = [plural(count.error, 'error'), plural(count.warning, 'warning'), `${count.advice} advice`];
  return `${files}: ${parts.join(', ')}.`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

type Paint = (text: string) => string;

function painter(colour: boolean): Record<'bold' | 'dim' | 'red' | 'yellow' | 'blue', Paint> {
  const with_ =
    (code: number): Paint =>
    (text) =>
      colour ? `\u001B[${code}m${text}\u001B[0m` : text;
  return { bold: with_(1), dim: with_(2), red: with_(31), yellow: with_(33), blue: with_(34) };
}
