import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  findNearDuplicates,
  type IdentifiedText,
  type NearDuplicate,
  nearDuplicateDefaults,
} from './near-duplicates.ts';
import { jaccard, shinglesOf, wordsOf } from './shingles.ts';

/** Every pair compared as words: slow, and plainly right. */
function bruteForce(texts: readonly IdentifiedText[], threshold: number, shortest: number): NearDuplicate[] {
  const kept = texts.filter(({ text }) => wordsOf(text).length >= shortest).sort((x, y) => (x.id < y.id ? -1 : 1));
  return kept.flatMap((one, index) =>
    kept.slice(index + 1).flatMap((other) => {
      const similarity = jaccard(shinglesOf(wordsOf(one.text)), shinglesOf(wordsOf(other.text)));
      return similarity >= threshold ? [{ a: one.id, b: other.id, similarity }] : [];
    }),
  );
}

/** Numbers from 0 to 1, always the same (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const vocabulary = Array.from({ length: 4_000 }, (_, index) => `word${index}`);

/** Common words are frequent, as in any language (Zipf). */
function randomText(random: () => number, words: number): string[] {
  return Array.from({ length: words }, () => vocabulary[Math.floor(vocabulary.length ** random()) - 1] ?? 'word0');
}

function withChanges(words: readonly string[], changes: number, random: () => number): string[] {
  const changed = [...words];
  for (let left = changes; left > 0; left--) {
    const at = Math.floor(random() * changed.length);
    const kind = random();
    if (kind < 0.4) changed[at] = `changed${Math.floor(random() * 1_000)}`;
    else if (kind < 0.7) changed.splice(at, 1);
    else changed.splice(at, 0, `added${Math.floor(random() * 1_000)}`);
  }
  return changed;
}

