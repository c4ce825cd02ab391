import type { Offer as PricedOffer } from 'schema-dts';
import type { Offer } from '../../catalogue/catalogue.ts';
import type { OfferFee } from '../../facts/fee-of-offer.ts';
import type { FeeTotal } from '../../facts/fee-totals.ts';
import { type OfferFacts, wholeOf } from '../../facts/offer-facts.ts';
import { dayOf, exactly } from '../elm/values.ts';

const availabilities = {
  now: 'https://schema.org/InStock',
  'any-time': 'https://schema.org/InStock',
  later: 'https://schema.org/PreOrder',
  no: 'https://schema.org/OutOfStock',
} as const;

/**
 * What everyone pays, in the words of schema.org: one entry for each currency to choose from. Empty where a price is not
 * one number: `category` "Paid" needs it.
 */
export function toPrices(offer: Offer, facts: OfferFacts): readonly PricedOffer[] {
  if (!facts.fee.known) return [];
  const priced = facts.fee.value.map((fee) => priceOf(fee, offer, facts));
  return priced.includes(null) ? [] : priced.filter((one) => one !== null);
}

function priceOf(fee: OfferFee, offer: Offer, facts: OfferFacts): PricedOffer | null {
  const { total, profile } = fee;
  const money = moneyOf(wholeOf(total));
  if (money === null) return null;
  const partly = total.kind === 'two' && total.toLearn.kind === 'free' && money.price > 0;
  const category = partly ? 'Partially Free' : money.price > 0 ? categoryOf(fee) : 'Free';
  const deadline = dayOf(facts.nextRun?.deadline ?? undefined);
  const opens = dayOf(facts.nextRun?.run.applyFrom);
  const [from, until] = [dayOf(profile.from ?? undefined), dayOf(profile.until ?? undefined)];
  return {
    '@type': 'Offer',
    category,
    ...money,
    ...(facts.availability === null ? {} : { availability: availabilities[facts.availability] }),
    ...(opens === null ? {} : { availabilityStarts: opens }),
    ...(deadline === null ? {} : { availabilityEnds: deadline }),
    ...(from === null ? {} : { validFrom: from }),
    ...(until === null ? {} : { validThrough: until }),
    ...(offer.apply?.url === undefined ? {} : { url: offer.apply.url }),
  };
}

/** A fee per month or year is a subscription (page "Course info" of Google Search Central). */
function categoryOf({ profile }: OfferFee): 'Paid' | 'Subscription' {
  const amounts = [...profile.items.map(({ amount }) => amount), ...(profile.total ? [profile.total] : [])];
  return amounts.some((amount) => amount.kind === 'amount' && (amount.per === 'month' || amount.per === 'year'))
    ? 'Subscription'
    : 'Paid';
}

function moneyOf(total: FeeTotal): { readonly price: number; readonly priceCurrency?: string } | null {
  if (total.kind === 'free') return { price: 0 };
  if (total.kind !== 'total') return null;
  const price = exactly(total.money.figure);
  return price === null ? null : { price, priceCurrency: total.money.currency };
}
