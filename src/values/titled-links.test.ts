import { expect, test } from 'vitest';
import { shownAddress } from './shown-address.ts';
import { links } from './titled-links.ts';

test('one link is a list of one, none an empty list', () => {
  const one = { title: 'A sample', url: 'https://a.example' };
  expect(links.parse(one)).toEqual([{ title: { und: 'A sample' }, url: 'https://a.example' }]);
  expect(links.parse([one])).toEqual(links.parse(one));
  expect(links.parse(undefined)).toEqual([]);
});

test('a link needs a title that says where it leads', () => {
  expect(links.safeParse({ url: 'https://a.example' }).success).toBe(false);
});

test('an address is shown without what nobody reads', () => {
  expect(shownAddress('https://www.a.example/')).toBe('a.example');
  expect(shownAddress('http://a.example/x?y#z')).toBe('a.example/x?y#z');
});
