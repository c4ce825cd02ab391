import { describe, expect, test } from 'vitest';
import { helpForWord, helpInBlock } from './common-words.ts';

const offer = ['assessment', 'contact', 'delivery', 'fees', 'prerequisites', 'runs', 'support', 'workload', 'url'];

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
    [['accessibility'], 'Write support instead.'],
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

describe('a word whose key stands in the same block', () => {
  test.each([
    [['fees', 'exam'], ['price', 'assessment'], 'Write assessment here, in the same block.'],
    [['fees', 1, 'exam'], ['price', 'assessment'], 'Write assessment here, in the same block.'],
    [['runs', 0, 'places'], ['seats', 'place'], 'Write seats here, in the same block.'],
    [['runs', 0, 'location'], ['seats', 'place'], 'Write place here, in the same block.'],
    [['assessment', 'kinds'], ['methods', 'grading'], 'Write methods here, in the same block.'],
    [['parts', 0, 'hours'], ['workload', 'title'], 'Write workload here, in the same block.'],
    [['qualityAssurance', 'date'], ['lastReview'], 'Write lastReview here, in the same block.'],
  ])('%j: the key of the block', (path, siblings, help) => {
    expect(helpInBlock(path, siblings)).toBe(help);
  });

  test('days of a run, dates of a review and hours online are told where they stand', () => {
    expect(helpInBlock(['runs', 0, 'days'], ['start'])).toContain('delivery: { days: [mon, wed] }');
    expect(helpInBlock(['qualityAssurance', 'external', 'date'], ['from', 'until'])).toMatch(
      /from .* until .*lastReview/,
    );
    expect(helpInBlock(['workload', 'split', 'online'], ['contact'])).toMatch(/contact .* selfStudy/);
  });

  test('nothing is said at the left margin, or where the block has no such key', () => {
    expect(helpInBlock(['places'], ['seats'])).toBeNull();
    expect(helpInBlock(['delivery', 'price'], ['mode'])).toBeNull();
    expect(helpInBlock(['runs', 0, 'constructor'], ['seats'])).toBeNull();
  });
});
