import type { Offer } from '../../catalogue/catalogue.ts';
import { formatDay } from '../../values/format.ts';
import type { SiteContext } from '../site-context.ts';

/** What stands around a page that is framed by other sites. */
export type EmbedView = {
  readonly title: string;
  readonly lang?: string;
  /** The same in the catalogue: what search engines take for the page, and where the reader goes on. */
  readonly fullHref: string;
  /** What the link to it says; else “See it there”. */
  readonly thereLabel?: string;
  /** When the facts were last checked, in a sentence; absent for lists. */
  readonly checked?: string;
  /** Shown above what has no heading of its own. */
  readonly heading?: string;
  readonly explanation?: string;
};

/** The frame of one offer. */
export function offerEmbed(offer: Offer, context: SiteContext): EmbedView {
  const { title, lang, href } = context.entryOf(offer.id);
  return { title, ...(lang === undefined ? {} : { lang }), fullHref: href, checked: checkedOf(offer, context) };
}

/** When the facts of an offer were last checked. */
function checkedOf({ lastChecked }: Offer, context: SiteContext): string {
  const said = context.words.embed;
  return lastChecked ? said.checked(formatDay(lastChecked.on, context)) : said.notChecked;
}
