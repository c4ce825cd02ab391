import { plainText } from './plain.ts';
import type { SiteContext } from './site-context.ts';
import type { OfferEntry } from './types/entry.ts';

/** Width and height of a page's picture, in pixels: what messages and social networks show whole. */
export const PICTURE = { width: 1200, height: 630 } as const;

/** A catalogue with more offers has pictures only if its settings say so: each one costs time. */
const MOST = 1000;

/** The picture that a page names for messages and social networks. */
export type PagePicture = {
  /** Path from the root of the host. */
  readonly src: string;
  /** What it shows, in words. */
  readonly alt: string;
};

/** The picture of the catalogue, for all pages that have none of their own. */
export function cataloguePicture({ catalogue, words, to, language }: SiteContext): PagePicture {
  const title = plainText(catalogue.settings.title, { language });
  return { src: to.cataloguePicture, alt: words.pictures.ofCatalogue(title) };
}

/** The picture of an offer; undefined where none is made. */
export function offerPicture(offerId: string, context: SiteContext): PagePicture | undefined {
  const entry = context.entryOf(offerId);
  if (!hasPictures(context) || !isDrawable(entry)) return undefined;
  return { src: context.to.picture(offerId), alt: context.words.pictures.ofOffer(entry.title, entry.by) };
}

function hasPictures({ catalogue }: SiteContext): boolean {
  return catalogue.settings.exports.pictures?.on ?? catalogue.offers.size <= MOST;
}

/** The faces hold Latin letters: a text in others would be drawn as boxes. */
function isDrawable({ title, by }: Pick<OfferEntry, 'title' | 'by'>): boolean {
  const said = title + by;
  return /^[\p{Script=Latin}\p{Script=Common}]*$/u.test(said) && !/\p{Extended_Pictographic}/u.test(said);
}
