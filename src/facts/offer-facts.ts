import type { Catalogue, Offer, Provider } from '../catalogue/catalogue.ts';
import { lengthOf } from '../concepts/delivery.ts';
import type { Day } from '../values/day.ts';
import { stated } from '../values/fact.ts';
import type { FeeProfile } from '../values/fees/profile.ts';
import { type PriceBand, priceBandsOf, type WorkloadBand, workloadBandsOf } from './bands.ts';
import { type ComparableLevel, deriveLevel } from './comparable-level.ts';
import { type ComparableEcts, type ComparableHours, deriveEcts, deriveHours } from './comparable-workload.ts';
import { type Completeness, deriveCompleteness } from './completeness.ts';
import { type CriterionReport, deriveCriteria } from './e-valuate.ts';
import { type FeeOfOffer, feeOfOffer, feePerEcts, sortAmount } from './fee-of-offer.ts';
import { type FeeTotal, feeFactors, feesCompleteness, type ProfileTotal, totalOfProfile } from './fee-totals.ts';
import { deriveDates, type OfferDates } from './offer-dates.ts';
import { offersInPathways } from './offers-in-pathways.ts';
import { searchCurrency } from './price-bounds.ts';
import { deriveRoute, type RecognitionRoute } from './recognition-route.ts';
import { deriveSize, type Size } from './size-class.ts';

/** What one profile of fees comes to. */
export type ProfileFacts = {
  readonly profile: FeeProfile;
  readonly total: ProfileTotal;
  /** Of the total; with the certificate, where learning is free and the certificate is not. */
  readonly perEcts: ReturnType<typeof feePerEcts>;
};

export type { Availability, RunFacts } from './offer-dates.ts';

/** Everything that is worked out for one offer. */
export type OfferFacts = OfferDates & {
  readonly hours: ComparableHours;
  readonly ects: ComparableEcts;
  readonly level: ComparableLevel;
  readonly size: Size;
  readonly completeness: Completeness;
  readonly route: RecognitionRoute;
  readonly criteria: readonly CriterionReport[];
  /** The fee for lists and sorting. */
  readonly fee: FeeOfOffer;
  /** One for each profile, in the order of the file. */
  readonly profiles: readonly ProfileFacts[];
  /** Bands of the total for everyone in the catalogue's currency; empty where it is not known in that currency. */
  readonly priceBands: readonly PriceBand[];
  /** True where some people pay nothing, and not everybody. */
  readonly freeForSome: boolean;
  /** Whole units of the catalogue's currency, for sorting; null where not known in that currency. */
  readonly price: number | null;
  readonly workloadBands: readonly WorkloadBand[];
};

/** Works out all facts of an offer on a day. Nothing that is unknown becomes a value. */
export function deriveOfferFacts(offer: Offer, catalogue: Catalogue, today: Day): OfferFacts {
  const providers = offer.provider.flatMap((id): Provider[] => {
    const provider = catalogue.providers.get(id);
    return provider ? [provider] : [];
  });
  const delivery = stated(offer.delivery);
  const workload = {
    lookups: catalogue.lookups,
    countries: [...new Set(providers.flatMap(({ country }) => country))],
    providerHoursPerCredit: hoursOfProviders(providers),
    duration: delivery ? (lengthOf(delivery) ?? undefined) : undefined,
  };
  const hours = deriveHours(offer.workload, workload);
  const ects = deriveEcts(offer.workload, workload);
  const completeness = deriveCompleteness(
    offer,
    providers,
    feesCompleteness(offer.fees),
    offersInPathways(catalogue).has(offer.id),
  );
  const factors = feeFactors(offer);
  const fee = feeOfOffer(offer.fees, today, factors);
  const profiles = (stated(offer.fees) ?? []).map((profile): ProfileFacts => {
    const total = totalOfProfile(profile, factors);
    return { profile, total, perEcts: feePerEcts(wholeOf(total), ects.known ? ects.value : null) };
  });
  const price = priceOf(fee, searchCurrency(catalogue.settings));
  return {
    hours,
    ects,
    level: deriveLevel(offer.level, catalogue.lookups),
    size: deriveSize(hours),
    completeness,
    route: deriveRoute(completeness),
    criteria: deriveCriteria(offer, completeness),
    fee,
    profiles,
    ...deriveDates(offer, today),
    ...price,
    freeForSome: price.price !== 0 && profiles.some(({ total }) => wholeOf(total).kind === 'free'),
    workloadBands: workloadBandsOf(hours),
  };
}

/** The total that one pays in the end: with the certificate, where there are two. */
export function wholeOf(total: ProfileTotal): FeeTotal {
  return total.kind === 'two' ? total.withCertificate : total.total;
}

function hoursOfProviders(providers: readonly Provider[]): Provider['hoursPerCredit'] {
  const [first, ...others] = providers;
  return others.length === 0 ? first?.hoursPerCredit : undefined;
}

/** Of alternatives in several currencies the one in the catalogue's own; a fee under a condition is not for everyone. */
function priceOf(fee: FeeOfOffer, currency: string): Pick<OfferFacts, 'price' | 'priceBands'> {
  const unknown = { price: null, priceBands: [] };
  if (!fee.known) return unknown;
  for (const { total, conditional } of fee.value) {
    if (conditional) continue;
    const whole = wholeOf(total);
    if (whole.kind === 'free') return { price: 0, priceBands: ['free'] };
    if (whole.kind === 'at-least' || whole.money.currency !== currency) continue;
    return { price: sortAmount(total, currency), priceBands: priceBandsOf(whole.money.figure, currency) };
  }
  return unknown;
}
