import { accept, type Parsed, quoted, reject, singleSpaced } from './parsed.ts';
import { rewritten, writeOne } from './rewriting.ts';
import { valueRules } from './rules.ts';

/** The grammar of a whole number as a regular expression without anchors, for JSON Schema. */
export const wholeNumberSource = String.raw`\d{1,15}`;

const wholeNumberPattern = new RegExp(`^${wholeNumberSource}$`);

/**
 * @param text digits only, at most 15: from 0 on
 * @returns broken `value/whole-number` otherwise
 */
export function parseWholeNumber(text: string): Parsed<number> {
  const line = singleSpaced(text);
  if (wholeNumberPattern.test(line)) return accept(Number(line));
  const rule = valueRules['whole-number'];
  const meant = rewritten(line, (candidate) => wholeNumberPattern.test(candidate));
  return reject(rule, `${quoted(text)} is not a whole number.`, writeOne(meant, rule.remedy));
}
