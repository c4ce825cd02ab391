import { isSignOfItsOwn, standsInWords } from './shingles.ts';

/** What a sign is in a text: between words, part of one, or a word by itself. */
const [unknown, between, part, whole] = [0, 1, 2, 3];

/** By code of the sign, learnt as signs are met; those beyond the first plane are rare. */
const kinds = new Uint8Array(0x1_0000);

function kindOf(code: number): number {
  const sign = String.fromCodePoint(code);
  return isSignOfItsOwn(sign) ? whole : standsInWords(sign) ? part : between;
}

/**
 * The words of a text (see `wordsOf`) as hashes: equal words have equal ones. Of ten thousand texts no word needs to be
 * cut out and kept. Two words that fall together by chance can only make two texts look more alike.
 */
export function wordHashes(text: string): Int32Array {
  const plain = text.normalize('NFKC').toLowerCase();
  const hashes = new Int32Array(plain.length);
  let [words, hash, inWord] = [0, 0, false];
  for (let at = 0; at < plain.length; at++) {
    let code = plain.charCodeAt(at);
    let kind = kinds[code] ?? unknown;
    if (kind === unknown) {
      code = plain.codePointAt(at) ?? code;
      kind = kindOf(code);
      if (code > 0xffff) at += 1;
      // Half a pair alone is no sign: with its other half it may be one.
      else if (code < 0xd800 || code > 0xdfff) kinds[code] = kind;
    }
    if (inWord && kind !== part) hashes[words++] = mix(hash);
    if (kind === whole) hashes[words++] = mix(code);
    else if (kind === part) hash = Math.imul(inWord ? hash : 0, 0x01000193) ^ (code + 1);
    inWord = kind === part;
  }
  if (inWord) hashes[words++] = mix(hash);
  return hashes.slice(0, words);
}

/** Spreads the bits (the last step of MurmurHash3): sums of such numbers meet as seldom as those of random ones. */
export function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
