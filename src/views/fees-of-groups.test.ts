import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Offer } from '../catalogue/catalogue.ts';
import { loadCatalogue } from '../catalogue/load.ts';
import type { Row } from '../concepts/row.ts';
import { stated } from '../values/fact.ts';
import { isForEveryone, pricesTeaching } from '../values/fees/profile.ts';
import { toComparedOffer } from './comparison/compared-offer.ts';
import { linesOf, plainInline, plainLine } from './plain.ts';
import { createSiteContext } from './site-context.ts';
import { toDocket } from './to-docket.ts';

const today = '2026-11-16';
const { catalogue } = await loadCatalogue(join(import.meta.dirname, '../../content'), { today });
const site = createSiteContext(catalogue, { today, base: '/' });
const feeRows = (offer: Offer): readonly Row[] =>
  toComparedOffer(offer, site).display.find(({ concept }) => concept === 'fees')?.rows ?? [];
const matters = ['fees.tax', 'fees.instalments', 'fees.refund', 'fees.reductions', 'fees.funding'];

test('in every offer what is told of some people is told, or said to be open, for all who have a price of their own', () => {
  let seen = 0;
  for (const offer of catalogue.offers.values()) {
    const groups = (stated(offer.fees) ?? []).filter((one) => pricesTeaching(one) && !isForEveryone(one));
    for (const { key, cell } of feeRows(offer).filter((row) => matters.includes(row.key))) {
      if (cell.state !== 'stated' || groups.length === 0) continue;
      const said = linesOf(cell).map(plainLine);
      if (said.every((line) => line.startsWith(`${site.words.fees.everyone}:`))) continue;
      for (const group of groups) {
        const name = plainInline(site.row.audience(group.for)).toLowerCase();
        expect(
          said.some((line) => line.toLowerCase().startsWith(name)),
          `${offer.id} ${key} ${name}`,
        ).toBe(true);
        seen += 1;
      }
    }
  }
  expect(seen).toBeGreaterThan(20);
});

test('rows of comparisons and of the interface for programs say the same as the page', () => {
  const offer = catalogue.offers.get('riverbank-university/intensive-care-nursing') as Offer;
  const of = (key: string): readonly string[] =>
    feeRows(offer).flatMap((row) => (row.key === key ? linesOf(row.cell).map(plainLine) : []));
  expect(of('fees.refund').at(-1)).toBe('Non-residents: Not stated');
  expect(of('fees.funding').at(-1)).toBe('Non-residents: Not stated');
  expect(of('fees.items').filter((line) => line.endsWith('Not stated'))).toEqual([
    'Repeat examNot stated',
    'AccommodationNot stated',
  ]);
  expect(of('fees.instalments')).toEqual(
    ['Residents', 'Non-residents'].map((who) => `${who}: Three payments, in September, January and May`),
  );
});

test('groups whose total is not stated are among the totals with what their fees add up to', () => {
  const offer = catalogue.offers.get('riverbank-university/data-literacy-for-managers') as Offer;
  expect(toDocket(offer, undefined, site).choices).toMatchObject([
    { label: 'Everyone else', figure: '€480' },
    { key: 'alumni', label: 'Former students', figure: '€330' },
  ]);
  const total = feeRows(offer).find(({ key }) => key === 'fees.total');
  expect(JSON.stringify(total?.derived)).toContain('Former students: €330');
});
