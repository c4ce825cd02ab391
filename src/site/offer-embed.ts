import type { Offer } from '../catalogue/catalogue.ts';
import { embedPaths } from '../views/embed/addresses.ts';
import { type EmbedView, offerEmbed } from '../views/embed/embed-view.ts';
import { movedIds } from '../views/moved.ts';
import { statusBanner } from '../views/status-banner.ts';
import { toOfferView } from '../views/to-offer-view.ts';
import type { BannerView } from '../views/types/banner.ts';
import type { OfferEntry } from '../views/types/entry.ts';
import type { OfferView } from '../views/types/offer.ts';
import { type DataPath, dataPaths, type MadePage } from './data-pages.ts';
import { digestOf } from './kept-pages.ts';
import { frameDigest, offerOf, offerPageKey } from './offer-page.ts';
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

/** The embedded pages of offers that must be drawn, at earlier addresses too. */
export function offerEmbedPaths(site: Site): DataPath<{ id: string }, OfferEmbedData>[] {
  const { offers } = site.context.catalogue;
  const pages = function* () {
    const addresses = [...[...offers.keys()].map((id) => [id, id] as const), ...movedIds(offers)];
    for (const [address, id] of addresses)
      for (const full of [false, true])
        yield {
          params: { id: full ? `${address}/full` : address },
          file: `${embedPaths.offer(address, full)}index.html`,
          make: (now: Site) => toOfferEmbed(offerOf(id, now), full, now),
          keyOf: () => keyOf(offerOf(id, site), full, site),
        };
  };
  return dataPaths(site, pages, 'offer-embed');
}

function toOfferEmbed(offer: Offer, full: boolean, site: Site): MadePage<OfferEmbedData> {
  const { context, bodyOf } = site;
  const view = full ? { view: toOfferView(offer, context, bodyOf(offer.path)) } : {};
  return { data: { ...besideView(offer, site), ...view }, key: keyOf(offer, full, site) };
}

/** The digest by which an offer's embedded page is kept. */
function keyOf(offer: Offer, full: boolean, site: Site): string {
  return digestOf([frameDigest(site.frame), besideView(offer, site), full && offerPageKey(offer, site)]);
}

function besideView(offer: Offer, { context }: Site): Omit<OfferEmbedData, 'view'> {
  const banner = statusBanner(offer.status, 'offer', context.row);
  return { embed: offerEmbed(offer, context), entry: context.entryOf(offer.id), ...(banner ? { banner } : {}) };
}
