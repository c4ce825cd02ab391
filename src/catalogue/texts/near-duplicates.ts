import { shingleNumbers } from './shingle-numbers.ts';
import { jaccard, shinglesOf, wordsOf } from './shingles.ts';
import { similarSets } from './similar-sets.ts';
import { wordHashes } from './word-hashes.ts';

/** A text with the id of its record. */
export type IdentifiedText = { readonly id: string; readonly text: string };

/** Two texts that are nearly the same; `a` comes before `b` in the order of characters. */
export type NearDuplicate = {
  readonly a: string;
  readonly b: string;
  /** Shared runs of five words over all runs of five words in both: from the threshold to 1. */
  readonly similarity: number;
};

export type NearDuplicateOptions = {
  /** Least similarity. Texts that share nine sentences out of ten reach 0.8; a changed word touches five shingles. */
  readonly threshold?: number;
  /** Texts with fewer words are left out: in a few lines two offers of a series may well say the same. */
  readonly shortest?: number;
  /** No more pairs than this: a thousand copies of one file would be half a million. */
  readonly atMost?: number;
};

export const nearDuplicateDefaults = { threshold: 0.8, shortest: 30, atMost: 1_000 } as const;

/**
 * Finds texts that are nearly the same. All pairs that reach the threshold are found (up to `atMost`), and their
 * similarity is exact. The result does not depend on the order of the texts.
 * @returns pairs, ordered by `a`, then `b`
 * @throws RangeError for a threshold that is not above 0 and at most 1
 */
export function findNearDuplicates(
  texts: readonly IdentifiedText[],
  options: NearDuplicateOptions = {},
): NearDuplicate[] {
  const { threshold, shortest, atMost } = { ...nearDuplicateDefaults, ...options };
  if (!(threshold > 0 && threshold <= 1)) throw new RangeError(`threshold ${threshold} is not above 0 and at most 1`);
  const kept = texts
    .map(({ id, text }) => ({ id, text, words: wordHashes(text) }))
    .filter(({ words }) => words.length >= shortest);
  // Numbers given in the order of ids, so that hashes, ranks and the pairs cut off by `atMost` are always the same.
  kept.sort((one, other) => inOrder(one.id, other.id));
  const numbered = shingleNumbers(kept.map(({ words }) => words))
    .map((shingles, text) => ({ shingles, text }))
    .filter(({ shingles }) => shingles.length > 0)
    .sort((one, other) => one.shingles.length - other.shingles.length || one.text - other.text);
  const shinglesOfText = new Map<number, Set<string>>();
  const shingles = (text: number): Set<string> => {
    const known = shinglesOfText.get(text);
    if (known) return known;
    const made = shinglesOf(wordsOf(kept[text]?.text ?? ''));
    shinglesOfText.set(text, made);
    return made;
  };
  const pairs: NearDuplicate[] = [];
  const sets = numbered.map((entry) => entry.shingles);
  for (const [one, other] of similarSets(sets, threshold)) {
    if (pairs.length >= atMost) break;
    const texts = [numbered[one]?.text ?? 0, numbered[other]?.text ?? 0].sort((x, y) => x - y);
    const [first = 0, second = 0] = texts;
    const similarity = jaccard(shingles(first), shingles(second));
    if (similarity >= threshold) pairs.push({ a: kept[first]?.id ?? '', b: kept[second]?.id ?? '', similarity });
  }
  return pairs.sort((one, other) => inOrder(one.a, other.a) || inOrder(one.b, other.b));
}

/** By code units: the same on every machine, unlike the order of a locale. */
function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
