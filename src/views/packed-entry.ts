import type { OfferEntry } from './types/entry.ts';

/*
 * The search index carries each offer's card as metadata. Pagefind (1.5 and later) also finds the words of metadata,
 * so that a search for "facts" or "href" would find every offer by the names of the card's keys. Signs of the private
 * use area are no letters: what is written in them cannot be found.
 */

const FIRST = 0xe000;

/** The card of an offer as a text without words. */
export function packEntry(entry: OfferEntry): string {
  let packed = '';
  for (const sign of JSON.stringify(entry)) {
    const code = sign.codePointAt(0) ?? 0;
    packed +=
      code < 0x80
        ? String.fromCharCode(FIRST + code)
        : [...escaped(sign)].map((one) => String.fromCharCode(FIRST + one.charCodeAt(0))).join('');
  }
  return packed;
}

/** Reads what `packEntry` wrote. */
export function unpackEntry(packed: string): OfferEntry {
  let json = '';
  for (let at = 0; at < packed.length; at++) json += String.fromCharCode(packed.charCodeAt(at) - FIRST);
  return JSON.parse(json) as OfferEntry;
}

/** A sign beyond ASCII as JSON writes it in ASCII. */
function escaped(sign: string): string {
  let text = '';
  for (let at = 0; at < sign.length; at++) text += `\\u${sign.charCodeAt(at).toString(16).padStart(4, '0')}`;
  return text;
}
