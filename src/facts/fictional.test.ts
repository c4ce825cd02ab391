import { describe, expect, test } from 'vitest';
import { isFictional } from './fictional.ts';

describe('a fictional organisation', () => {
  test('is known by an address that can belong to nobody', () => {
    expect(isFictional({ url: 'https://www.riverbank.example' })).toBe(true);
    expect(isFictional({ url: 'https://riverbank.example/about' })).toBe(true);
  });

  test('is no real one, and none without an address', () => {
    expect(isFictional({ url: 'https://www.ut.ee' })).toBe(false);
    expect(isFictional({ url: 'https://example.org.ee/riverbank.example' })).toBe(false);
    expect(isFictional({ url: undefined })).toBe(false);
  });
});
