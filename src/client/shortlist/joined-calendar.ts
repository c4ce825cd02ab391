/**
 * One calendar of several (RFC 5545): their events from a day on, each once.
 * @param calendars texts as the catalogue writes them
 * @returns the text, and how many events it has
 */
export function joinCalendars(
  calendars: readonly string[],
  from: string,
): { readonly text: string; readonly events: number } {
  const first = from.replaceAll('-', '');
  const events = new Map<string, string>();
  for (const calendar of calendars) {
    for (const [event] of calendar.matchAll(/^BEGIN:VEVENT\r?\n[\s\S]*?\r?\nEND:VEVENT(?=\r?\n|$)/gm)) {
      const day = /^DTSTART;VALUE=DATE:(\d{8})\r?$/m.exec(event)?.[1] ?? '';
      const uid = /^UID:(.+(?:\r?\n[ \t].*)*)/m.exec(event)?.[1] ?? event;
      if (day >= first) events.set(uid, event);
    }
  }
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Prospectus//Shortlist//EN',
    ...events.values(),
    'END:VCALENDAR',
  ];
  return { text: `${lines.join('\r\n')}\r\n`, events: events.size };
}
