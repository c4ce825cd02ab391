import { describe, expect, test } from 'vitest';
import { helpForWord } from './common-words.ts';

const offer = ['assessment', 'contact', 'delivery', 'fees', 'prerequisites', 'runs', 'workload', 'url'];

describe('a word that no key is near to', () => {
  test.each([
    [['exam'], 'Write assessment instead.'],
    [['price'], 'Write fees instead.'],
    [['hours'], 'Write workload instead.'],
    [['Start_Date'], 'Write runs instead.'],
    [['teacher'], 'Write contact instead.'],
    [['place'], 'Write place inside delivery.'],
    [['language'], 'Write language inside delivery.'],
    [['deadline'], 'Write applyBy inside runs.'],
    [['delivery', 'price'], 'Write fees at the left margin, as a key of the file.'],
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
