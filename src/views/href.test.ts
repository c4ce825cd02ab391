import { describe, expect, test } from 'vitest';
import { href } from './href.ts';

describe('an address in the site', () => {
  test('stands below the base, whether the base ends in a slash or not', () => {
    expect(href('/', 'offers/')).toBe('/offers/');
    expect(href('/catalogue/', 'offers/')).toBe('/catalogue/offers/');
    expect(href('/catalogue', '/offers/')).toBe('/catalogue/offers/');
  });

  test('of the home page is the base itself', () => {
    expect(href('/', '')).toBe('/');
    expect(href('/catalogue/', '')).toBe('/catalogue/');
  });
});
