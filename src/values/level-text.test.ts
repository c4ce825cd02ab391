import { describe, expect, test } from 'vitest';
import { levelTextCandidates, parseLevelText } from './level-text.ts';

const frameworks = new Map([
  ['EQF', 'eqf'],
  ['RQF', 'rqf'],
  ['NQF', 'nqf'],
  ['NQF VPET', 'nqf-vpet'],
  ['QF-EHEA', 'qf-ehea'],
  ['Dreyfus scale', 'dreyfus-scale'],
]);
const frameworkId = (name: string): string | null => frameworks.get(name) ?? null;

describe('a level in words', () => {
  test.each([
    ['EQF 6', { framework: 'eqf', level: '6' }],
    ['RQF Entry 3', { framework: 'rqf', level: 'Entry 3' }],
    ['QF-EHEA  first cycle', { framework: 'qf-ehea', level: 'first cycle' }],
    ['Dreyfus scale advanced beginner', { framework: 'dreyfus-scale', level: 'advanced beginner' }],
    ['NQF VPET 4', { framework: 'nqf-vpet', level: '4' }],
    ['NQF 4', { framework: 'nqf', level: '4' }],
  ])('%j is a framework and a level', (text, level) => {
    expect(parseLevelText(text, frameworkId)).toEqual(level);
  });

  test('a framework without a level, or a level without a known framework, is none', () => {
    expect(['EQF', 'XQF 6', '6', '', 'graduate-level'].map((text) => parseLevelText(text, frameworkId))).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  test('every cut is tried, the longest framework first', () => {
    expect(levelTextCandidates('a b c')).toEqual([
      { framework: 'a b', level: 'c' },
      { framework: 'a', level: 'b c' },
    ]);
    expect(levelTextCandidates('word '.repeat(100_000))).toEqual([]);
  });
});
