import type { Limit } from '../../../records/pathway/model.ts';
import type { Leaf, RuledPathway } from './tree.ts';

/** A limit on named offers. Limits by provider, field or level need the offers themselves and are not used here. */
export type Cap = {
  /** Index of the limit in the file. */
  readonly index: number;
  readonly covers: (leaf: Leaf) => boolean;
  /** Entries at most; Infinity where the limit is one of credit. */
  readonly entries: number;
  /** Credit at most in a system; Infinity where the limit is none in that system. */
  readonly credit: (system: string) => number;
};

/** Limits of a pathway on named offers. */
export function capsOf({ limits, award }: RuledPathway): Cap[] {
  return limits.flatMap((limit, index): Cap[] => {
    if (limit.from.kind !== 'offers') return [];
    const offers = new Set(limit.from.offers);
    return [
      {
        index,
        covers: ({ entry }) => entry.kind === 'offer' && offers.has(entry.offer),
        entries: limit.atMost.kind === 'entries' ? limit.atMost.count : Number.POSITIVE_INFINITY,
        credit: (system) => creditCap(limit.atMost, award, system),
      },
    ];
  });
}

function creditCap(atMost: Limit['atMost'], award: RuledPathway['award'], system: string): number {
  if (atMost.kind === 'credits')
    return atMost.system === system ? (atMost.figure.max ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY;
  if (atMost.kind === 'entries' || award === null || award === 'none') return Number.POSITIVE_INFINITY;
  const whole = award.credits.find((credits) => credits.system === system)?.figure.max;
  return whole == null ? Number.POSITIVE_INFINITY : (whole * atMost.percent) / 100;
}
