import type { ProfileTotal } from './fee-totals.ts';
import { wholeOf } from './fee-totals.ts';

/** What is certain of a cost that may not be known in full. */
export type FeeFloor = {
  /** Everybody who is told a price pays something: it is certainly not free. */
  readonly isPaid: boolean;
  /** Nobody who is told a price pays less, in whole units of the catalogue's currency; null: not known in it. */
  readonly least: number | null;
};

/** @param totals of the sets of fees that may hold; one that may be nothing leaves all open */
export function feeFloor(totals: readonly ProfileTotal[], currency: string): FeeFloor {
  const isPaid = totals.length > 0 && totals.every(certainlyCosts);
  const amounts = totals.map((total) => leastOf(total, currency));
  const isKnown = isPaid && !amounts.includes(null);
  return { isPaid, least: isKnown ? Math.min(...amounts.flatMap((amount) => amount ?? [])) : null };
}

/** True where something is certainly paid, however much: an amount above nothing, or a fee without a figure. */
export function certainlyCosts(total: ProfileTotal): boolean {
  const whole = wholeOf(total);
  if (whole.kind === 'free') return false;
  const known = whole.kind === 'total' ? whole.money : whole.known;
  if ((known?.figure.min ?? 0) > 0) return true;
  return whole.kind === 'at-least' && whole.missing.some(({ what }) => what !== 'teaching');
}

function leastOf(total: ProfileTotal, currency: string): number | null {
  const whole = wholeOf(total);
  const known = whole.kind === 'free' ? null : whole.kind === 'total' ? whole.money : whole.known;
  return known?.currency === currency ? known.figure.min : null;
}
