/** Words in a row that are compared as one: short enough for small edits, long enough not to meet by chance. */
export const shingleLength = 5;

/** Letters with their marks, or digits; in scripts without spaces each sign is a word. */
const word =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|[[\p{L}\p{M}\p{N}]--[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]]+/gv;

const signOfItsOwn = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/v;
const letterMarkOrDigit = /[\p{L}\p{M}\p{N}]/v;

/** Whether a sign is a word by itself: it is of a script without spaces. */
export function isSignOfItsOwn(sign: string): boolean {
  return signOfItsOwn.test(sign);
}

/** Whether a sign stands in words. */
export function standsInWords(sign: string): boolean {
  return letterMarkOrDigit.test(sign);
}

/** The words of a text in order, without case, punctuation and differences of encoding. */
export function wordsOf(text: string): string[] {
  return text.normalize('NFKC').toLowerCase().match(word) ?? [];
}

/** Every run of five words in a row, once; none for a text of fewer. */
export function shinglesOf(words: readonly string[]): Set<string> {
  const shingles = new Set<string>();
  for (let start = 0; start + shingleLength <= words.length; start++) {
    shingles.add(words.slice(start, start + shingleLength).join(' '));
  }
  return shingles;
}

/** Shared members over all members of two sets (Jaccard 1901): 0 for nothing in common, 1 for equal sets. */
export function jaccard<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  const [fewer, more] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const member of fewer) if (more.has(member)) shared += 1;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}
