import { shingleLength } from './shingles.ts';
import { mix } from './word-hashes.ts';

/**
 * Numbers the distinct shingles of many texts, the rarest first.
 *
 * A shingle is kept as a hash of 53 bits in flat arrays: strings or a Map would take ten times the memory. Two shingles
 * that fall together by chance can only make two texts look more alike, and pairs are compared again as words.
 * @param texts the words of each text, as hashes
 * @returns for each text the ascending numbers of its distinct shingles; the rarer a shingle, the smaller its number
 */
export function shingleNumbers(texts: readonly Int32Array[]): Int32Array[] {
  const total = texts.reduce((sum, words) => sum + Math.max(0, words.length - shingleLength + 1), 0);
  const table = new ShingleTable(total);
  const found = texts.map((words) => table.addText(words));
  const rank = ranksByRarity(table.counts());
  return found.map((shingles) => shingles.map((shingle) => rank[shingle] ?? 0).sort());
}

const [highBase, lowBase] = [0x01000193, 0x2c1b3c6d];
const [highPower, lowPower] = [powerOf(highBase), powerOf(lowBase)];

function powerOf(base: number): number {
  let power = 1;
  for (let step = 0; step < shingleLength; step++) power = Math.imul(power, base);
  return power;
}

/** A hash table with open addressing: key, running number and count of texts of each shingle. */
class ShingleTable {
  readonly #keys: Float64Array;
  readonly #numbers: Int32Array;
  readonly #mask: number;
  readonly #textCounts: Int32Array;
  readonly #lastText: Int32Array;
  #size = 0;
  #texts = 0;

  constructor(most: number) {
    const slots = 2 ** Math.ceil(Math.log2(Math.max(16, most * 1.6)));
    this.#keys = new Float64Array(slots).fill(-1);
    this.#numbers = new Int32Array(slots);
    this.#mask = slots - 1;
    this.#textCounts = new Int32Array(most);
    this.#lastText = new Int32Array(most);
  }

  /** @returns the running numbers of the distinct shingles of a text, given as hashes of words */
  addText(words: Int32Array): Int32Array {
    this.#texts += 1;
    const distinct = new Int32Array(Math.max(0, words.length - shingleLength + 1));
    let length = 0;
    let [high, low] = [0, 0];
    for (let at = 0; at < words.length; at++) {
      // Two polynomials over the last words: the word that enters is added, the one that leaves is taken off.
      const word = words[at] ?? 0;
      const left = at < shingleLength ? 0 : (words[at - shingleLength] ?? 0);
      high = (Math.imul(high, highBase) + word - Math.imul(left, highPower)) | 0;
      low = (Math.imul(low, lowBase) + word - Math.imul(left, lowPower)) | 0;
      if (at < shingleLength - 1) continue;
      const shingle = this.#number(high, low);
      if (this.#lastText[shingle] === this.#texts) continue;
      this.#lastText[shingle] = this.#texts;
      this.#textCounts[shingle] = (this.#textCounts[shingle] ?? 0) + 1;
      distinct[length++] = shingle;
    }
    return distinct.subarray(0, length);
  }

  /** In how many texts each shingle stands. */
  counts(): Int32Array {
    return this.#textCounts.subarray(0, this.#size);
  }

  #number(high: number, low: number): number {
    const key = (high >>> 0) * 2 ** 21 + (low >>> 11);
    let slot = mix(high ^ low) & this.#mask;
    while (this.#keys[slot] !== -1 && this.#keys[slot] !== key) slot = (slot + 1) & this.#mask;
    if (this.#keys[slot] === -1) {
      this.#keys[slot] = key;
      this.#numbers[slot] = this.#size++;
    }
    return this.#numbers[slot] ?? 0;
  }
}

/** Counting sort: the place of each shingle among all, by the number of texts that have it. */
function ranksByRarity(counts: Int32Array): Int32Array {
  const most = counts.reduce((max, count) => Math.max(max, count), 0);
  const next = new Int32Array(most + 2);
  for (const count of counts) next[count + 1] = (next[count + 1] ?? 0) + 1;
  for (let count = 1; count < next.length; count++) next[count] = (next[count] ?? 0) + (next[count - 1] ?? 0);
  return counts.map((count) => {
    const rank = next[count] ?? 0;
    next[count] = rank + 1;
    return rank;
  });
}
