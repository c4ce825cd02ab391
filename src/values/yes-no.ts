import { accept, type Parsed, quoted, reject } from './parsed.ts';
import { valueRules } from './rules.ts';

/** The words that are read, for JSON Schema. */
export const yesNoWords = ['yes', 'no', 'true', 'false'] as const;

const meansYes = /^(?:yes|y|true|on|ja|jah|oui|sí|si|1)$/i;
const meansNo = /^(?:no|n|false|off|nein|ei|non|0)$/i;

/**
 * @param text `yes` or `no`; `true` and `false` are read too
 * @returns broken `value/yes-or-no` otherwise
 */
export function parseYesNo(text: string): Parsed<boolean> {
  const word = text.trim();
  if (word === 'yes' || word === 'true') return accept(true);
  if (word === 'no' || word === 'false') return accept(false);
  const rule = valueRules['yes-or-no'];
  const help = meansYes.test(word) ? 'Write yes.' : meansNo.test(word) ? 'Write no.' : rule.remedy;
  return reject(rule, `${quoted(text)} is neither yes nor no.`, help);
}
