import type { ParsedFile } from '../catalogue/parse.ts';
import type { SourceFile } from '../catalogue/read-files.ts';
import { allRules } from '../catalogue/rules.ts';
import type { PlacedFinding } from '../diagnostics/finding.ts';

/** What Astro's store keeps of a file: one text, so that the store need not take ten thousand trees apart. */
export type RecordEntry = { readonly parsed: string };

const ruleOf = new Map(allRules.map((rule) => [rule.id, rule]));

/** Packs a parsed file for the store. */
export function toEntry(parsed: ParsedFile): RecordEntry {
  return {
    parsed: JSON.stringify({
      ...parsed,
      findings: parsed.findings.map((finding) => ({ ...finding, rule: finding.rule.id })),
    }),
  };
}

/** Unpacks a parsed file. */
export function fromEntry(entry: RecordEntry): ParsedFile {
  const packed = JSON.parse(entry.parsed) as Omit<ParsedFile, 'findings'> & {
    findings: (Omit<PlacedFinding, 'rule'> & { rule: string })[];
  };
  return {
    ...packed,
    findings: packed.findings.flatMap((finding) => {
      const rule = ruleOf.get(finding.rule);
      return rule ? [{ ...finding, rule }] : [];
    }),
  };
}

/** The file as it was read, from its entry: what places of faults are found in. */
export function sourceOf(parsed: ParsedFile, text: string): SourceFile {
  const { path, kind, id, digest, translation, version } = parsed;
  return {
    path,
    kind,
    id,
    digest,
    text,
    ...(translation === undefined ? {} : { translation }),
    ...(version === undefined ? {} : { version }),
  };
}
