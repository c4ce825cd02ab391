import type { Diagnostic } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** What every reporter needs beside the diagnostics. */
export type ReportContext = {
  /** Text of a file by its path, for code frames; undefined where it cannot be read. */
  readonly textOf: (file: string) => string | undefined;
  /** Address of a rule's page. */
  readonly urlOf: (rule: string) => string;
  readonly rules: readonly Rule[];
  /** Colours for a terminal. */
  readonly colour: boolean;
  /** How many files were read. */
  readonly files: number;
};

/** A form in which diagnostics are told. */
export type Reporter = (diagnostics: readonly Diagnostic[], context: ReportContext) => string;

/** How many of each severity. */
export function countSeverities(diagnostics: readonly Diagnostic[]): { error: number; warning: number; advice: number } {
  const count = { error: 0, warning: 0, advice: 0 };
  for (const { severity } of diagnostics) count[severity]++;
  return count;
}
