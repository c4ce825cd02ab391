import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { toCalendarFile } from './calendar.ts';

test('a calendar file says to another program what it was told, whatever the words', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), { maxLength: 4 }), (titles) => {
      const days = titles.map((title, index) => ({
        uid: `${index}@catalogue.example`,
        day: '2027-02-01',
        summary: title,
        url: 'https://catalogue.example/',
      }));
      const file = toCalendarFile(days, '20261116T000000Z');
      const lines = file.split('\r\n');
      expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75);
      expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      const events = new ICAL.Component(ICAL.parse(file))
        .getAllSubcomponents('vevent')
        .map((one) => new ICAL.Event(one));
      expect(events.map(({ summary }) => summary)).toEqual(titles.map((title) => title.replace(/\s+/g, ' ')));
      expect(events.every(({ startDate }) => startDate.isDate && String(startDate) === '2027-02-01')).toBe(true);
    }),
  );
});
