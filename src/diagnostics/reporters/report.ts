import type { Diagnostic } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** What every reporter needs beside the diagnostics. */
export type ReportContext = {
  /** Text of a file by its path, for code frames; undefined where it cannot be read. */
  readonly textOf: (file: string) => string | undefined;
  /** A file's path as services that hold the whole project know it; its own path, where that is not told. */
  readonly pathOf?: (file: string) => string;
  /** Address of a rule's page. */
  readonly urlOf: (rule: string) => string;
  readonly rules: readonly Rule[];
  /** Colours for a terminal. */
  readonly colour: boolean;
  /** How many files were read. */
  readonly files: number;
  /** Only errors were asked for: what is said of the others' number would be wrong. */
  readonly errorsOnly?: boolean;
};

/** A form in which diagnostics are told. */
export type Reporter = (diagnostics: readonly Diagnostic[], context: ReportContext) => string;

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** `1 error, 2 warnings, 0 advice`; without the last two where only errors were asked for. */
export function sayCount({ error, warning, advice }: ReturnType<typeof countSeverities>, errorsOnly = false): string {
  if (errorsOnly) return `${plural(error, 'error')}; warnings and advice are not shown`;
  return `${plural(error, 'error')}, ${plural(warning, 'warning')}, ${advice} advice`;
}

/** How many of each severity. */
export function countSeverities(diagnostics: readonly Diagnostic[]): {
  error: number;
  warning: number;
  advice: number;
} {
  const count = { error: 0, warning: 0, advice: 0 };
  for (const { severity } of diagnostics) count[severity]++;
  return count;
}
