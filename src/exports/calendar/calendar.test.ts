import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { completeOffer, offerOf, siteOf } from '../../views/testing.ts';
import { createExportContext, type ExportContext } from '../format.ts';
import { toCalendar } from './calendar.ts';
import { eventsOf } from './events.ts';
import { offerCalendars } from './offer-calendars.ts';

const start = 'runs:\n  - start: 2027-02-01\n    applyBy: 2027-01-15\n';

function contextOf(
  offers: Readonly<Record<string, string>>,
  speaksFor: readonly string[] | 'all' = 'all',
): ExportContext {
  const site = siteOf(offers);
  const catalogue = { ...site.catalogue, settings: { ...site.catalogue.settings, speaksFor } };
  return createExportContext({ ...site, catalogue }, 'https://catalogue.riverbank.example', () => undefined);
}

const eventsOfYaml = (yaml: string) => {
  const context = contextOf({ dated: completeOffer.replace(start, yaml) });
  return eventsOf(offerOf(context.site, 'dated'), context);
};

async function filesOf(context: ExportContext): Promise<{ path: string; text: string }[]> {
  const files = [];
  for await (const { path, content } of offerCalendars.files(context)) files.push({ path, text: String(content) });
  return files;
}

describe('the days of an offer', () => {
  test('are its last days to apply and its starts', () => {
    expect(eventsOfYaml(start).map(({ day, summary, uid }) => [day, summary, uid])).toEqual([
      [
        '2027-01-15',
        'Last day to apply: Data literacy',
        'riverbank-university/dated/2027-02-01/apply@catalogue.riverbank.example',
      ],
      [
        '2027-02-01',
        'Starts: Data literacy',
        'riverbank-university/dated/2027-02-01/start@catalogue.riverbank.example',
      ],
    ]);
  });

  test('are only days that are certain: no month, no term, no week', () => {
    expect(
      eventsOfYaml(
        'runs:\n  - start: 2027-03\n    applyBy: 2027-02\n  - start: autumn 2027\n  - start: 2027-W20\n  - rolling\n',
      ),
    ).toEqual([]);
  });

  test('leave out what is over or cancelled, and name whom a deadline is for', () => {
    const days = eventsOfYaml(
      `runs:
  - start: 2026-11-01
    end: 2027-01-30
  - start: 2027-03-01
    status: cancelled
  - start: 2027-02-01
    applyBy:
      - for: everyone
        date: 2027-01-15
      - for: non-residents
        date: 2026-12-01
`,
    );
    expect(days.map(({ day }) => day)).toEqual(['2026-12-01', '2027-01-15', '2027-02-01']);
    expect(days[1]?.summary).toBe('Last day to apply (others): Data literacy');
    expect(days[0]?.summary).toMatch(/^Last day to apply \(.+\): Data literacy$/);
    expect(new Set(days.map(({ uid }) => uid)).size).toBe(3);
  });

  test('are not passed on where the catalogue does not speak for the provider, or nobody has confirmed it', () => {
    const mute = contextOf({ dated: completeOffer }, ['hillside-college']);
    expect(eventsOf(offerOf(mute.site, 'dated'), mute)).toEqual([]);
    const unsure = contextOf({
      dated: completeOffer.replace('status: published', 'status: unconfirmed\nsources: https://a.example'),
    });
    expect(eventsOf(offerOf(unsure.site, 'dated'), unsure)).toEqual([]);
  });
});

describe('a calendar file', () => {
  const title =
    'title: Data literacy, with “signs”; commas\\, and a title that is so long that its line must be folded';
  const context = contextOf({
    long: completeOffer.replace('title: Data literacy', title),
    closed: completeOffer.replace('status: published', 'status: closed').replace('DL-101', 'DL-104'),
  });

  test('is written for each offer that has days, and says what it was told', async () => {
    const [file, ...others] = await filesOf(context);
    expect(others).toEqual([]);
    expect(file?.path).toBe('offers/riverbank-university/long/calendar.ics');
    const parsed = new ICAL.Component(ICAL.parse(file?.text ?? ''));
    const events = parsed.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    const shown = offerOf(context.site, 'long').title['en'];
    expect(events.map(({ summary, startDate, endDate }) => [summary, String(startDate), String(endDate)])).toEqual([
      [`Last day to apply: ${shown}`, '2027-01-15', '2027-01-16'],
      [`Starts: ${shown}`, '2027-02-01', '2027-02-02'],
    ]);
    expect(events.every(({ startDate }) => startDate.isDate)).toBe(true);
    expect(events.map(({ component }) => String(component.getFirstPropertyValue('dtstamp')))).toEqual([
      '2026-11-16T00:00:00Z',
      '2026-11-16T00:00:00Z',
    ]);
  });

  test('keeps the form of RFC 5545: lines end in CR LF and hold at most 75 octets', async () => {
    const [file] = await filesOf(context);
    const lines = file?.text.split('\r\n') ?? [];
    expect(file?.text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(lines.at(-1)).toBe('');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  });

  test('of the same content is the same', () => {
    const events = eventsOf(offerOf(context.site, 'long'), context);
    const head = { name: 'A', stamp: '2026-11-16', language: 'en' };
    expect(toCalendar(events, head)).toBe(toCalendar(events, head));
  });
});
