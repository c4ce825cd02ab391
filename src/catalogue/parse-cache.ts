import type { Rule } from '../diagnostics/rule.ts';
import { type KeptFinding, keepFinding, reviveFindings } from './kept-findings.ts';
import { type KeptLines, openKeptLines } from './kept-lines.ts';
import type { ParsedFile } from './parse.ts';

/** Parsed files by path and digest, kept between runs. */
export type ParseCache = KeptLines<ParsedFile>;

type Head = Omit<ParsedFile, 'findings' | 'layout' | 'values'> & { readonly findings: readonly KeptFinding[] };

/**
 * Opens the cache of parsed files. The values of a file stand behind the rest of its line and are read when they are
 * asked for: of an offer that is linked already, nobody asks.
 * @param version see `codeVersion`: another version forgets everything
 */
export async function openParseCache(file: string, version: string, rules: readonly Rule[]): Promise<ParseCache> {
  const ruleOf = new Map(rules.map((rule) => [rule.id, rule]));
  return openKeptLines<ParsedFile>(file, version, {
    identify: ({ path, digest }) => ({ key: path, digest }),
    write: writeParsed,
    read: (parts) => readParsed(parts, ruleOf),
  });
}

/** A parsed file as texts, for another run or another thread. */
export function writeParsed({ values, layout, findings, ...rest }: ParsedFile): readonly string[] {
  return [JSON.stringify({ ...rest, findings: findings.map(keepFinding) }), layout, JSON.stringify(values)];
}

/** What `writeParsed` wrote; undefined for something else. @param ruleOf every rule by its id */
export function readParsed(
  [head = '', layout = '', written = '']: readonly string[],
  ruleOf: ReadonlyMap<string, Rule>,
): ParsedFile | undefined {
  if (written === '') return undefined;
  const { findings: kept, ...rest } = JSON.parse(head) as Head;
  const findings = reviveFindings(kept, ruleOf);
  if (!findings) return undefined;
  let values: ParsedFile['values'] | undefined;
  return {
    ...rest,
    layout,
    findings,
    get values() {
      values ??= JSON.parse(written) as ParsedFile['values'];
      return values;
    },
  };
}
