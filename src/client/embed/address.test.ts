import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { embedAddress } from './address.ts';

describe('the address of an embedded page', () => {
  test.for([
    [{ offer: 'riverbank/skills' }, 'embed/offer/riverbank/skills/'],
    [{ offer: 'riverbank/skills', view: 'full', theme: 'dark' }, 'embed/offer/riverbank/skills/full/?theme=dark'],
    [{ list: 'mode=online' }, 'embed/list/mode/online/'],
    [{ list: 'mode=online&price=free&sort=fee' }, 'embed/list/?mode=online&price=free&sort=fee'],
    [{ list: '' }, 'embed/list/'],
    [{ compare: 'first-steps' }, 'embed/compare/first-steps/'],
    [{ compare: 'a/b c/d' }, 'embed/compare/?o=a/b&o=c/d'],
    [{ pathway: 'rivers' }, 'embed/pathway/rivers/'],
    [{ provider: 'riverbank', colour: '#0b5f57' }, 'embed/provider/riverbank/?colour=0b5f57'],
    // HTML's own attribute, for the host's words inside the element: the piece speaks as the catalogue does.
    [{ provider: 'riverbank', lang: 'de' }, 'embed/provider/riverbank/'],
    [{ search: '' }, 'embed/search/'],
    [{ search: 'python & data' }, 'embed/search/?q=python+%26+data'],
    [{ 'closing-soon': '' }, 'embed/closing-soon/'],
  ] as const)('%j', ([asked, address]) => expect(embedAddress(asked)).toBe(address));

  test.for([
    {},
    { offer: '../..' },
    { offer: 'a' },
    { pathway: 'a/b' },
    { provider: '.' },
    { compare: '' },
    { view: 'full' },
    { search: 'a'.repeat(5000) },
  ])('of what cannot be embedded is none: %j', (asked) => expect(embedAddress(asked)).toBeNull());

  test('never leaves the folder of embedded pages, whatever a host writes', () => {
    const anything = fc.oneof(
      fc.string(),
      fc.constantFrom('../', '//evil.example', 'javascript:alert(1)', '%2e%2e/', '\\'),
    );
    const names = ['offer', 'list', 'compare', 'pathway', 'provider', 'search', 'view', 'theme', 'colour', 'links'];
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), anything), (asked) => {
        const address = embedAddress(asked);
        if (address === null) return;
        const url = new URL(address, 'https://catalogue.example/base/');
        expect(url.origin).toBe('https://catalogue.example');
        expect(url.pathname).toMatch(/^\/base\/embed\//);
      }),
      { numRuns: 2000 },
    );
  });
});
