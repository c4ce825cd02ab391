import type { Figure } from '../values/figure.ts';
import type { ComparableHours } from './comparable-workload.ts';
import { priceBoundsOf } from './price-bounds.ts';

/** Bands of time, by the sizes of the European Training Foundation; a boundary belongs to the larger band. */
export const workloadBands = ['under-25', '25-to-150', 'from-150'] as const;

export type WorkloadBand = (typeof workloadBands)[number];

/** A band of the total cost in the catalogue's currency: `up-to-500`. An upper bound belongs to its band. */
export type PriceBand = 'free' | `up-to-${number}` | `${number}-to-${number}` | `over-${number}`;

/** The bands of a currency, the least first. */
export function priceBandsIn(currency: string): readonly [PriceBand, ...PriceBand[]] {
  const { low, high } = priceBoundsOf(currency);
  return ['free', `up-to-${low}`, `${low}-to-${high}`, `over-${high}`];
}

/**
 * The bands in which comparable hours may lie: one, or several where a range spans them.
 * @returns an empty list where the hours are unknown or have no upper or lower end
 */
export function workloadBandsOf(hours: ComparableHours): readonly WorkloadBand[] {
  if (!hours.known || hours.value.min === null || hours.value.max === null) return [];
  const [from, to] = [workloadBandOf(hours.value.min), workloadBandOf(hours.value.max)].map((band) =>
    workloadBands.indexOf(band),
  );
  return workloadBands.slice(from, (to ?? 0) + 1);
}

/**
 * The bands in which a total may lie.
 * @param total amount in whole units of the currency
 * @returns an empty list where one end of the total is unknown ("at least")
 */
export function priceBandsOf(total: Pick<Figure, 'min' | 'max'>, currency: string): readonly PriceBand[] {
  if (total.min === null || total.max === null) return [];
  return priceBandsIn(currency).slice(placeOf(total.min, currency), placeOf(total.max, currency) + 1);
}

/** The bands that lie wholly below an amount, the least first. */
export function priceBandsBelow(amount: number, currency: string): readonly PriceBand[] {
  return priceBandsIn(currency).slice(0, placeOf(amount, currency));
}

function workloadBandOf(hours: number): WorkloadBand {
  return hours < 25 ? 'under-25' : hours < 150 ? '25-to-150' : 'from-150';
}

/** Place of an amount among the bands. */
function placeOf(amount: number, currency: string): number {
  const { low, high } = priceBoundsOf(currency);
  return amount === 0 ? 0 : amount <= low ? 1 : amount <= high ? 2 : 3;
}
