import type { Offer } from '../catalogue/catalogue.ts';
import { feeChangeDays } from '../facts/fee-of-offer.ts';
import { changeDays } from '../facts/offer-dates.ts';
import { deriveOfferFacts } from '../facts/offer-facts.ts';
import type { Day } from '../values/day.ts';
import { stated } from '../values/fact.ts';
import type { SiteContext } from './site-context.ts';
import type { ByDay } from './types/dated.ts';

/** Everything as on another day for one offer: its fees that hold then. */
export function contextOn({ id }: Offer, day: Day, context: SiteContext): SiteContext {
  if (day === context.today) return context;
  const offer = context.catalogue.offers.get(id);
  const facts = offer && deriveOfferFacts(offer, context.catalogue, day);
  return { ...context, today: day, factsOf: (one) => (one === id && facts ? facts : context.factsOf(one)) };
}

/**
 * What is made of an offer's fees on the day of the build and on every later day on which one begins or ends to hold.
 * @param make gives plain data: what is equal to the day before is left out
 */
export function byFeeDay<T extends object>(
  offer: Offer,
  context: SiteContext,
  make: (context: SiteContext) => T,
): ByDay<T> {
  const found: (T & { readonly from: Day })[] = [];
  let before = '';
  for (const from of [context.today, ...daysOf(offer, context.today)]) {
    const is = make(contextOn(offer, from, context));
    const text = JSON.stringify(is);
    if (text !== before) found.push({ ...is, from });
    before = text;
  }
  return found;
}

/** Before a fee holds it is shown for the next start: then it also depends on the day which start that is. */
function daysOf(offer: Offer, today: Day): readonly Day[] {
  const days = feeChangeDays(offer.fees, today);
  const isAhead = (stated(offer.fees) ?? []).some(({ from }) => from !== null && from.earliest > today);
  return isAhead ? [...new Set([...days, ...changeDays(offer, today)])].sort() : days;
}
