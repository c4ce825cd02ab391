import type { Rule } from '../diagnostics/rule.ts';
import { type KeptFinding, keepFinding, reviveFindings } from './kept-findings.ts';
import { type KeptLines, openKeptLines } from './kept-lines.ts';
import type { ParsedFile } from './parse.ts';

/** Parsed files by path and digest, kept between runs. */
export type ParseCache = KeptLines<ParsedFile>;

type Head = Omit<ParsedFile, 'findings' | 'values'> & {
  readonly findings: readonly KeptFinding[];
  readonly length: number;
};

/**
 * Opens the cache of parsed files. The values of a file stand behind the rest of its line and are read when they are
 * asked for: of an offer that is linked already, nobody asks.
 * @param version see `codeVersion`: another version forgets everything
 */
export async function openParseCache(file: string, version: string, rules: readonly Rule[]): Promise<ParseCache> {
  const ruleOf = new Map(rules.map((rule) => [rule.id, rule]));
  return openKeptLines<ParsedFile>(file, version, {
    identify: ({ path, digest }) => ({ key: path, digest }),
    write: ({ values, findings, ...rest }) => {
      const written = JSON.stringify(values);
      return `${JSON.stringify({ ...rest, findings: findings.map(keepFinding), length: written.length })}\t${written}`;
    },
    read: (line) => revive(line, ruleOf),
  });
}

function revive(line: string, ruleOf: ReadonlyMap<string, Rule>): ParsedFile | undefined {
  const tab = line.indexOf('\t');
  const { length, findings: kept, ...rest } = JSON.parse(line.slice(0, tab)) as Head;
  const findings = reviveFindings(kept, ruleOf);
  const written = line.slice(tab + 1);
  // A line that was cut off.
  if (!findings || written.length !== length) return undefined;
  let values: ParsedFile['values'] | undefined;
  return {
    ...rest,
    findings,
    get values() {
      values ??= JSON.parse(written) as ParsedFile['values'];
      return values;
    },
  };
}
