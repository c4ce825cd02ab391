import type { Catalogue } from '../catalogue/catalogue.ts';
import type { RowContext } from '../concepts/row.ts';
import { deriveOfferFacts, type OfferFacts } from '../facts/offer-facts.ts';
import { en } from '../i18n/en/index.ts';
import type { Words } from '../i18n/words.ts';
import type { Day } from '../values/day.ts';
import { type Addresses, addressesOf } from './addresses.ts';
import { toRowContext } from './to-row-context.ts';

/** What every view of one catalogue in one language may use. */
export type SiteContext = {
  readonly catalogue: Catalogue;
  /** The day of the build. */
  readonly today: Day;
  /** BCP 47 language of the interface. */
  readonly language: string;
  readonly words: Words;
  readonly to: Addresses;
  readonly row: RowContext;
  /**
   * Derived facts of an offer, worked out once.
   * @throws RangeError for an id that the catalogue does not have: only a fault of ours can cause it
   */
  readonly factsOf: (offerId: string) => OfferFacts;
};

/** Languages that the interface speaks. A catalogue in another one gets English words around its texts. */
const dictionaries: Readonly<Record<string, Words>> = { en };

/**
 * Gathers what views need.
 * @param base path of the site: `/` or `/catalogue/`
 */
export function createSiteContext(catalogue: Catalogue, options: { readonly today: Day; readonly base: string }): SiteContext {
  const wanted = catalogue.settings.language;
  const language = Object.hasOwn(dictionaries, wanted) ? wanted : 'en';
  const words = dictionaries[language] ?? en;
  const to = addressesOf(options.base);
  const known = new Map<string, OfferFacts>();
  return {
    catalogue,
    today: options.today,
    language,
    words,
    to,
    row: toRowContext(catalogue, { words, language }, to),
    factsOf: (offerId) => {
      const found = known.get(offerId);
      if (found) return found;
      const offer = catalogue.offers.get(offerId);
      if (!offer) throw new RangeError(`${offerId} is no offer of the catalogue`);
      const facts = deriveOfferFacts(offer, catalogue, options.today);
      known.set(offerId, facts);
      return facts;
    },
  };
}
