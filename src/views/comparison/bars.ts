import type { Figure } from '../../values/figure.ts';
import type { ComparedBar, ComparedOffer } from '../types/comparison.ts';
import { currenciesOf, pricesOf } from './price.ts';

/** Bars of a row on one scale from 0. */
export type Bars = { readonly scale: number; readonly bars: readonly ComparedBar[] };

const none: ComparedBar = { kind: 'none', from: 0, to: 0 };

/** Hours of every offer on one scale; null where the hours of fewer than two are known: nothing is compared then. */
export function hoursBars(offers: readonly ComparedOffer[]): Bars | null {
  return onOneScale(
    offers.map(({ derived: { hours } }) =>
      hours.known ? { figure: hours.value, worked: hours.rule !== 'stated' } : null,
    ),
  );
}

/** Costs on one scale; null where they are in several currencies: lengths would rank them. */
export function costBars(offers: readonly ComparedOffer[]): (Bars & { readonly currency: string }) | null {
  const spans = offers.flatMap(({ feeSpan }) => feeSpan?.currency ?? []);
  const [currency, ...others] = new Set([...currenciesOf(offers), ...spans]);
  if (currency === undefined || others.length > 0) return null;
  const bars = onOneScale(
    offers.map((offer) => {
      const figure = costOf(offer);
      return figure && { figure, worked: figure.about };
    }),
  );
  return bars && { ...bars, currency };
}

/** For everyone, or from the least to the most where that depends on who one is. */
function costOf(offer: ComparedOffer): Figure | null {
  const [price] = pricesOf(offer);
  if (price?.kind === 'free') return { min: 0, max: 0, about: false };
  return price?.figure ?? offer.feeSpan?.figure ?? null;
}

function onOneScale(given: readonly ({ readonly figure: Figure; readonly worked: boolean } | null)[]): Bars | null {
  const known = given.flatMap((one) => one ?? []);
  if (known.length < 2) return null;
  const most = Math.max(...known.map(({ figure }) => figure.max ?? figure.min ?? 0));
  if (most <= 0) return null;
  const scale = roundScale(most);
  return {
    scale,
    bars: given.map((one): ComparedBar => {
      if (one === null) return none;
      const { min, max } = one.figure;
      // Open upwards: certain up to the least, possible to the end of the scale.
      return { kind: one.worked ? 'worked' : 'stated', from: min ?? 0, to: max ?? scale };
    }),
  };
}

/** The next round number at which a scale may end. */
export function roundScale(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  const step = [1, 1.2, 1.6, 2, 2.5, 3, 4, 5, 6, 8, 10].find((each) => each * power >= most) ?? 10;
  return Math.round(step * power * 1000) / 1000;
}
