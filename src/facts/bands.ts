import type { Figure } from '../values/figure.ts';
import type { ComparableHours } from './comparable-workload.ts';

/** Bands of time, by the sizes of the European Training Foundation; a boundary belongs to the larger band. */
export const workloadBands = ['under-25', '25-to-150', 'from-150'] as const;

export type WorkloadBand = (typeof workloadBands)[number];

/** Bands of the total cost in the catalogue's currency. An upper bound belongs to its band. */
export const priceBands = ['free', 'up-to-500', '500-to-1000', 'over-1000'] as const;

export type PriceBand = (typeof priceBands)[number];

/** Upper bounds of the bands of the total cost, in whole units of the currency. */
export const priceBounds = { low: 500, high: 1000 } as const;

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
 * @param total amount in whole units of the catalogue's currency
 * @returns an empty list where one end of the total is unknown ("at least")
 */
export function priceBandsOf(total: Pick<Figure, 'min' | 'max'>): readonly PriceBand[] {
  if (total.min === null || total.max === null) return [];
  const [from, to] = [priceBandOf(total.min), priceBandOf(total.max)].map((band) => priceBands.indexOf(band));
  return priceBands.slice(from, (to ?? 0) + 1);
}

function workloadBandOf(hours: number): WorkloadBand {
  return hours < 25 ? 'under-25' : hours < 150 ? '25-to-150' : 'from-150';
}

function priceBandOf(amount: number): PriceBand {
  if (amount === 0) return 'free';
  return amount <= priceBounds.low ? 'up-to-500' : amount <= priceBounds.high ? '500-to-1000' : 'over-1000';
}
