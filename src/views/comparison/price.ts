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

/**
 * From the least to the most that anybody pays for an offer, whatever group of people they belong to.
 * @returns null where a price of a group is not known in this currency
 */
export function anyPriceOf(offer: Pick<ComparedOffer, 'derived' | 'groups'>, currency: string): Figure | null {
  const ofGroups = (offer.groups ?? []).map(({ whole }) => priceOf(whole));
  const figures = [...pricesOf(offer), ...ofGroups].map((price) => figureIn(price, currency));
  const least = figures.map((figure) => figure?.min ?? null);
  const most = figures.map((figure) => figure?.max ?? null);
  if (least.includes(null) || most.includes(null)) return null;
  return {
    min: Math.min(...least.flatMap((value) => value ?? [])),
    max: Math.max(...most.flatMap((value) => value ?? [])),
    about: figures.some((figure) => figure?.about),
  };
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
