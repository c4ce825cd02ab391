import { accept, type Parsed, quoted, reject } from './parsed.ts';
import { valueRules } from './rules.ts';

/** The grammar of an id as a regular expression without anchors, for JSON Schema. */
export const idSource = '[a-z0-9]+(?:-[a-z0-9]+)*(?:/[a-z0-9]+(?:-[a-z0-9]+)*)*';

const idPattern = new RegExp(`^${idSource}$`);
const longestId = 200;

/**
 * @param text id of a record: small letters, digits, single hyphens, `/` between parts
 * @returns broken `value/id` otherwise, with the nearest text that can be an id
 */
export function parseId(text: string): Parsed<string> {
  const id = text.trim();
  if (isId(id)) return accept(id);
  const rule = valueRules.id;
  if (id.length > longestId)
    return reject(rule, `${quoted(text)} is longer than ${longestId} characters.`, 'Choose a shorter name.');
  const meant = toId(id);
  return reject(
    rule,
    `${quoted(text)} cannot be an id.`,
    meant === '' ? rule.remedy : `Write ${meant}. ${rule.remedy}`,
  );
}

/** @returns whether the text can be the id of a record */
export function isId(text: string): boolean {
  return text.length <= longestId && idPattern.test(text);
}

/**
 * The id nearest to a text: accents are dropped, everything else that cannot stand in an id becomes a hyphen.
 * @returns an id, or '' if nothing of the text can stand in one
 */
export function toId(text: string): string {
  return text
    .slice(0, longestId)
    .replace(/\.(?:mdx?|ya?ml)$/i, '')
    .replace(/ß/g, 'ss')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replaceAll('\\', '/')
    .split('/')
    .map((part) => part.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, ''))
    .filter((part) => part !== '')
    .join('/');
}
