import { expect, test } from 'vitest';
import { writeSnippets } from './snippets.ts';

const frameOf = (asked: Readonly<Record<string, string>>): string =>
  writeSnippets({ asked, look: {}, address: 'embed/', root: 'https://catalogue.example/', title: 'A piece' }).iframe;

test('the frame of an offer is as high as an offer in a narrow column', () => {
  expect(frameOf({ offer: 'a/b' })).toContain('height="600"');
  expect(frameOf({ list: 'mode=online' })).toContain('height="900"');
});
