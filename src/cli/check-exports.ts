import type { LoadedCatalogue } from '../catalogue/load.ts';
import { withoutDrafts } from '../catalogue/without-drafts.ts';
import { createExportContext, type Omission } from '../exports/format.ts';
import { formats } from '../exports/formats.ts';
import { withheld } from '../exports/published.ts';
import { createSiteContext } from '../views/site-context.ts';

/**
 * Which offers are not passed on, and why: those that no register gets, then those that each format leaves out, with
 * the key to fill in.
 * @param loaded a catalogue without errors
 */
export function reportExports({ catalogue, today }: LoadedCatalogue): string {
  const site = createSiteContext(withoutDrafts(catalogue), { today, base: '/' });
  const context = createExportContext(site, new URL(site.catalogue.settings.url).origin, () => undefined);
  const total = site.catalogue.offers.size;
  const parts = [section('No register, feed or calendar gets', [...withheld(context)], total)];
  for (const format of formats) {
    if (format.omissions === undefined) continue;
    parts.push(section(`${format.id} leaves out`, [...format.omissions(context)], total));
  }
  return parts.join('\n');
}

function section(title: string, omissions: readonly Omission[], total: number): string {
  const offers = new Set(omissions.map(({ offer }) => offer.id));
  const lines = omissions.map(
    ({ offer, field, reason }) => `  ${offer.path}${field === undefined ? '' : ` (${field})`}: ${reason}`,
  );
  return `${title} ${offers.size} of ${total} offers${lines.length === 0 ? '.' : ':'}\n${lines.map((line) => `${line}\n`).join('')}`;
}
