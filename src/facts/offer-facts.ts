import type { Catalogue, Offer, Provider } from '../catalogue/catalogue.ts';
import { lengthOf } from '../concepts/delivery.ts';
import type { Day } from '../values/day.ts';
import { stated } from '../values/fact.ts';
import { type FeeProfile, pricesTeaching } from '../values/fees/profile.ts';
import { type PriceBand, priceBandsOf, type WorkloadBand, workloadBandsOf } from './bands.ts';
import { type ComparableLevel, deriveLevel } from './comparable-level.ts';
import { type ComparableEcts, type ComparableHours, deriveEcts, deriveHours } from './comparable-workload.ts';
import { type Completeness, deriveCompleteness } from './completeness.ts';
import { type CriterionReport, deriveCriteria } from './e-valuate.ts';
import { type FeeFloor, feeFloor } from './fee-floor.ts';
import { type FeeOfOffer, feeOfOffer, feePerEcts, isPast, sortAmount } from './fee-of-offer.ts';
import { feeFactors, feesCompleteness, type ProfileTotal, totalOfProfile, wholeOf } from './fee-totals.ts';
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

export { wholeOf } from './fee-totals.ts';
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
  /** What is certain of the cost where it is not known in full, or depends on who one is. */
  readonly feeFloor: FeeFloor;
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
  const dates = deriveDates(offer, today);
  const start = dates.nextRun?.run.start;
  const fee = feeOfOffer(offer.fees, today, factors, typeof start === 'object' ? start : null);
  const profiles = (stated(offer.fees) ?? []).map((profile): ProfileFacts => {
    const total = totalOfProfile(profile, factors);
    return { profile, total, perEcts: feePerEcts(wholeOf(total), ects.known ? ects.value : null) };
  });
  const currency = searchCurrency(catalogue.settings);
  const price = priceOf(fee, currency);
  const told = fee.known
    ? fee.value
    : profiles.filter(({ profile }) => pricesTeaching(profile) && !isPast(profile, today));
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
    ...dates,
    ...price,
    feeFloor: feeFloor(
      told.map(({ total }) => total),
      currency,
    ),
    freeForSome: price.price !== 0 && profiles.some(({ total }) => wholeOf(total).kind === 'free'),
    workloadBands: workloadBandsOf(hours),
  };
}

function hoursOfProviders(providers: readonly Provider[]): Provider['hoursPerCredit'] {
  const [first, ...others] = providers;
  return others.length === 0 ? first?.hoursPerCredit : undefined;
}

/** Of alternatives in several currencies the one in the catalogue's own, as lists show it: a condition stands beside it. */
function priceOf(fee: FeeOfOffer, currency: string): Pick<OfferFacts, 'price' | 'priceBands'> {
  const unknown = { price: null, priceBands: [] };
  if (!fee.known) return unknown;
  for (const { total } of fee.value) {
    const whole = wholeOf(total);
    if (whole.kind === 'free') return { price: 0, priceBands: ['free'] };
    if (whole.kind === 'at-least' || whole.money.currency !== currency) continue;
    return { price: sortAmount(total, currency), priceBands: priceBandsOf(whole.money.figure, currency) };
  }
  return unknown;
}
