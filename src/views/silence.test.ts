import { describe, expect, test } from 'vitest';
import type { Source } from '../concepts/provenance.ts';
import { silenceOf } from './silence.ts';

const source = (excerpt: boolean, fields: string[] = []): Source => ({
  url: { link: 'https://www.riverbank.example' },
  fields,
  paraphrased: [],
  excerpt,
  storedCopy: false,
});

describe('whose silence it is', () => {
  test('the provider’s, where the provider states its own facts or its page was read whole', () => {
    expect(silenceOf({ sources: [] })).toBe('provider');
    expect(silenceOf({ sources: [source(false)] })).toBe('provider');
  });

  test('only the source’s, where nothing of the provider was read', () => {
    expect(silenceOf({ sources: [{ ...source(false), kind: 'news' }] })).toBe('source');
    expect(silenceOf({ sources: [{ ...source(false), kind: 'directory' }] })).toBe('source');
    expect(silenceOf({ sources: [{ ...source(false, ['fees']), kind: 'register' }] })).toBe('source');
    expect(silenceOf({ sources: [{ ...source(false), kind: 'handbook' }] })).toBe('provider');
  });

  test('only the page’s, where the main source was read in part', () => {
    expect(silenceOf({ sources: [source(true)] })).toBe('source');
    expect(silenceOf({ sources: [source(false, ['fees']), source(true)] })).toBe('source');
  });

  test('the provider’s, where only a source for single facts was read in part', () => {
    expect(silenceOf({ sources: [source(false), source(true, ['fees'])] })).toBe('provider');
  });
});
