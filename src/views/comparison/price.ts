import type { FeeTotal } from '../../facts/fee-totals.ts';
import type { Figure } from '../../values/figure.ts';
import type { ComparedOffer } from '../types/comparison.ts';

/** What one offer costs everybody in one currency; nothing at all is free in every currency. */
export type Price =
  | { readonly kind: 'free' }
  | { readonly kind: 'priced'; readonly figure: Figure; readonly currency: string };

/**
 * The whole cost by which offers may be put side by side: of a fee for everyone without a condition, with the
 * certificate where there are two totals. One for each currency that the payer may choose.
 * @returns empty where it is not known in full
 */
export function pricesOf({ derived }: Pick<ComparedOffer, 'derived'>): readonly Price[] {
  if (!derived.fee.known) return [];
  const prices = derived.fee.value.map(({ total, conditional }) =>
    conditional ? null : priceOf(total.kind === 'two' ? total.withCertificate : total.total),
  );
  return prices.includes(null) ? [] : prices.flatMap((price) => price ?? []);
}

function priceOf(total: FeeTotal): Price | null {
  if (total.kind === 'free') return { kind: 'free' };
  return total.kind === 'total' ? { kind: 'priced', ...total.money } : null;
}

/** What some people pay: null stands for everyone else. Groups of one name at one provider are the same people. */
export type PersonPrice = { readonly group: string | null; readonly figure: Figure };

/**
 * What anybody pays for an offer in one currency, by the groups of people that it tells apart.
 * @returns null where a price is not known in full in this currency
 */
export function personPrices(
  offer: Pick<ComparedOffer, 'derived' | 'groups' | 'by'>,
  currency: string,
): readonly PersonPrice[] | null {
  const all = [
    ...pricesOf(offer).map((price) => ({ group: null, figure: figureIn(price, currency) })),
    ...(offer.groups ?? []).map(({ who, whole }) => ({
      group: `${who} ${offer.by}`,
      figure: figureIn(priceOf(whole), currency),
    })),
  ];
  const known = all.flatMap(({ group, figure }) => (figure === null ? [] : [{ group, figure }]));
  return known.length === all.length && known.length > 0 ? known : null;
}

function figureIn(price: Price | null, currency: string): Figure | null {
  if (price?.kind === 'free') return { min: 0, max: 0, about: false };
  return price?.currency === currency ? price.figure : null;
}

/** The currencies in which the offers state what they cost, in order. */
export function currenciesOf(offers: readonly Pick<ComparedOffer, 'derived'>[]): readonly string[] {
  const all = offers.flatMap(pricesOf).flatMap((price) => (price.kind === 'priced' ? [price.currency] : []));
  return [...new Set(all)].sort();
}
