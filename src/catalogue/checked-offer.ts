import type { Catalogue, Offer } from './catalogue.ts';

/** What checks of several records look at in an offer. */
const checkedKeys = [
  'id',
  'provider',
  'awardedBy',
  'textLanguage',
  'status',
  'code',
  'formerIds',
  'variants',
  'summary',
  'image',
  'subject',
  'workload',
  'learningOutcomes',
  'prerequisites',
  'recognition',
  'stackability',
] as const satisfies readonly (keyof Offer)[];

/** An offer as far as checks of several records need it: of one that was kept, the rest is not read for them. */
export type CheckedOffer = Pick<Offer, (typeof checkedKeys)[number]>;

/** A catalogue as far as checks of several records need it. */
export type CheckedCatalogue = Omit<Catalogue, 'offers'> & { readonly offers: ReadonlyMap<string, CheckedOffer> };

/** The part of an offer that checks of several records need. */
export function checkedPartOf(offer: CheckedOffer): CheckedOffer {
  return Object.fromEntries(checkedKeys.map((key) => [key, offer[key]])) as CheckedOffer;
}
