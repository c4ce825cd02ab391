import { addDays, type Day } from '../../values/day.ts';
import type { CalendarEvent } from './events.ts';

/** What a calendar says of itself. */
export type CalendarHead = {
  readonly name: string;
  readonly description?: string;
  /** Address of the calendar itself, for those who subscribe. */
  readonly source?: string;
  /** Address of the page that it belongs to. */
  readonly url?: string;
  /** The day of the build, by which every event is stamped: the same content gives the same bytes. */
  readonly stamp: Day;
  /** ISO 639-1. */
  readonly language: string;
};

/** Events as iCalendar text (RFC 5545): whole days, which do not block anybody's time. */
export function toCalendar(events: readonly CalendarEvent[], head: CalendarHead): string {
  return `${calendarHead(head)}${toEvents(events, head.stamp)}${CALENDAR_FOOT}`;
}

export function calendarHead({ name, description, source, url, language }: CalendarHead): string {
  return lines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Prospectus//catalogue//${language.toUpperCase()}`,
    ...(url === undefined ? [] : [`URL:${url}`]),
    ...(source === undefined ? [] : [`SOURCE;VALUE=URI:${source}`]),
    // Not every program reads NAME and DESCRIPTION (RFC 7986).
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    ...(description === undefined
      ? []
      : [`DESCRIPTION:${escaped(description)}`, `X-WR-CALDESC:${escaped(description)}`]),
  ]);
}

export function toEvents(events: readonly CalendarEvent[], stamp: Day): string {
  return events
    .map(({ uid, day, summary, description, url, kind }) =>
      lines([
        'BEGIN:VEVENT',
        `UID:${uid}`,
        `DTSTAMP:${digits(stamp)}T000000Z`,
        `DTSTART;VALUE=DATE:${digits(day)}`,
        `DTEND;VALUE=DATE:${digits(addDays(day, 1))}`,
        `SUMMARY:${escaped(summary)}`,
        'TRANSP:TRANSPARENT',
        `DESCRIPTION:${escaped(description)}`,
        `URL:${url}`,
        `CATEGORIES:${kind === 'deadline' ? 'DEADLINE' : 'START'}`,
        'END:VEVENT',
      ]),
    )
    .join('');
}

export const CALENDAR_FOOT = 'END:VCALENDAR\r\n';

function digits(day: Day): string {
  return day.replaceAll('-', '');
}

/** Characters that part values are escaped; line breaks are written as `\n`, other control characters left out. */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/(?!\t)\p{Cc}/gu, '');
}

function lines(given: readonly string[]): string {
  return given.map((line) => `${folded(line)}\r\n`).join('');
}

/** Most octets of a line. */
const longest = 75;

/** A long line is broken; what follows begins with a space, which counts. No character is broken. */
function folded(line: string): string {
  if (line.length <= longest && /^[ -~]*$/.test(line)) return line;
  let text = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > longest) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}
