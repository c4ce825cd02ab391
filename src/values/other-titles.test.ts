import { describe, expect, test } from 'vitest';
import { findingsOf } from './findings.ts';
import { otherTitles } from './other-titles.ts';

describe('other titles', () => {
  test('a title in words alone is of the kind other', () => {
    expect(otherTitles.parse('Reading data')).toEqual([{ text: { und: 'Reading data' }, kind: 'other' }]);
    expect(otherTitles.parse(['A', { text: 'B', kind: 'short' }])).toEqual([
      { text: { und: 'A' }, kind: 'other' },
      { text: { und: 'B' }, kind: 'short' },
    ]);
    expect(otherTitles.parse(undefined)).toEqual([]);
  });

  test('faults stand at their own place', () => {
    const given = [{ text: 'A', kind: 'old' }, { kind: 'former' }];
    const found = findingsOf(otherTitles.safeParse(given).error?.issues ?? [], given);
    expect(found.map(({ rule, at }) => [rule.id, ...at])).toEqual([
      ['identity/title-kind', 0, 'kind'],
      ['schema/required', 1, 'text'],
    ]);
  });
});
