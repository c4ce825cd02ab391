import { describe, expect, test } from 'vitest';
import { allRules } from '../catalogue/rules.ts';
import { en } from '../i18n/en/index.ts';
import { definitionOf, RECORD_KINDS } from './definitions.ts';
import { toReference } from './reference.ts';
import { renderReferenceMarkdown } from './reference-markdown.ts';

const reference = toReference(allRules);
const keys = new Map(
  reference.records.flatMap(({ kind, concepts }) =>
    concepts.flatMap((concept) => concept.keys.map((key) => [`${kind} ${key.path}`, key])),
  ),
);

describe('the reference', () => {
  test.each(RECORD_KINDS)('has every top-level key of a file of kind %s, once', (kind) => {
    const record = reference.records.find((one) => one.kind === kind);
    const paths = record?.concepts.flatMap((concept) => concept.keys.map(({ path }) => path)) ?? [];
    expect(paths.filter((path) => !/[.[]/.test(path)).sort()).toEqual(Object.keys(definitionOf(kind).shape).sort());
    expect(new Set(paths).size).toBe(paths.length);
  });

  test('says what may stand at a key, how often, and in which states', () => {
    expect(keys.get('offer workload.credits')).toMatchObject({
      write: [{ word: 'none' }, { value: 'credits' }, { form: 'block' }],
      amount: 'one-or-list',
      states: ['0'],
    });
    expect(keys.get('offer fees')).toMatchObject({ states: ['N', '@'], required: false });
    expect(keys.get('offer prerequisites')?.states).toEqual(['0', '@']);
    expect(keys.get('offer title')).toMatchObject({ write: [{ form: 'text' }], amount: 'one', required: true });
    expect(keys.get('pathway rules.from.count')?.write).toEqual([{ word: 'several' }, { value: 'figure' }]);
  });

  test('tells the keys of a block once, and says elsewhere where they stand', () => {
    expect(keys.get('offer fees.tuition')?.write).toEqual([{ as: 'fees.price', of: 'offer' }]);
    expect(keys.get('offer prerequisites[].anyOf')?.write).toEqual([{ as: 'prerequisites', of: 'offer' }]);
    expect(keys.get('pathway fees')?.write).toEqual([{ as: 'fees', of: 'offer' }]);
    expect(keys.has('pathway fees.price')).toBe(false);
    expect(keys.has('offer fees.tuition.amount')).toBe(false);
  });

  test('refers only to keys and values that it holds', () => {
    const names = new Set(reference.values.map(({ name }) => name));
    for (const { write } of keys.values()) {
      for (const one of write) {
        if ('as' in one) expect(keys.has(`${one.of} ${one.as}`), one.as).toBe(true);
        if ('value' in one) expect(names.has(one.value), one.value).toBe(true);
      }
    }
  });

  test('holds every rule once', () => {
    const told = [
      ...reference.records.flatMap(({ concepts }) => concepts.flatMap(({ rules }) => rules)),
      ...reference.otherRules,
    ];
    const ids = told.map(({ id }) => id).sort();
    expect([...new Set(ids)]).toEqual(allRules.map(({ id }) => id).sort());
    expect(ids.length - new Set(ids).size).toBeLessThan(12);
  });

  test('names each kind of value once, with examples, words or a rule', () => {
    const names = reference.values.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const bare = reference.values.filter(
      ({ examples, words, how }) => examples.length + words.length === 0 && how === undefined,
    );
    expect(bare.map(({ name }) => name)).toEqual(['code']);
  });
});

describe('the reference as Markdown', () => {
  const text = renderReferenceMarkdown(reference, en);

  test('has tables in which every row has as many cells as the head', () => {
    const cells = (line: string): number => line.replaceAll('\\|', '').split('|').length;
    let head = 0;
    for (const line of text.split('\n')) {
      if (!line.startsWith('|')) head = 0;
      else if (head === 0) head = cells(line);
      else expect(cells(line), line).toBe(head);
    }
  });

  test('leads to places that it has', () => {
    const places = new Set([...text.matchAll(/<a id="([^"]+)">/g)].map((match) => match[1]));
    for (const heading of text.matchAll(/^#+ (.+)$/gm)) {
      places.add(
        (heading[1] ?? '')
          .toLowerCase()
          .replace(/[^a-z0-9 -]/g, '')
          .replaceAll(' ', '-'),
      );
    }
    const missing = [...text.matchAll(/\]\(#([^)]+)\)/g)]
      .map((match) => match[1])
      .filter((place) => !places.has(place));
    expect(missing).toEqual([]);
  });
});
