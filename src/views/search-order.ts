import type { Offer } from '../catalogue/catalogue.ts';
import { plainText } from './plain.ts';
import type { SiteContext } from './site-context.ts';
import { RANK_SHUT } from './types/search.ts';

/**
 * All offers by title, then by id. An offer's place in it is its number in the search: the index, the columns of facts,
 * the cards and the rows all follow it.
 */
export function inSearchOrder(context: SiteContext): readonly Offer[] {
  return context.once('offers in search order', () => searchOrder(context));
}

function searchOrder(context: SiteContext): readonly Offer[] {
  const collator = new Intl.Collator(context.language);
  return [...context.catalogue.offers.values()]
    .map((offer) => ({ offer, title: plainText(offer.title, context) }))
    .toSorted((a, b) => collator.compare(a.title, b.title) || (a.offer.id < b.offer.id ? -1 : 1))
    .map(({ offer }) => offer);
}

/** Lists begin with what can be taken; what nobody confirmed, what is paused and what is over follow. */
export function listRank({ status }: Offer): number {
  return ranks[status.is];
}

const ranks: Readonly<Record<Offer['status']['is'], number>> = {
  published: 0,
  draft: 0,
  unconfirmed: 1,
  suspended: RANK_SHUT,
  closed: 3,
  superseded: 3,
};
