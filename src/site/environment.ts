import { resolve } from 'node:path';
import type { Day } from '../values/day.ts';
import { dayIn } from '../values/today.ts';

/** What the build command tells the site, absolute and with defaults. */
export const environment = {
  /** Folder of the content. */
  content: resolve(process.env['PROSPECTUS_CONTENT'] ?? 'content'),
  /** Day of the build, or undefined: the machine's day in the catalogue's time zone. */
  today: process.env['PROSPECTUS_TODAY'] as Day | undefined,
  /**
   * Path the site stands under, with slashes. Not `import.meta.env.BASE_URL`, nor `SITE`: Astro fills those from
   * variables of the surroundings that happen to have these names.
   */
  base: process.env['PROSPECTUS_BASE'] ?? '/',
  /** Web address of the site without a path, or undefined: in `dev`. */
  site: process.env['PROSPECTUS_SITE'],
  /** Drafts are shown, marked: never in a build. */
  drafts: process.env['PROSPECTUS_DRAFTS'] === '1',
} as const;

/** The day by which the site is built: the one given, else the machine's day in the catalogue's time zone. */
export function buildDay(timeZone: string): Day {
  return environment.today ?? dayIn(timeZone, new Date());
}
