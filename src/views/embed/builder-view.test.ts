import { expect, test } from 'vitest';
import { completeOffer, siteOf } from '../testing.ts';
import { toFacetIndex } from '../to-facets.ts';
import { toEmbedBuilderView } from './builder-view.ts';

const offers = { complete: completeOffer, second: completeOffer.replace('DL-101', 'DL-102') };
const first = `title: First steps
description: Two short offers, side by side.
offers:
  - riverbank-university/complete
  - riverbank-university/second
`;

const hintsOf = (site: ReturnType<typeof siteOf>) =>
  toEmbedBuilderView(toFacetIndex(site), site, 'https://c.example').pageHints;

test('every kind of piece has an example of its own, where the catalogue has one', () => {
  const hints = hintsOf(siteOf(offers, [{ kind: 'comparison', id: 'first-steps', text: first }]));
  expect(hints.offer).toContain(' https://c.example/catalogue/offers/riverbank-university/complete/');
  expect(hints.compare).toContain(' https://c.example/catalogue/compare/first-steps/ ');
  expect(hints.compare).toContain(
    ' https://c.example/catalogue/compare/?o=riverbank-university/complete&o=riverbank-university/second',
  );
  expect(hints.provider).toContain(' https://c.example/catalogue/providers/riverbank-university/');
  expect(hints.pathway).not.toContain('https:');
});

test('the builder knows which values say too little to tell whether an offer fits', () => {
  const site = siteOf(offers);
  const { live, total } = toEmbedBuilderView(toFacetIndex(site), site, 'https://c.example');
  expect(live.unknowns.price).not.toContain('free');
  expect(Object.keys(live.unknowns)).toContain('described');
  expect(total).toBe(2);
});
