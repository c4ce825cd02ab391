import ical, { ICalEventTransparency } from 'ical-generator';
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
  const calendar = ical({
    name: head.name,
    prodId: { company: 'Prospectus', product: 'catalogue', language: head.language.toUpperCase() },
    ...(head.description === undefined ? {} : { description: head.description }),
    ...(head.source === undefined ? {} : { source: head.source }),
    ...(head.url === undefined ? {} : { url: head.url }),
  });
  for (const { uid, day, summary, description, url, kind } of events) {
    calendar.createEvent({
      id: uid,
      stamp: instant(head.stamp),
      start: instant(day),
      end: instant(addDays(day, 1)),
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT,
      summary,
      description,
      url,
      categories: [{ name: kind === 'deadline' ? 'DEADLINE' : 'START' }],
    });
  }
  return `${calendar.toString()}\r\n`;
}

function instant(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}
