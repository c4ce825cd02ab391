import { describe, expect, test } from 'vitest';
import { helpForWord } from './common-words.ts';

const offer = ['assessment', 'contact', 'delivery', 'fees', 'prerequisites', 'runs', 'workload', 'url'];

describe('a word that no key is near to', () => {
  test.each([
    [['exam'], 'Write assessment at the left margin.'],
    [['price'], 'Write fees at the left margin.'],
    [['hours'], 'Write workload at the left margin.'],
    [['Start_Date'], 'Write runs at the left margin.'],
    [['teacher'], 'Write contact at the left margin.'],
    [['place'], 'Write delivery, and in it place.'],
    [['language'], 'Write delivery, and in it language.'],
    [['deadline'], 'Write runs, and in it applyBy.'],
    [['delivery', 'price'], 'Write fees at the left margin.'],
  ])('%j: %s', (path, help) => {
    expect(helpForWord(path, offer)).toBe(help);
  });

  test('recommended inside the list of what is required goes beside it', () => {
    expect(helpForWord(['prerequisites', 0, 'recommended'], offer)).toMatch(/^Write recommended beside required:/);
  });

  test('nothing is said where the record has no such key, or inside the key that is meant', () => {
    expect(helpForWord(['exam'], ['name', 'url'])).toBeNull();
    expect(helpForWord(['fees', 'cost'], offer)).toBeNull();
    expect(helpForWord(['frobnicate'], offer)).toBeNull();
  });
});
