import { expect, test } from 'vitest';
import { askedForPage, isMadeComparison } from './page-address.ts';

const origin = 'https://catalogue.example';

test.for([
  ['https://catalogue.example/c/offers/a/b/', { offer: 'a/b' }],
  [' /c/offers/a/b/#fees ', { offer: 'a/b' }],
  ['https://catalogue.example/c/offers/?mode=online&price=free&utm_source=x', { list: 'mode=online&price=free' }],
  ['/c/offers/mode/online/', { list: 'mode=online' }],
  ['/c/compare/first-steps/', { compare: 'first-steps' }],
  ['/c/compare/?o=a/b&o=c/d', { compare: 'a/b c/d' }],
  ['/c/pathways/rivers/', { pathway: 'rivers' }],
  ['/c/providers/riverbank/', { provider: 'riverbank' }],
] as const)('the page %s can be embedded', ([address, asked]) =>
  expect(askedForPage(address, '/c/', origin)).toEqual(asked),
);

test.for(['https://other.example/c/offers/a/b/', '/offers/a/b/', '/c/', '/c/glossary/', '/c/compare/', 'nonsense', ''])(
  'the page %s cannot',
  (address) => expect(askedForPage(address, '/c/', origin)).toBeNull(),
);

test('a comparison that the catalogue makes of a pathway or a field is told from others', () => {
  const made = [
    '/c/compare/pathway/rivers/',
    '/c/compare/field/0311/level-6/',
    `${origin}/c/compare/pathway/rivers/2/`,
  ];
  for (const address of made) {
    expect(isMadeComparison(address, '/c/', origin)).toBe(true);
    expect(askedForPage(address, '/c/', origin)).toBeNull();
  }
  const others = [
    '/c/compare/first-steps/',
    '/c/compare/?o=a/b',
    '/compare/pathway/rivers/',
    '/c/pathways/rivers/',
    '',
  ];
  for (const address of others) expect(isMadeComparison(address, '/c/', origin)).toBe(false);
});
