import { expect, test } from 'vitest';
import { askedForPage } from './page-address.ts';

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
