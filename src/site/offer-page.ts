import type { Offer } from '../catalogue/catalogue.ts';
import { offerHead } from '../views/heads.ts';
import { toOfferView } from '../views/to-offer-view.ts';
import type { PageHead } from '../views/types/frame.ts';
import type { OfferView } from '../views/types/offer.ts';
import { digestOf } from './kept-pages.ts';
import type { Site } from './site.ts';

/**
 * All that the page of an offer is made of, beside what all pages share. The page may use nothing else: a build keeps
 * the former page where this has not changed.
 */
export type OfferPageData = { readonly head: PageHead; readonly view: OfferView };

/** The data of an offer's page, and the digest by which it is kept. */
export function toOfferPage(offer: Offer, { context, bodyOf, frame }: Site): { data: OfferPageData; key: string } {
  const view = toOfferView(offer, context, bodyOf(offer.path));
  const data = { head: offerHead(view), view };
  return { data, key: digestOf([frame, data]) };
}

/** Where the file of an offer's page stands, below the root of the site. */
export function offerPageFile(id: string): string {
  return `offers/${id}/index.html`;
}
