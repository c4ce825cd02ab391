import type { NoFeeReason } from '../../facts/fee-of-offer.ts';
import type { FeeTotal } from '../../facts/fee-totals.ts';
import { type OfferFacts, wholeOf } from '../../facts/offer-facts.ts';
import { writeFigure } from '../../values/figure.ts';

/** What everyone pays in all, in cells. */
export type FeeCells = {
  /** How the cost is known; else why it is not. */
  readonly kind: FeeTotal['kind'] | NoFeeReason;
  readonly min: number | null;
  /** Empty also where more may come on top. */
  readonly max: number | null;
  readonly currency: string | null;
  /** Where payers can choose: the cost in each other currency. */
  readonly others: readonly string[];
};

/**
 * The whole cost for everyone today: with the certificate, where learning alone is free.
 * @param preferred the catalogue's own currency, which goes first where there are several
 */
export function feeCells({ fee }: Pick<OfferFacts, 'fee'>, preferred: string | undefined): FeeCells {
  const none = { min: null, max: null, currency: null, others: [] };
  if (!fee.known) return { ...none, kind: fee.reason };
  const totals = fee.value.map(({ total }) => wholeOf(total));
  const first = totals.find((total) => moneyOf(total)?.currency === preferred) ?? totals[0];
  if (first === undefined) return { ...none, kind: 'not-stated' };
  const others = totals.flatMap((total) => {
    const money = total === first ? null : moneyOf(total);
    return money ? [`${writeFigure(money.figure)} ${money.currency}`] : [];
  });
  if (first.kind === 'free') return { kind: 'free', min: 0, max: 0, currency: null, others };
  const money = moneyOf(first);
  return {
    kind: first.kind,
    min: money?.figure.min ?? null,
    max: first.kind === 'total' ? (money?.figure.max ?? null) : null,
    currency: money?.currency ?? null,
    others,
  };
}

function moneyOf(
  total: FeeTotal,
): { readonly figure: Parameters<typeof writeFigure>[0]; readonly currency: string } | null {
  if (total.kind === 'total') return total.money;
  return total.kind === 'at-least' ? total.known : null;
}
