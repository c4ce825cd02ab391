import { resolve } from 'node:path';
import type { Day } from '../values/day.ts';
import { dayIn } from '../values/today.ts';

/** What the build command tells the site, absolute and with defaults. */
export const environment = {
  /** Folder of the content. */
  content: resolve(process.env['PROSPECTUS_CONTENT'] ?? 'content'),
  /** Day of the build, or undefined: the machine's day in the catalogue's time zone. */
  today: process.env['PROSPECTUS_TODAY'] as Day | undefined,
  /** Drafts are shown, marked: never in a build. */
  drafts: process.env['PROSPECTUS_DRAFTS'] === '1',
} as const;

/** The day by which the site is built: the one given, else the machine's day in the catalogue's time zone. */
export function buildDay(timeZone: string): Day {
  return environment.today ?? dayIn(timeZone, new Date());
}
