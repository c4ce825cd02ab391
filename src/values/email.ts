import { accept, type Parsed, quoted, reject } from './parsed.ts';
import { valueRules } from './rules.ts';

/** The grammar of an e-mail address without anchors, for JSON Schema: the usual part of RFC 5321, no quoting. */
export const emailSource = String.raw`[A-Za-z0-9_+-]+(?:[.'&][A-Za-z0-9_+-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,}`;

const emailPattern = new RegExp(`^${emailSource}$`);

/**
 * @param text one e-mail address without name or angle brackets
 * @returns broken `value/email` otherwise
 */
export function parseEmail(text: string): Parsed<string> {
  const address = text.trim();
  if (isEmail(address)) return accept(address);
  const rule = valueRules.email;
  const meant = address.length > 300 ? undefined : emailsIn(address)[0];
  return reject(rule, `${quoted(text)} is not an e-mail address.`, meant ? `Write ${meant}.` : rule.remedy);
}

/** 254 characters is the longest address that mail servers take (RFC 5321, 4.5.3.1.3). */
function isEmail(address: string): boolean {
  return address.length <= 254 && emailPattern.test(address);
}

/** Addresses inside `mailto:`, angle brackets, or with (at) and (dot) against robots. */
function emailsIn(text: string): string[] {
  const plain = text
    .replace(/^mailto:/i, '')
    .replace(/ ?[([{] ?(?:at|ät|ät|arroba|@) ?[)\]}] ?/gi, '@')
    .replace(/ ?[([{] ?(?:dot|punkt|point|punto|\.) ?[)\]}] ?/gi, '.')
    .replace(/ at (?=[\w-]+\.)/i, '@');
  return plain.split(/[\s<>;,?()]+/).filter(isEmail);
}
