/**
 * Finds all pairs of sets whose Jaccard similarity reaches a threshold, without comparing every pair: two such sets
 * share a member among the rarest of each, and how many more they can share follows from where those stand.
 * Source: Xiao, Wang, Lin, Yu (2008), Efficient similarity joins for near duplicate detection (PPJoin).
 * @param sets ascending numbers without repeats, rarer members with smaller numbers; shorter sets first
 * @param threshold above 0, at most 1
 * @returns indexes of the two sets of each pair, the smaller one second, in the order in which they are found
 */
export function* similarSets(sets: readonly Int32Array[], threshold: number): Generator<readonly [number, number]> {
  const index = new PrefixIndex(sets, threshold);
  const shared = new Int32Array(sets.length);
  for (const [current, set] of sets.entries()) {
    const candidates: number[] = [];
    const least = needed(threshold * set.length);
    for (let place = 0; place < set.length - least + 1; place++) {
      for (let posting = index.first(set[place] ?? 0); posting !== -1; posting = index.next(posting)) {
        const other = index.setOf(posting);
        const otherLength = sets[other]?.length ?? 0;
        if (otherLength < least) continue;
        const count = shared[other] ?? 0;
        if (count === ruledOut) continue;
        if (count === 0) candidates.push(other);
        const rest = Math.min(set.length - place - 1, otherLength - index.placeOf(posting) - 1);
        shared[other] = count + 1 + rest >= overlapNeeded(set.length, otherLength, threshold) ? count + 1 : ruledOut;
      }
    }
    for (const other of candidates) {
      const possible = shared[other] !== ruledOut;
      shared[other] = 0;
      if (possible && reaches(set, sets[other] ?? set, threshold)) yield [current, other];
    }
    index.add(current, set, indexedPrefix(set.length, threshold));
  }
}

const ruledOut = -1;

/** Members that two sets must share to reach the threshold. */
function overlapNeeded(a: number, b: number, threshold: number): number {
  return needed((threshold / (1 + threshold)) * (a + b));
}

/** How many of its rarest members a set must be found by, when the sets that follow have at least as many members. */
function indexedPrefix(length: number, threshold: number): number {
  return length - overlapNeeded(length, length, threshold) + 1;
}

/** Rounded up, but not because of the last digit of a product. */
function needed(members: number): number {
  return Math.ceil(members - 1e-9);
}

function reaches(a: Int32Array, b: Int32Array, threshold: number): boolean {
  const least = overlapNeeded(a.length, b.length, threshold);
  let [shared, i, j] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    if (shared + Math.min(a.length - i, b.length - j) < least) return false;
    const difference = (a[i] ?? 0) - (b[j] ?? 0);
    if (difference === 0) shared += 1;
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  return shared >= least;
}

/** For each member, the sets that have it among their rarest, as lists in flat arrays. */
class PrefixIndex {
  readonly #heads: Int32Array;
  readonly #nexts: Int32Array;
  readonly #sets: Int32Array;
  readonly #places: Int32Array;
  #size = 0;

  constructor(sets: readonly Int32Array[], threshold: number) {
    const postings = sets.reduce((sum, set) => sum + indexedPrefix(set.length, threshold), 0);
    const members = sets.reduce((most, set) => Math.max(most, (set.at(-1) ?? -1) + 1), 0);
    this.#heads = new Int32Array(members).fill(-1);
    this.#nexts = new Int32Array(postings);
    this.#sets = new Int32Array(postings);
    this.#places = new Int32Array(postings);
  }

  add(set: number, members: Int32Array, prefix: number): void {
    for (let place = 0; place < prefix && place < members.length; place++) {
      const member = members[place] ?? 0;
      this.#nexts[this.#size] = this.#heads[member] ?? -1;
      this.#sets[this.#size] = set;
      this.#places[this.#size] = place;
      this.#heads[member] = this.#size++;
    }
  }

  /** The last posting of a member, or -1. */
  first(member: number): number {
    return this.#heads[member] ?? -1;
  }

  next(posting: number): number {
    return this.#nexts[posting] ?? -1;
  }

  setOf(posting: number): number {
    return this.#sets[posting] ?? 0;
  }

  placeOf(posting: number): number {
    return this.#places[posting] ?? 0;
  }
}
