import { expect, test } from 'vitest';
import { aboutRows } from './about-rows.ts';
import { toDeeds } from './deeds.ts';
import type { SiteContext } from './site-context.ts';
import { completeOffer, offerOf, siteOf } from './testing.ts';

const site = siteOf({ complete: completeOffer });
const offer = offerOf(site, 'complete');

test('an offer can be saved, printed and had as data; a calendar only where one is written', () => {
  const icons = toDeeds(offer, site).map(({ icon }) => icon);
  expect(icons).toEqual(expect.arrayContaining(['save', 'print', 'data']));
  expect(icons).not.toContain('calendar');
});

test('a deadline can be added until it is over, then the start', () => {
  const calendar = { until: '2027-02-01', startsOnly: '2027-01-16' };
  expect(toDeeds(offer, site, calendar).find(({ icon }) => icon === 'calendar')).toEqual({
    icon: 'calendar',
    label: 'Add deadline to calendar',
    href: '/catalogue/offers/riverbank-university/complete/calendar.ics',
    until: '2027-02-01',
    later: { from: '2027-01-16', label: 'Add start to calendar' },
  });
  expect(toDeeds(offer, site, { until: '2027-02-01' }).find(({ icon }) => icon === 'calendar')).toMatchObject({
    label: 'Add start to calendar',
  });
});

test('a mistake is reported with the offer’s id: to the page for it, else by letter, else nowhere', () => {
  const hrefWith = (settings: Partial<SiteContext['catalogue']['settings']>): string | undefined => {
    const catalogue = { ...site.catalogue, settings: { ...site.catalogue.settings, ...settings } };
    const row = aboutRows(offer, { ...site, catalogue }).find(({ key }) => key === 'provenance.feedback');
    return JSON.stringify(row ?? null).match(/"href":"([^"]*)"/)?.[1];
  };
  expect(hrefWith({ feedback: 'https://catalogue.riverbank.example/feedback?lang=en' })).toBe(
    'https://catalogue.riverbank.example/feedback?lang=en&offer=riverbank-university%2Fcomplete',
  );
  expect(hrefWith({ contact: { email: 'catalogue@riverbank.example' } })).toBe(
    'mailto:catalogue@riverbank.example?subject=Mistake%20in%20the%20offer%20riverbank-university%2Fcomplete',
  );
  expect(hrefWith({})).toBeUndefined();
});
