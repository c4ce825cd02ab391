import type { Offer } from '../catalogue/catalogue.ts';
import { sayPlace } from '../concepts/row.ts';
import { plainLinkOrWords } from '../values/link-or-words.ts';
import { plainInline, plainText } from '../views/plain.ts';
import type { SiteContext } from '../views/site-context.ts';
import type { ApiSaidBy } from '../views/types/api.ts';
import { whyWithheld } from './published.ts';

/** Who says what an offer's file says: without sources its provider does. */
export function saidBy(offer: Offer, { catalogue }: Pick<SiteContext, 'catalogue'>): ApiSaidBy {
  return {
    by: offer.sources.length === 0 ? 'provider' : 'others',
    passedOn: whyWithheld(offer, catalogue.settings) === null,
    sources: offer.sources.map(({ url }) => plainLinkOrWords(url)),
  };
}

/** Why a fact is not there: the reason it does not apply, or where it is stated instead. */
export function asideOf(
  fact: Offer['workload'] | Offer['level'] | Offer['fees'] | Offer['runs'] | { readonly state: string },
  context: Pick<SiteContext, 'row'>,
): string | null {
  if (fact.state === 'not-applicable' && 'reason' in fact) return plainText(fact.reason, context.row);
  if (fact.state === 'elsewhere' && 'at' in fact) return plainInline(sayPlace(fact.at, context.row));
  return null;
}
