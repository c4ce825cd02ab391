import type { Day } from './day.ts';

/**
 * The calendar day at an instant in a time zone.
 * @param timeZone IANA name, such as `Europe/Tallinn`; UTC where it is not known
 */
export function dayIn(timeZone: string, instant: Date): Day {
  const options = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  try {
    return new Intl.DateTimeFormat('en-CA', { ...options, timeZone }).format(instant);
  } catch {
    return new Intl.DateTimeFormat('en-CA', { ...options, timeZone: 'UTC' }).format(instant);
  }
}
