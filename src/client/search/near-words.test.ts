import { describe, expect, test } from 'vitest';
import { nearWords } from './near-words.ts';

const words = ['management', 'cybersecurity', 'data', 'date', 'grüne', 'security'];

describe('a word that was not found', () => {
  test('may have meant one that is written nearly so', () => {
    expect(nearWords('cybersecurty', words)).toEqual(['cybersecurity']);
    expect(nearWords('Managment', words)).toEqual(['management']);
    expect(nearWords('grune', words)).toEqual(['grüne']);
  });

  test('may have meant several: the nearest first, then the more used', () => {
    expect(nearWords('dats', words)).toEqual(['data', 'date']);
  });

  test('is not taken for a word that is quite another', () => {
    expect(nearWords('plumbing', words)).toEqual([]);
    expect(nearWords('dat', words)).toEqual([]);
  });
});
