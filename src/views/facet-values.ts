import type { Offer } from '../catalogue/catalogue.ts';
import { type OfferFacts, wholeOf } from '../facts/offer-facts.ts';
import { searchCurrency } from '../facts/price-bounds.ts';
import { stated } from '../values/fact.ts';
import { currenciesOf } from '../values/fees/profile.ts';
import { iscedLineage } from '../vocabularies/isced-f.ts';
import { countAnswered } from './answered.ts';
import { toElements } from './elements.ts';
import type { SiteContext } from './site-context.ts';
import { type FilterName, NOT_STATED_VALUE } from './types/facet.ts';

/** Values of filters that stand beside the vocabularies. */
export const facetIds = {
  dependsOnWho: 'depends-on-who',
  elsewhere: 'elsewhere',
  freeForSome: 'free-for-some',
  inPart: 'in-part',
  inWords: 'in-words',
  notApplicable: 'not-applicable',
  noLevel: 'none',
  ownFramework: 'own-framework',
} as const;

/** How fully an offer is described, by how many of the nine standard elements it answers. */
export const describedIds = ['all', 'most', 'some'] as const;

/** @returns the currency of a value such as `cad`: a cost that is known, but not in the catalogue's currency; else null */
export function currencyOfValue(id: string): string | null {
  return /^[a-z]{3}$/.test(id) ? id.toUpperCase() : null;
}

/** Id of an EQF level as a value of the filter. */
export function eqfFacetValue(level: number): string {
  return `eqf-${level}`;
}

/**
 * The values that one offer has in every filter: at least one each, `not-stated` where nothing is known. A range stands
 * in every band that it touches; levels placed by a study stand beside those that are officially linked (decision 3).
 */
export function facetValues(offer: Offer, context: SiteContext): Readonly<Record<FilterName, readonly string[]>> {
  const facts = context.factsOf(offer.id);
  const delivery = stated(offer.delivery);
  const subject = stated(offer.subject);
  const countries = offer.provider.flatMap((id) => context.catalogue.providers.get(id)?.country ?? []);
  return {
    field: some((subject?.field ?? []).flatMap((code) => iscedLineage(code)[0]?.code ?? [])),
    price: some(priceValues(offer, facts, searchCurrency(context.catalogue.settings))),
    mode: some(delivery?.mode ?? []),
    workload: some(facts.workloadBands),
    level: some(levelValues(facts)),
    language: some((delivery?.language?.teaching ?? []).map((tag) => tag.toLowerCase())),
    status: some(facts.availability === null ? [] : [facts.availability]),
    stackability: some(stated(offer.stackability)?.kinds ?? []),
    described: [describedValue(facts)],
    country: some(countries.map((code) => code.toLowerCase())),
    provider: some(offer.provider),
  };
}

function some(values: readonly string[]): readonly string[] {
  return values.length === 0 ? [NOT_STATED_VALUE] : [...new Set(values)];
}

function describedValue({ completeness }: OfferFacts): (typeof describedIds)[number] {
  const answered = countAnswered(toElements(completeness));
  return answered === 9 ? 'all' : answered >= 6 ? 'most' : 'some';
}

function priceValues({ fees }: Offer, facts: OfferFacts, currency: string): string[] {
  const forSome = facts.freeForSome ? [facetIds.freeForSome] : [];
  if (facts.priceBands.length > 0) return [...facts.priceBands, ...forSome];
  if (fees.state === 'elsewhere') return [facetIds.elsewhere];
  const { fee } = facts;
  if (fee.known) {
    const others = otherCurrencies(
      fee.value.flatMap(({ total }) => moneyOf(total)),
      currency,
    );
    return [...(others.length > 0 ? others : [facetIds.inPart]), ...forSome];
  }
  switch (fee.reason) {
    case 'depends-on-who': {
      const named = facts.profiles.flatMap(({ profile }) => currenciesOf(profile));
      const others = named.includes(currency) ? [] : otherCurrencies(named, currency);
      return [...(others.length > 0 ? others : [facetIds.dependsOnWho]), ...forSome];
    }
    case 'depends-on-condition':
    case 'not-today':
    case 'not-clear-which':
      return [facetIds.inPart, ...forSome];
    case 'not-applicable':
      return [facetIds.notApplicable];
    case 'elsewhere':
    case 'not-stated':
      return forSome;
    default:
      return fee.reason satisfies never;
  }
}

/** Values of a cost that is known, but not in the catalogue's currency. */
function otherCurrencies(currencies: readonly string[], own: string): string[] {
  return currencies.filter((code) => code !== own && /^[A-Z]{3}$/.test(code)).map((code) => code.toLowerCase());
}

function moneyOf(total: OfferFacts['profiles'][number]['total']): string[] {
  const whole = wholeOf(total);
  return whole.kind === 'total' ? [whole.money.currency] : [];
}

function levelValues({ level }: OfferFacts): string[] {
  if (level.known) return [eqfFacetValue(level.value.eqf)];
  switch (level.reason) {
    case 'not-applicable':
      return [facetIds.noLevel];
    case 'not-linked':
    case 'frameworks-disagree':
      return [facetIds.ownFramework];
    case 'described-only':
      return [facetIds.inWords];
    case 'not-stated':
      return [];
    default:
      return level.reason satisfies never;
  }
}