describe('near duplicates', () => {
  test('are the same pairs, with the same similarity, as every pair compared one by one', () => {
    const someText = fc.array(fc.constantFrom('the', 'data', 'plan', 'read', 'chart', 'fits'), { maxLength: 40 });
    const relatedTexts = fc
      .tuple(
        fc.array(someText, { minLength: 1, maxLength: 4 }),
        fc.array(fc.tuple(fc.nat(3), fc.nat(39), fc.constantFrom('new', 'other')), { maxLength: 10 }),
      )
      .map(([originals, edits]) => [
        ...originals,
        ...edits.map(([which, at, word]) =>
          (originals[which % originals.length] ?? []).map((old, index) => (index === at ? word : old)),
        ),
      ]);
    fc.assert(
      fc.property(relatedTexts, fc.constantFrom(0.3, 0.5, 0.8, 0.95, 1), fc.nat(12), (lists, threshold, shortest) => {
        const texts = lists.map((words, index) => ({ id: `offer-${index}`, text: words.join(' ') }));
        expect(findNearDuplicates(texts, { threshold, shortest })).toEqual(bruteForce(texts, threshold, shortest));
      }),
      { numRuns: 600 },
    );
  });

  test('do not depend on the order of the texts, nor on letter case, punctuation or line breaks', () => {
    const random = randomFrom(7);
    const originals = Array.from({ length: 40 }, () => randomText(random, 80));
    const texts = originals.flatMap((words, index) => [
      { id: `a-${index}`, text: words.join(' ') },
      { id: `b-${index}`, text: `${words.join(',\n').toUpperCase()}.` },
    ]);
    const pairs = findNearDuplicates(texts);
    expect(pairs).toHaveLength(40);
    expect(pairs.every(({ similarity }) => similarity === 1)).toBe(true);
    expect(findNearDuplicates(texts.toReversed())).toEqual(pairs);
    expect(findNearDuplicates(texts, { atMost: 5 })).toEqual(findNearDuplicates(texts.toReversed(), { atMost: 5 }));
    expect(findNearDuplicates(texts, { atMost: 5 })).toHaveLength(5);
  });

  test('that were planted a tenth above the threshold are found, at least 99 of 100', () => {
    const random = randomFrom(11);
    const texts: IdentifiedText[] = [];
    const planted: string[] = [];
    for (let index = 0; index < 1_000; index++) {
      const words = randomText(random, 60 + Math.floor(random() * 200));
      const copy = withChanges(words, Math.floor(random() * 4), random);
      texts.push({ id: `a-${index}`, text: words.join(' ') }, { id: `b-${index}`, text: copy.join(' ') });
      if (jaccard(shinglesOf(words), shinglesOf(copy)) >= nearDuplicateDefaults.threshold + 0.1)
        planted.push(`a-${index} b-${index}`);
    }
    const found = new Set(findNearDuplicates(texts, { atMost: 2_000 }).map(({ a, b }) => `${a} ${b}`));
    const recall = planted.filter((pair) => found.has(pair)).length / planted.length;
    process.stdout.write(`near duplicates: ${planted.length} planted, recall ${recall.toFixed(4)}\n`);
    expect(planted.length).toBeGreaterThan(300);
    expect(recall).toBeGreaterThanOrEqual(0.99);
  });

  test('leave out short texts, and sister offers that share a few sentences', () => {
    const sentence = 'You work on a table of your own and a tutor answers questions every weekday.';
    expect(
      findNearDuplicates([
        { id: 'a', text: sentence },
        { id: 'b', text: sentence },
      ]),
    ).toEqual([]);
    const [one = [], other = []] = [randomText(randomFrom(1), 60), randomText(randomFrom(2), 60)];
    const sisters = [
      { id: 'a', text: `${sentence} ${one.join(' ')}` },
      { id: 'b', text: `${sentence} ${other.join(' ')}` },
    ];
    expect(findNearDuplicates(sisters)).toEqual([]);
    const copy = { id: 'c', text: sisters[0]?.text.replace('weekday', 'Monday') ?? '' };
    expect(findNearDuplicates([...sisters, copy]).map(({ a, b }) => [a, b])).toEqual([['a', 'c']]);
  });

  test('in a script without spaces are found by its signs', () => {
    const text = '学習者はデータを整理し図表を選び結果を説明する方法を実際の仕事の例で練習し報告書を書き発表する';
    const pairs = findNearDuplicates(
      [
        { id: 'a', text },
        { id: 'b', text },
      ],
      { shortest: 10 },
    );
    expect(pairs).toEqual([{ a: 'a', b: 'b', similarity: 1 }]);
  });

  test('need a threshold above 0', () => {
    for (const threshold of [0, -1, 1.1, Number.NaN])
      expect(() => findNearDuplicates([], { threshold })).toThrow(RangeError);
    expect(findNearDuplicates([])).toEqual([]);
  });

  test('among 10,000 texts take about a second and some tens of megabytes', () => {
    const random = randomFrom(3);
    const texts = Array.from({ length: 10_000 }, (_, index) => ({
      id: `offer-${index}`,
      text: randomText(random, 80 + Math.floor(random() * 140)).join(' '),
    }));
    for (let copy = 0; copy < 100; copy++) {
      const original = texts[copy * 50]?.text.split(' ') ?? [];
      texts[copy * 50 + 1] = { id: `offer-${copy * 50 + 1}`, text: withChanges(original, 1, random).join(' ') };
    }
    const boilerplate = randomText(random, 150).join(' ');
    const alike = Array.from({ length: 10_000 }, (_, index) => ({
      id: `offer-${index}`,
      text: `${boilerplate} ${randomText(random, 26).join(' ')}`,
    }));
    const timed = (name: string, all: readonly IdentifiedText[]): number => {
      const [before, memory] = [performance.now(), process.memoryUsage()];
      const pairs = findNearDuplicates(all);
      const milliseconds = performance.now() - before;
      const now = process.memoryUsage();
      const buffers = (now.arrayBuffers - memory.arrayBuffers) / 2 ** 20;
      process.stdout.write(
        `near duplicates: ${name}: ${Math.round(milliseconds)} ms, ${pairs.length} pairs, arrays +${Math.round(buffers)} MB\n`,
      );
      return milliseconds;
    };
    expect(timed('10,000 texts, 100 planted copies', texts)).toBeLessThan(15_000);
    expect(timed('10,000 texts with 85 % in common', alike)).toBeLessThan(15_000);
    expect(
      timed(
        '10,000 copies of one text',
        alike.map(({ id }) => ({ id, text: boilerplate })),
      ),
    ).toBeLessThan(15_000);
  });
});
