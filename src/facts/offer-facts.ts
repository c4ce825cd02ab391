import type { Catalogue, Offer, Provider } from '../catalogue/catalogue.ts';
import { lengthOf } from '../concepts/delivery.ts';
import type { Run } from '../concepts/runs.ts';
import type { Day } from '../values/day.ts';
import { stated } from '../values/fact.ts';
import type { FeeProfile } from '../values/fees/profile.ts';
import type { When } from '../values/when.ts';
import { type PriceBand, priceBandsOf, type WorkloadBand, workloadBandsOf } from './bands.ts';
import { type ComparableLevel, deriveLevel } from './comparable-level.ts';
import { type ComparableEcts, type ComparableHours, deriveEcts, deriveHours } from './comparable-workload.ts';
import { type Completeness, deriveCompleteness } from './completeness.ts';
import { type CriterionReport, deriveCriteria } from './e-valuate.ts';
import { type FeeOfOffer, feeOfOffer, feePerEcts, sortAmount } from './fee-of-offer.ts';
import { type FeeTotal, feeFactors, feesCompleteness, type ProfileTotal, totalOfProfile } from './fee-totals.ts';
import { offersInPathways } from './offers-in-pathways.ts';
import { deriveRoute, type RecognitionRoute } from './recognition-route.ts';
import { nextDeadline, type RunState, runOffer, runState } from './run-state.ts';
import { deriveSize, type Size } from './size-class.ts';
import { startOrder } from './start-order.ts';

/** What one profile of fees comes to. */
export type ProfileFacts = {
  readonly profile: FeeProfile;
  readonly total: ProfileTotal;
  /** Of the total; with the certificate, where learning is free and the certificate is not. */
  readonly perEcts: ReturnType<typeof feePerEcts>;
};

/** A run with its state on the day of the build. */
export type RunFacts = { readonly run: Run; readonly state: RunState; readonly deadline: When | null };

/** Whether somebody can apply: now, later, at any time, not for now; null where nothing stated tells. */
export type Availability = 'now' | 'later' | 'any-time' | 'no' | null;

/** Everything that is worked out for one offer. */
export type OfferFacts = {
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
  readonly runs: readonly RunFacts[];
  /** The run that somebody can next take part in: the earliest start among those not over, not full, not cancelled. */
  readonly nextRun: RunFacts | null;
  readonly availability: Availability;
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
  const runs = runFactsOf(offer, today);
  const price = priceOf(fee, catalogue.settings.currency);
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
    runs,
    nextRun: nextOf(runs),
    availability: availabilityOf(offer, runs),
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

function runFactsOf(offer: Offer, today: Day): readonly RunFacts[] {
  const context = runOffer(offer);
  return (stated(offer.runs) ?? []).map((run) => ({
    run,
    state: runState(run, context, today),
    deadline: generalDeadline(run, today) ?? nextDeadline(run, today),
  }));
}

/** The next of the last dates that hold for everybody; a date for some people only is no deadline for the others. */
function generalDeadline({ applyBy }: Run, today: Day): When | null {
  const general = applyBy.filter(({ for: whose }) => whose === undefined || ('id' in whose && whose.id === 'everyone'));
  return nextDeadline({ applyBy: general }, today);
}

const ahead: ReadonlySet<RunState> = new Set(['open', 'opens', 'planned', 'waiting-list', 'unknown']);

function nextOf(runs: readonly RunFacts[]): RunFacts | null {
  const possible = runs.filter(({ run, state }) => ahead.has(state) && run.start !== 'by-request');
  return possible.reduce<RunFacts | null>((next, one) => (next === null || startsBefore(one, next) ? one : next), null);
}

/** Any time is earlier than every date; a certain date goes before a season that it lies in. */
function startsBefore({ run: a }: RunFacts, { run: b }: RunFacts): boolean {
  if (typeof b.start !== 'object') return false;
  return typeof a.start !== 'object' || startOrder(a.start) < startOrder(b.start);
}

function availabilityOf({ status, runs: given }: Offer, runs: readonly RunFacts[]): Availability {
  if (status.is === 'suspended' || status.is === 'closed' || status.is === 'superseded') return 'no';
  if (status.is === 'unconfirmed' || given.state !== 'stated') return null;
  if (runs.some(({ run, state }) => run.start === 'rolling' && (state === 'open' || state === 'unknown')))
    return 'any-time';
  const has = (...states: readonly RunState[]): boolean => runs.some(({ state }) => states.includes(state));
  if (has('open', 'waiting-list')) return 'now';
  if (has('opens', 'planned')) return 'later';
  return has('unknown') ? null : 'no';
}

/** Of alternatives in several currencies the one in the catalogue's own; a fee under a condition is not for everyone. */
function priceOf(fee: FeeOfOffer, currency: string | undefined): Pick<OfferFacts, 'price' | 'priceBands'> {
  const unknown = { price: null, priceBands: [] };
  if (!fee.known) return unknown;
  for (const { total, conditional } of fee.value) {
    if (conditional) continue;
    const whole = wholeOf(total);
    if (whole.kind === 'free') return { price: 0, priceBands: ['free'] };
    if (whole.kind === 'at-least' || whole.money.currency !== currency) continue;
    return { price: sortAmount(total, currency), priceBands: priceBandsOf(whole.money.figure) };
  }
  return unknown;
}
