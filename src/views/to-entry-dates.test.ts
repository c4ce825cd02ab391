import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFacts } from '../client/search/facts.ts';
import { deriveDates } from '../facts/offer-dates.ts';
import { addDays, type Day } from '../values/day.ts';
import { toComparedOffer } from './comparison/compared-offer.ts';
import { comparedOn } from './comparison/to-comparison-view.ts';
import { datesOn, entryOn, onDay } from './live-dates.ts';
import { completeOffer, offerOf, siteOf } from './testing.ts';
import { toDocket } from './to-docket.ts';
import { byDay, toEntryDates } from './to-entry-dates.ts';
import { toSearchColumns } from './to-search-columns.ts';

const today = '2026-11-16';
const start = 'runs:\n  - start: 2027-02-01\n    applyBy: 2027-01-15\n';
const withRuns = (yaml: string): string => completeOffer.replace(start, yaml);

const day: fc.Arbitrary<Day> = fc.integer({ min: -60, max: 400 }).map((days) => addDays(today, days));
const when: fc.Arbitrary<string> = fc.oneof(
  day,
  day.map((each) => each.slice(0, 7)),
  fc.constantFrom('2027', 'spring 2027', '2026-W50', 'autumn semester 2026/27'),
);
const run: fc.Arbitrary<string> = fc
  .record(
    {
      start: fc.oneof(when, fc.constantFrom('rolling', 'by-request')),
      end: when,
      applyFrom: when,
      applyBy: when,
      status: fc.constantFrom('open', 'planned', 'full', 'waiting-list', 'cancelled'),
    },
    { requiredKeys: ['start'] },
  )
  .map(
    (keys) =>
      `  - ${Object.entries(keys)
        .map(([key, value]) => `${key}: ${value}`)
        .join('\n    ')}\n`,
  );

describe('what an offer’s dates come to from day to day', () => {
  test('is on every later day what is worked out for that day itself', () => {
    fc.assert(
      fc.property(fc.array(run, { minLength: 1, maxLength: 4 }), day, (runs, later) => {
        fc.pre(later >= today);
        const offer = offerOf(siteOf({ dated: withRuns(`runs:\n${runs.join('')}`) }), 'dated');
        const said = (on: Day) => JSON.stringify(deriveDates(offer, on));
        const [first, ...others] = byDay(offer, today, (dates) => ({ said: JSON.stringify(dates) }));
        if (!first) throw new Error('nothing holds on the day of the build');
        expect(onDay([first, ...others], later).said).toBe(said(later));
      }),
      { numRuns: 150 },
    );
  });

  test('tells the start, whether one can apply, and what to sort by, and ends when all is over', () => {
    const site = siteOf({
      two: withRuns(
        'runs:\n  - start: 2027-02-01\n    applyBy: 2027-01-15\n  - start: 2027-09-01\n    applyFrom: 2027-03-01\n    applyBy: 2027-08-01\n',
      ),
    });
    const dates = toEntryDates(offerOf(site, 'two'), site);
    expect(dates.map(({ from, apply, order, closes }) => [from, apply, order, closes])).toEqual([
      ['2026-11-16', 'now', '2027-02-01', '2027-01-15'],
      ['2027-01-16', 'later', '2027-09-01', '2027-08-01'],
      ['2027-03-01', 'now', '2027-09-01', '2027-08-01'],
      ['2027-08-02', 'no', '9999-99-99', undefined],
      ['2027-09-02', 'no', '9999-99-99', undefined],
    ]);
  });

  test('names whom each last day to apply is for, the earliest first', () => {
    const site = siteOf({
      abroad: withRuns(
        'runs:\n  - start: 2027-09-13\n    applyBy:\n      - { for: everyone, date: 2027-05-31 }\n      - { for: non-residents, date: 2027-04-15 }\n',
      ),
    });
    const dates = toEntryDates(offerOf(site, 'abroad'), site);
    const said = dates.map(({ from, start: next, closes }) => [from, 'note' in next && next.note, closes]);
    expect(said.slice(0, 2)).toEqual([
      ['2026-11-16', 'apply by 15 Apr 2027 (non-residents), 31 May 2027 (others)', '2027-04-15'],
      ['2027-04-16', 'apply by 15 Apr 2027 (non-residents: over), 31 May 2027 (others)', '2027-05-31'],
    ]);
  });

  test('names the last known start where all are over, so that an old one does not look like one of today', () => {
    const site = siteOf({
      old: withRuns('runs:\n  - start: 2019-10-07\n  - start: 2020-06-08\n  - start: 2018\n    status: cancelled\n'),
    });
    const offer = offerOf(site, 'old');
    expect(toEntryDates(offer, site)[0]?.start).toEqual({
      state: 'stated',
      text: 'No further start is stated; last known start: 8 Jun 2020',
    });
    const row = toDocket(offer, undefined, site).rows.find(({ label }) => label === 'Next start');
    expect(JSON.stringify(row?.cell)).toContain('last known start: 8 Jun 2020');
  });

  test('of many runs is cut, and then points to the page instead of guessing', () => {
    const many = Array.from({ length: 20 }, (_, index) => `  - start: ${addDays('2027-01-04', index * 14)}\n`);
    const site = siteOf({ many: withRuns(`runs:\n${many.join('')}`) });
    const dates = toEntryDates(offerOf(site, 'many'), site);
    expect(dates).toHaveLength(13);
    expect(dates.at(-1)).toMatchObject({ apply: null, start: { text: 'See the dates on its page' } });
  });
});

