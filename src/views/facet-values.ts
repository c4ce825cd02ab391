import type { Offer } from '../catalogue/catalogue.ts';
import type { OfferFacts } from '../facts/offer-facts.ts';
import { stated } from '../values/fact.ts';
import { currenciesOf } from '../values/fees/profile.ts';
import { iscedLineage } from '../vocabularies/isced-f.ts';
import type { SiteContext } from './site-context.ts';
import { type FilterName, NOT_STATED_VALUE } from './types/facet.ts';

/** Values of filters that stand beside the vocabularies. */
export const facetIds = {
  otherCurrency: 'other-currency',
  dependsOnWho: 'depends-on-who',
  elsewhere: 'elsewhere',
  freeForSome: 'free-for-some',
  noLevel: 'none',
  ownFramework: 'own-framework',
} as const;

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
    price: some(priceValues(offer, facts, context.catalogue.settings.currency)),
    mode: some(delivery?.mode ?? []),
    workload: some(facts.workloadBands),
    level: some(levelValues(facts)),
    language: some((delivery?.language?.teaching ?? []).map((tag) => tag.toLowerCase())),
    status: some(facts.availability === null ? [] : [facts.availability]),
    country: some(countries.map((code) => code.toLowerCase())),
    provider: some(offer.provider),
  };
}

function some(values: readonly string[]): readonly string[] {
  return values.length === 0 ? [NOT_STATED_VALUE] : [...new Set(values)];
}

function priceValues({ fees }: Offer, facts: OfferFacts, currency: string | undefined): string[] {
  const forSome = facts.freeForSome ? [facetIds.freeForSome] : [];
  if (facts.priceBands.length > 0) return [...facts.priceBands, ...forSome];
  if (fees.state === 'elsewhere') return [facetIds.elsewhere];
  const { fee } = facts;
  const other = fee.known && fee.value.some(({ total }) => hasMoney(total));
  if (!fee.known && fee.reason === 'depends-on-who') {
    const own = facts.profiles.some(({ profile }) => currenciesOf(profile).includes(currency ?? ''));
    const named = facts.profiles.some(({ profile }) => currenciesOf(profile).length > 0);
    if (named) return [own ? facetIds.dependsOnWho : facetIds.otherCurrency, ...forSome];
  }
  return [...(other ? [facetIds.otherCurrency] : []), ...forSome];
}

function hasMoney(total: OfferFacts['profiles'][number]['total']): boolean {
  const whole = total.kind === 'two' ? total.withCertificate : total.total;
  return whole.kind === 'total';
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
    case 'not-stated':
      return [];
    default:
      return level.reason satisfies never;
  }
}
