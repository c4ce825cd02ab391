import { visitorDay } from '../../views/live-dates.ts';

/** The visitor's day in the time zone of the catalogue, which every page names. */
export function today(): string {
  return visitorDay(document.documentElement.dataset['timeZone'] ?? 'UTC', new Date());
}