describe('an entry on a day', () => {
  const site = siteOf({ complete: completeOffer });
  const entry = site.entryOf('riverbank-university/complete');

  test('says what then is so', () => {
    expect(entryOn(entry, today)).toEqual(entry);
    expect(entryOn(entry, '2020-01-01')).toEqual(entry);
    expect(entryOn(entry, '2027-01-16').facts.start).toEqual({
      state: 'stated',
      text: '1 Feb 2027',
      note: 'applications closed on 15 Jan 2027',
    });
    expect(entryOn(entry, '2027-02-02').facts.start).toEqual({ state: 'stated', text: 'No further start is stated' });
    expect(datesOn(entry, '2027-01-16')?.apply).toBe('no');
  });

  test('without dates stays as it is', () => {
    const { dates: _, ...bare } = entry;
    expect(entryOn(bare, today)).toBe(bare);
    expect(datesOn({}, today)).toBeNull();
  });
});

describe('a fee that ends or begins to hold after the build', () => {
  const site = siteOf({
    dear: completeOffer.replace(
      /fees:\n(?: {2}.*\n)+/,
      'fees:\n  - for: everyone\n    until: 2026-12-31\n    total: 480 EUR\n  - for: everyone\n    from: 2027-02-02\n    total: 520 EUR\n',
    ),
  });
  const entry = site.entryOf('riverbank-university/dear');
  const on = (day: Day) => entryOn(entry, day).facts.cost;

  test('is shown on its days only, and between two nothing is called the fee', () => {
    expect([on(today), on('2026-12-31')]).toMatchObject([{ text: '€480' }, { text: '€480' }]);
    expect([on('2027-01-01'), on('2027-02-01')]).toMatchObject([
      { text: 'No fee that holds today is stated' },
      { text: 'No fee that holds today is stated' },
    ]);
    expect(on('2027-02-02')).toMatchObject({ text: '€520' });
  });

  test('is found and put in order by what holds on the day', () => {
    const { price } = toSearchColumns(site).facets;
    const orders = ['2026-12-31', '2027-01-15', '2027-02-02'].map(
      (day) => readFacts(price as Parameters<typeof readFacts>[0], day).entries[0]?.order,
    );
    expect(orders).toEqual([480, undefined, 520]);
  });

  test('is compared by what holds on the day', () => {
    const offer = toComparedOffer(offerOf(site, 'dear'), site);
    const fees = ['2026-12-31', '2027-01-15', '2027-02-02'].map((day) => comparedOn(offer, day).derived.fee);
    expect(fees.map(({ known }) => known)).toEqual([true, false, true]);
    expect(comparedOn(offer, '2027-02-02').costs).toHaveLength(1);
  });
});

describe('a fee that only begins to hold before the next start', () => {
  const site = siteOf({
    later: completeOffer.replace(
      /fees:\n(?: {2}.*\n)+/,
      'fees:\n  from: 2027-01-01\n  until: 2027-12-31\n  total: 820 EUR\n',
    ),
    over: completeOffer
      .replace(/fees:\n(?: {2}.*\n)+/, 'fees:\n  from: 2027-02-02\n  total: 820 EUR\n')
      .replace('DL-101', 'DL-102'),
  });
  const costOn = (name: string, day: Day) => entryOn(site.entryOf(`riverbank-university/${name}`), day).facts.cost;

  test('is the fee of that start, and says from when it holds', () => {
    expect(costOn('later', today)).toEqual({ state: 'stated', text: '€820', note: 'from 1 January 2027' });
    expect(costOn('later', '2027-01-01')).toEqual({ state: 'stated', text: '€820' });
  });

  test('is added up and compared like any other', () => {
    const { fee } = toComparedOffer(offerOf(site, 'later'), site).derived;
    expect(fee).toMatchObject({ known: true, value: [{ total: { total: { money: { figure: { min: 820 } } } } }] });
    const [entry] = readFacts(toSearchColumns(site).facets.price as Parameters<typeof readFacts>[0], today).entries;
    expect(entry).toMatchObject({ in: ['500-to-1000'], order: 820 });
  });

  test('is no fee of a start that comes before it', () => {
    expect(costOn('over', today)).toMatchObject({ text: 'No fee that holds today is stated' });
  });
});
