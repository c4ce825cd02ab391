import { limits, thousands } from './limits.ts';

/** What is wrong with an address: the rule it breaks, a sentence that says why, and what to write instead. */
export type AddressFault = {
  readonly rule: 'address-unsafe' | 'address-malformed' | 'image-elsewhere';
  readonly message: string;
  readonly help: string;
};

/** What an address may begin with; everything else is refused. */
export const schemes = ['http', 'https', 'mailto', 'tel'] as const;

const anyForm =
  'Begin with https:// for another site, with / for a page of this catalogue, with # for a place in this text, with mailto: or tel: for a person.';
/** White space of every kind, control characters, invisible signs, halves of characters, and what a NUL becomes. */
const unseen = /[\s\p{Cc}\p{Cf}\p{Cs}\p{Co}\uFFFD]/u;
const mail = /^[^\s@?&"(),:;<>[\\\]]+@[^\s@?&"(),:;<>[\\\]]+\.[^\s@?&"(),:;<>[\\\]]+$/u;
const phone = /^\+?[0-9](?:[0-9 ().-]*[0-9])?$/;

/** The address as a message quotes it: what cannot be seen is written as a code, and it is cut at 60 characters. */
export function quoted(address: string): string {
  const seen = address.replace(/[^\S ]|[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
  });
  return `“${seen.length > 60 ? `${seen.slice(0, 60).toWellFormed()}…` : seen}”`;
}

const unsafe = (message: string, help = anyForm): AddressFault => ({ rule: 'address-unsafe', message, help });
const malformed = (message: string, help = anyForm): AddressFault => ({ rule: 'address-malformed', message, help });

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A stray % is no escape and means itself.
    return text;
  }
}

