import { accept, type Parsed, quoted, reject } from './parsed.ts';
import { valueRules } from './rules.ts';

/** The grammar of a link as a regular expression without anchors, for JSON Schema. */
export const linkSource = String.raw`https?://[^\s<>"\\]+`;

/** Longest address that browsers and servers are known to take, in characters. */
const longestLink = 2_000;
const unsafe = /[\s<>"\\\p{Cc}\p{Cf}]/u;

/**
 * @param text a web address with http or https and a host name, no user name or password
 * @returns the address as written; broken `value/link` otherwise
 */
export function parseLink(text: string): Parsed<string> {
  const address = text.trim();
  if (isLink(address)) return accept(address);
  const rule = valueRules.link;
  return reject(rule, linkFault(address), linkMeant(address) ?? rule.remedy);
}

/** @returns whether the text can be linked as it is */
export function isLink(text: string): boolean {
  if (!/^https?:\/\/[^/]/.test(text) || unsafe.test(text) || text.length > longestLink || !URL.canParse(text))
    return false;
  return !namesUser(text) && hasDomain(new URL(text).hostname);
}

/** A user name before the host, even an empty one: what stands before the @ is easily taken for the host. */
function namesUser(address: string): boolean {
  return /^[^:]+:\/\/[^/?#]*@/.test(address);
}

/** A name of at least two labels; `localhost` and bare numbers would only work on the editor's own machine. */
function hasDomain(host: string): boolean {
  return /^(?!-)[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:[a-z][a-z0-9-]*[a-z0-9])\.?$/.test(host);
}

function linkFault(address: string): string {
  const scheme = /^([a-z][a-z0-9+.-]*):(?!\d)/i.exec(address)?.[1]?.toLowerCase();
  if (address.length > longestLink) return `${quoted(address)} is longer than ${longestLink} characters.`;
  if (/^https?:/i.test(address) && unsafe.test(address)) {
    return `${quoted(address)} holds a space or another character that no web address has.`;
  }
  if (scheme === 'http' || scheme === 'https') {
    if (URL.canParse(address) && namesUser(address)) return `${quoted(address)} has a user name before the host.`;
    return `${quoted(address)} is not a whole web address.`;
  }
  if (scheme === 'mailto') return `${quoted(address)} is an e-mail address, not a web address.`;
  if (scheme !== undefined && !address.includes('.', scheme.length) && scheme.length > 1) {
    return `${quoted(address)} is not a web address: it begins with ${scheme}:, not with https://.`;
  }
  return `${quoted(address)} is not a web address.`;
}

function linkMeant(address: string): string | null {
  const markdown = /^<?(?:\[[^\]]*\]\()?(https?:\/\/[^\s)>]+)\)?>?$/i.exec(address)?.[1];
  const candidates = [
    markdown,
    address.replace(/^(https?):\/*/i, (_, scheme: string) => `${scheme.toLowerCase()}://`),
    address.replaceAll(' ', '%20'),
  ];
  if (/^(?:\/\/)?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[/?#]\S*)?$/u.test(address))
    candidates.push(`https://${address.replace(/^\/\//, '')}`);
  const meant = candidates.find((candidate) => candidate !== undefined && candidate !== address && isLink(candidate));
  return meant && meant.length <= 200 ? `Write ${meant}.` : null;
}
