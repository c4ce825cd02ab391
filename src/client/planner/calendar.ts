/** A day in a calendar. */
export type CalendarDay = {
  readonly uid: string;
  /** `2027-02-01`. */
  readonly day: string;
  readonly summary: string;
  readonly url: string;
};

/**
 * A calendar file (RFC 5545) of whole days. Lines end in CR LF and hold at most 75 octets.
 * @param stamp when it is made, as `20261116T000000Z`
 */
export function toCalendarFile(days: readonly CalendarDay[], stamp: string): string {
  const events = days.flatMap(({ uid, day, summary, url }) => [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    `SUMMARY:${escaped(summary)}`,
    `URL:${url}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]);
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Prospectus//Planner//EN', ...events, 'END:VCALENDAR'];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\s+/g, ' ');
}

const encoder = new TextEncoder();

function folded(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let size = 0;
  for (const sign of line) {
    const octets = encoder.encode(sign).length;
    if (size + octets > (pieces.length === 0 ? 75 : 74)) {
      pieces.push(piece);
      piece = '';
      size = 0;
    }
    piece += sign;
    size += octets;
  }
  return [...pieces, piece].join('\r\n ');
}
