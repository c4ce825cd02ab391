import type { Provider } from '../catalogue/catalogue.ts';
import { dateInline } from '../concepts/inline-values.ts';
import { type Line, say } from '../concepts/row.ts';
import type { SiteContext } from './site-context.ts';
import type { BannerView } from './types/banner.ts';

/** What has become of an organisation; null for one that is there. */
export function providerBanner({ status }: Provider, { row, words }: SiteContext): BannerView | null {
  if (status === undefined || status.is === 'published') return null;
  const said = words.statusView;
  const more: Line[] = [
    ...(status.since ? [[said.since, ' ', dateInline(status.since, row), '.']] : []),
    ...(status.reason ? [[said.reason, ' ', say(status.reason, row)]] : []),
    ...(status.successor === undefined ? [] : [[said.instead, ' ', row.organisation({ id: status.successor })]]),
    ...(status.note ? [[say(status.note, row)]] : []),
  ];
  switch (status.is) {
    case 'closed':
      return { tone: 'caution', heading: said.closedProvider.heading, lines: [[said.closedProvider.line], ...more] };
    case 'superseded':
      return { tone: 'caution', heading: said.superseded.providerHeading, lines: more };
    default:
      return status.is satisfies never;
  }
}
