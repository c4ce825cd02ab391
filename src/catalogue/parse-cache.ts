import { appendFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { PlacedFinding } from '../diagnostics/finding.ts';
import type { Rule } from '../diagnostics/rule.ts';
import type { ParsedFile } from './parse.ts';

/** Parsed files by path and digest, kept between runs. */
export type ParseCache = {
  readonly get: (path: string, digest: string) => ParsedFile | undefined;
  /** Keeps what was parsed anew and forgets files that are gone. A cache that cannot be written is no fault. */
  readonly save: (parsed: readonly ParsedFile[]) => Promise<void>;
};

type Line = Omit<ParsedFile, 'findings'> & {
  readonly findings: readonly (Omit<PlacedFinding, 'rule'> & { readonly rule: string })[];
};

/** A cache that keeps nothing. */
export const NO_CACHE: ParseCache = { get: () => undefined, save: async () => undefined };

/**
 * Opens the cache in a file of lines, one parsed file each, the newest of a path last; the first line names the
 * version of the code. One changed file costs one appended line; the file is written anew when half of it is stale.
 * @param version see `codeVersion`: another version forgets everything
 */
export async function openParseCache(file: string, version: string, rules: readonly Rule[]): Promise<ParseCache> {
  const ruleOf = new Map(rules.map((rule) => [rule.id, rule]));
  const kept = new Map<string, ParsedFile>();
  let lines = 0;
  const text = await readFile(file, 'utf8').catch(() => '');
  const [head, ...rest] = text.split('\n');
  const usable = head === version;
  for (const line of usable ? rest : []) {
    if (line === '') continue;
    lines++;
    const parsed = revive(line, ruleOf);
    if (parsed) kept.set(parsed.path, parsed);
  }
  const fresh = new Set<string>();
  return {
    get: (path, digest) => {
      const found = kept.get(path);
      if (found?.digest === digest) return found;
      fresh.add(path);
      return undefined;
    },
    save: async (parsed) => {
      const added = parsed.filter(({ path }) => fresh.has(path));
      if (usable && added.length === 0 && lines < parsed.length * 2) return;
      try {
        await mkdir(dirname(file), { recursive: true });
        if (usable && added.length + lines < parsed.length * 2) {
          await appendFile(file, added.map((one) => `${toLine(one)}\n`).join(''));
        } else {
          const aside = `${file}.${process.pid}.tmp`;
          await writeFile(aside, `${version}\n${parsed.map((one) => `${toLine(one)}\n`).join('')}`);
          await rename(aside, file);
        }
      } catch {
        // Without a cache the next run only takes longer.
      }
    },
  };
}

function toLine(parsed: ParsedFile): string {
  return JSON.stringify({
    ...parsed,
    findings: parsed.findings.map((finding) => ({ ...finding, rule: finding.rule.id })),
  });
}

function revive(text: string, ruleOf: ReadonlyMap<string, Rule>): ParsedFile | undefined {
  let line: Line;
  try {
    line = JSON.parse(text) as Line;
  } catch {
    return undefined;
  }
  if (typeof line?.path !== 'string' || !Array.isArray(line.findings)) return undefined;
  const findings: PlacedFinding[] = [];
  for (const finding of line.findings) {
    const rule = ruleOf.get(finding.rule);
    if (!rule) return undefined;
    findings.push({ ...finding, rule });
  }
  return { ...line, findings };
}
