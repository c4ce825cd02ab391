import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { toCalendar } from '../../exports/calendar/calendar.ts';
import type { CalendarEvent } from '../../exports/calendar/events.ts';
import { completeOffer, offerOf, siteOf } from '../../views/testing.ts';
import { joinCalendars } from './joined-calendar.ts';

const offer = offerOf(siteOf({ complete: completeOffer }), 'complete');
const event = (uid: string, day: string): CalendarEvent => ({
  uid: `${uid}-with-a-name-that-is-so-long-that-its-line-must-be-folded-somewhere@catalogue.riverbank.example`,
  kind: 'start',
  day,
  summary: `Starts: ${uid}, with signs; and more`,
  description: 'About it',
  url: 'https://catalogue.riverbank.example/',
  offer,
});
const calendar = (...events: CalendarEvent[]) => toCalendar(events, { name: 'A', stamp: '2026-11-16', language: 'en' });

test('several calendars become one: each event once, and none that is over', () => {
  const { text, events } = joinCalendars(
    [
      calendar(event('a', '2026-11-15'), event('b', '2026-11-16')),
      calendar(event('b', '2026-11-16'), event('c', '2027-02-01')),
      '',
      'no calendar',
    ],
    '2026-11-16',
  );
  const read = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  expect(events).toBe(2);
  expect(read.map(({ summary, startDate }) => [summary, String(startDate)])).toEqual([
    ['Starts: b, with signs; and more', '2026-11-16'],
    ['Starts: c, with signs; and more', '2027-02-01'],
  ]);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('words in a title that look like an event begin none, wherever its line is folded', () => {
  for (let ahead = 0; ahead < 75; ahead++) {
    const title = `${'a'.repeat(ahead)} BEGIN:VEVENT END:VEVENT and on`;
    const head = { name: title, stamp: '2026-11-16', language: 'en' };
    const text = toCalendar([{ ...event('d', '2026-11-20'), summary: title, description: title }], head);
    const joined = joinCalendars([text], '2026-11-16');
    const read = new ICAL.Component(ICAL.parse(joined.text)).getAllSubcomponents('vevent');
    expect(joined.events).toBe(1);
    expect(read.map((one) => new ICAL.Event(one).summary)).toEqual([title]);
  }
});
