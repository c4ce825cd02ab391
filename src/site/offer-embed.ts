import type { Offer } from '../catalogue/catalogue.ts';
import { embedPaths } from '../views/embed/addresses.ts';
import { type EmbedView, offerEmbed } from '../views/embed/embed-view.ts';
import { statusBanner } from '../views/status-banner.ts';
import { toOfferView } from '../views/to-offer-view.ts';
import type { BannerView } from '../views/types/banner.ts';
import type { OfferEntry } from '../views/types/entry.ts';
import type { OfferView } from '../views/types/offer.ts';
import { digestOf } from './kept-pages.ts';
import { frameDigest, viewDigest } from './offer-page.ts';
import type { Site } from './site.ts';

/** All that the embedded page of an offer is made of, beside what all pages share: see `OfferPageData`. */
export type OfferEmbedData = {
  readonly embed: EmbedView;
  readonly entry: OfferEntry;
  /** That it cannot be taken any more, and what follows it. */
  readonly banner?: BannerView;
  /** Everything; absent for the facts to decide with. */
  readonly view?: OfferView;
};

/** The data of an offer's embedded page. */
export function toOfferEmbed(offer: Offer, full: boolean, site: Site): OfferEmbedData {
  return { ...besideView(offer, site), ...(full ? { view: viewOf(offer, site) } : {}) };
}

/** The digest by which an offer's embedded page is kept. */
export function offerEmbedKey(offer: Offer, full: boolean, site: Site): string {
  return digestOf([
    frameDigest(site.frame),
    besideView(offer, site),
    full && viewDigest(offer, () => viewOf(offer, site)),
  ]);
}

function viewOf(offer: Offer, { context, bodyOf }: Site): OfferView {
  return toOfferView(offer, context, bodyOf(offer.path));
}

function besideView(offer: Offer, { context }: Site): Omit<OfferEmbedData, 'view'> {
  const banner = statusBanner(offer.status, 'offer', context.row);
  return { embed: offerEmbed(offer, context), entry: context.entryOf(offer.id), ...(banner ? { banner } : {}) };
}

/** Where the file stands, below the root of the site. */
export function embedFile(id: string, full: boolean): string {
  return `${embedPaths.offer(id, full)}index.html`;
}
