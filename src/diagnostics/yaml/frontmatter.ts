import type { PlacedFinding } from '../finding.ts';
import { yamlRules } from './rules.ts';

/** A file with keys on top, taken apart. Lines count from 1. */
export type FrontmatterSplit =
  | {
      readonly ok: true;
      readonly yaml: string;
      readonly yamlLine: number;
      readonly body: string;
      readonly bodyLine: number;
    }
  | { readonly ok: false; readonly finding: PlacedFinding };

/** Divides an MDX file into its block of keys and its body. A byte order mark and Windows line ends are read. */
export function splitFrontmatter(text: string): FrontmatterSplit {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const opening = /^---[ \t]*\r?\n/.exec(text.slice(start, start + 80));
  if (!opening) {
    return {
      ok: false,
      finding: {
        line: 1,
        column: 1,
        rule: yamlRules['no-frontmatter'],
        message: 'The file does not begin with a line ---.',
      },
    };
  }
  const from = start + opening[0].length;
  const closing = /^---[ \t]*(\r?\n|$)/gm;
  closing.lastIndex = from;
  const found = closing.exec(text);
  if (!found) {
    return {
      ok: false,
      finding: {
        line: 1,
        column: 1,
        rule: yamlRules['no-frontmatter'],
        message: 'The block of keys is not closed with a second line ---.',
      },
    };
  }
  const yaml = text.slice(from, found.index);
  const bodyLine = 3 + (yaml.match(/\n/g)?.length ?? 0);
  return { ok: true, yaml, yamlLine: 2, body: text.slice(found.index + found[0].length), bodyLine };
}
