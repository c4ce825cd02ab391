import type { Catalogue, Offer } from '../catalogue/catalogue.ts';
import type { RowContext } from '../concepts/row.ts';
import { deriveOfferFacts, type OfferFacts } from '../facts/offer-facts.ts';
import { en } from '../i18n/en/index.ts';
import type { Words } from '../i18n/words.ts';
import type { Day } from '../values/day.ts';
import { type Addresses, addressesOf } from './addresses.ts';
import { toEntry } from './to-entry.ts';
import { toRowContext } from './to-row-context.ts';
import type { OfferEntry } from './types/entry.ts';

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
  /** An offer as lists show it, made once. @throws RangeError as `factsOf` does */
  readonly entryOf: (offerId: string) => OfferEntry;
  /**
   * What is worked out once for the whole catalogue, by its name. It is remembered here rather than beside the function,
   * since a build has two copies of it: in its own modules, and in the program of the pages.
   */
  readonly once: <T>(what: string, make: () => T) => T;
};

/** Languages that the interface speaks. A catalogue in another one gets English words around its texts. */
const dictionaries: Readonly<Record<string, Words>> = { en };

/**
 * Gathers what views need.
 * @param base path of the site: `/` or `/catalogue/`
 */
export function createSiteContext(
  catalogue: Catalogue,
  options: { readonly today: Day; readonly base: string },
): SiteContext {
  const wanted = catalogue.settings.language;
  const language = Object.hasOwn(dictionaries, wanted) ? wanted : 'en';
  const words = dictionaries[language] ?? en;
  const to = addressesOf(options.base);
  const find = (offerId: string): Offer => {
    const offer = catalogue.offers.get(offerId);
    if (!offer) throw new RangeError(`${offerId} is no offer of the catalogue`);
    return offer;
  };
  const whole = new Map<string, unknown>();
  const context: SiteContext = {
    catalogue,
    today: options.today,
    language,
    words,
    to,
    row: toRowContext(catalogue, { words, language }, to),
    factsOf: once((offerId) => deriveOfferFacts(find(offerId), catalogue, options.today)),
    entryOf: once((offerId) => toEntry(find(offerId), context)),
    once: <T>(what: string, make: () => T): T => {
      if (!whole.has(what)) whole.set(what, make());
      return whole.get(what) as T;
    },
  };
  return context;
}

/** Remembers what a function gave for an id. */
function once<T>(make: (id: string) => T): (id: string) => T {
  const known = new Map<string, T>();
  return (id) => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const made = make(id);
    known.set(id, made);
    return made;
  };
}
