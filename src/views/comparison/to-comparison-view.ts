import type { ComparisonWords } from '../../i18n/comparison-words.ts';
import type { ComparedHead, ComparedOffer, ComparisonView } from '../types/comparison.ts';
import { toGroups } from './groups.ts';
import { summarise } from './summary.ts';

/** What a comparison is made for. */
export type ComparisonAsk = {
  readonly words: ComparisonWords;
  readonly language: string;
  /** Concepts whose rows come first. */
  readonly first?: readonly string[];
};

/**
 * Offers side by side: one row a question, in the same order for all. From plain data alone, so that a page that was
 * built and one that is drawn in the browser say the same.
 */
export function toComparisonView(offers: readonly ComparedOffer[], ask: ComparisonAsk): ComparisonView {
  const [feesUntil] = offers.flatMap(({ costs = [] }) => costs.slice(1, 2).map(({ from }) => from)).sort();
  return {
    offers: offers.map(headOf),
    summary: summarise(offers, ask),
    groups: toGroups(offers, ask),
    ...(feesUntil === undefined ? {} : { feesUntil }),
  };
}

/** An offer with the fees of a day: what is drawn in the browser is compared by the fees of its reader's day. */
export function comparedOn(offer: ComparedOffer, day: string): ComparedOffer {
  const { costs = [], derived } = offer;
  const at = costs.findLastIndex(({ from }) => from <= day);
  const on = costs[at];
  if (!on) return offer;
  const { cost, fee, feeSpan, groups } = on;
  return { ...offer, cost, derived: { ...derived, fee }, feeSpan, groups, costs: costs.slice(at) };
}

function headOf({ id, title, href, lang, by, silence, status, actions }: ComparedOffer): ComparedHead {
  return {
    id,
    title,
    href,
    ...(lang === undefined ? {} : { lang }),
    by,
    silence,
    ...(status === undefined ? {} : { status }),
    actions,
  };
}