function webFault(address: string): AddressFault | null {
  const rest = address.slice(address.indexOf(':') + 1);
  if (!/^\/\/[^/?#]/.test(rest) || !URL.canParse(address)) {
    return malformed(
      `${quoted(address)} is not a complete web address.`,
      'Copy it from the address line of a browser.',
    );
  }
  const { username, password, hostname } = new URL(address);
  if (username !== '' || password !== '') {
    return unsafe(
      `The address ${quoted(address)} has a name before an @: it leads to ${hostname}, not where it seems to.`,
      'Write the address without the part before the @.',
    );
  }
  if (!hostname.includes('.') && !hostname.startsWith('[')) {
    return malformed(`${quoted(address)} has no complete host name.`, 'Copy it from the address line of a browser.');
  }
  return null;
}

function schemeFault(address: string, scheme: string): AddressFault | null {
  switch (scheme) {
    case 'http':
    case 'https':
      return webFault(address);
    case 'mailto': {
      const [person = '', ...more] = address.slice(7).split('?');
      return mail.test(decoded(person)) && more.every((part) => /^subject=[^&?]*$/i.test(part))
        ? null
        : malformed(
            `${quoted(address)} is not an email address.`,
            'Write mailto:name@example.org, with nothing else but, if need be, ?subject=….',
          );
    }
    case 'tel':
      return phone.test(decoded(address.slice(4)))
        ? null
        : malformed(
            `${quoted(address)} is not a telephone number.`,
            'Write tel: and the number with its country, such as tel:+4930123456.',
          );
    default:
      return unsafe(`The address ${quoted(address)} begins with “${scheme}:”, which may not stand in a text.`);
  }
}

/**
 * Says what is wrong with the address of a link, as it reads after entities and escapes are resolved.
 * Accepted are complete http and https addresses without user names, mailto: with one person, tel:, paths from the
 * root of the catalogue (`/…`), from this page (`./…`, `../…`) and places in the page (`#…`).
 * @returns `null` where nothing is wrong; never throws
 */
export function linkFault(address: string): AddressFault | null {
  if (address.trim() === '' || address === '#') return malformed('This link has no address.');
  if (address.length > limits.address) {
    return malformed(
      `The address ${quoted(address)} has ${thousands(address.length)} characters; ${thousands(limits.address)} is the most.`,
      'Write a shorter address of the same page.',
    );
  }
  if (unseen.test(address)) {
    return unsafe(
      `The address ${quoted(address)} has a space or a character that cannot be seen.`,
      'Take it out, or write %20 where a space is really part of the address.',
    );
  }
  if (/[\\<>"`]/.test(address)) {
    return unsafe(`The address ${quoted(address)} has a character that no address may have (\\, <, >, " or \`).`);
  }
  const head = /^[^/?#]*/.exec(address)?.[0] ?? '';
  const colon = head.indexOf(':');
  if (colon >= 0) return schemeFault(address, head.slice(0, colon).toLowerCase());
  if (decoded(decoded(head)).includes(':')) {
    return unsafe(`The address ${quoted(address)} hides a “:” behind a code.`);
  }
  if (address.startsWith('//')) {
    return unsafe(`The address ${quoted(address)} begins with //.`, 'Write https: before it.');
  }
  if (/^(?:\/|#|\.\.?\/)/.test(address)) return null;
  return malformed(
    `The address ${quoted(address)} does not say where it begins.`,
    /^www\.|^[^/]+\.[a-z]{2,}(?:\/|$)/i.test(address) ? `Write https://${address.slice(0, 60)}.` : anyForm,
  );
}

/** Says whether an address leads to another web site. */
export const isExternal = (address: string): boolean => /^https?:/i.test(address);

const picture = /^media\/(?:[A-Za-z0-9_-][A-Za-z0-9._-]*\/)*[A-Za-z0-9_-][A-Za-z0-9._-]*\.(?:png|jpe?g|webp|avif)$/i;

/**
 * Says what is wrong with the address of a picture: it must be a file of `content/media/`, because a page of the
 * catalogue never asks another site for anything (a reader's visit is nobody else's business).
 * @returns `null` where nothing is wrong; never throws
 */
export function imageFault(address: string): AddressFault | null {
  if (picture.test(address) && address.length <= limits.address && !address.includes('..')) return null;
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address.trim())?.[1]?.toLowerCase();
  const help =
    'Put the file into content/media/ and write media/name.png (or .jpg, .webp, .avif), with letters a to z, digits, - and _ only.';
  if (scheme === 'http' || scheme === 'https' || address.startsWith('//')) {
    return { rule: 'image-elsewhere', message: `The picture ${quoted(address)} lies on another site.`, help };
  }
  if (scheme !== undefined || unseen.test(address))
    return { ...(linkFault(address) ?? unsafe(`${quoted(address)} is no picture.`)), help };
  return {
    rule: 'image-elsewhere',
    message: `${quoted(address)} is not the path of a picture in content/media/.`,
    help,
  };
}

/** Says what is wrong with an email address that stands alone. */
export function emailFault(address: string): AddressFault | null {
  if (mail.test(address) && !unseen.test(address) && !address.includes('%')) return null;
  return malformed(`${quoted(address)} is not an email address.`, 'Write name@example.org, and nothing else.');
}

/** Says what is wrong with a telephone number that stands alone. */
export function phoneFault(number: string): AddressFault | null {
  if (phone.test(number)) return null;
  return malformed(`${quoted(number)} is not a telephone number.`, 'Write it with its country, such as +49 30 123456.');
}

/** The `tel:` address of a telephone number that passed `phoneFault`. */
export const toTelephone = (number: string): string => `tel:${number.replace(/[^+0-9]/g, '')}`;

/**
 * The address as a page holds it: what begins at the root of the catalogue, and pictures, get its base path.
 * @param base path under which the catalogue stands, with or without a slash at its end
 */
export function toAddress(address: string, base: string): string {
  const root = base.endsWith('/') ? base : `${base}/`;
  if (address.startsWith('/')) return `${root}${address.slice(1)}`;
  if (address.startsWith('media/')) return `${root}${address}`;
  return address;
}
