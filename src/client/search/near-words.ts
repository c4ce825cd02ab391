import { distance } from 'fastest-levenshtein';

/**
 * Words of the catalogue that are written nearly like another, the nearest first; of equally near ones the more used.
 * @param words of the catalogue, in lower case, the most used first
 */
export function nearWords(word: string, words: readonly string[], most = 3): readonly string[] {
  const meant = plain(word);
  const allowed = meant.length < 4 ? 0 : meant.length < 6 ? 1 : meant.length < 10 ? 2 : 3;
  return words
    .map((known, use) => ({ known, use, far: distance(meant, plain(known)) }))
    .filter(({ known, far }) => far <= allowed && known !== word.toLowerCase())
    .sort((a, b) => a.far - b.far || a.use - b.use)
    .slice(0, most)
    .map(({ known }) => known);
}

/** Without accents, for whoever cannot type them. */
function plain(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}
