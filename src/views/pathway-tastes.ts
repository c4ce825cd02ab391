import type { PathwayProblem, ProblemOffer } from '../facts/pathway/problem.ts';
import type { Weight } from './pathway-least.ts';
import { askedFirst, type Before } from './pathway-order.ts';
import type { WayPart } from './pathway-parts.ts';
import { type Sums, sumsOf } from './pathway-sums.ts';

/** What somebody may want least of. */
export type Taste = 'things' | 'hours' | 'cost';

/** What the sums of a way depend on beside its parts. */
export type Around = {
  readonly problem: PathwayProblem;
  /** Offers that count nothing, but that others ask for first. */
  readonly more: { readonly [id: string]: ProblemOffer };
  readonly before: Before;
  /** Keys of all that one has. */
  readonly has: ReadonlySet<string>;
};

/** What has to be taken with some parts though it does not count, and what all of it comes to. */
export function withFirst(
  parts: readonly WayPart[],
  { problem, more, before, has }: Around,
): { readonly first: readonly string[]; readonly sums: Sums } {
  const offerOf = (key: string): ProblemOffer | null => problem.offers[key] ?? more[key] ?? null;
  const wanted = [...new Set(parts.map(({ key }) => key))];
  const first = askedFirst(wanted, before, has).filter((key) => !wanted.includes(key) && offerOf(key) !== null);
  const summands = [...first.map((key) => ({ key, credit: null })), ...parts];
  return { first, sums: sumsOf(summands.map(({ key, credit }) => ({ key, offer: offerOf(key), credit }))) };
}

/**
 * What a set weighs by a taste. What does not state its hours or its cost is never taken for little: fewer such things
 * come first, and so do things priced in the one currency in which most are.
 */
export function weigh(parts: readonly WayPart[], taste: Taste, around: Around, currency: string | null): Weight {
  const { first, sums } = withFirst(parts, around);
  const count = parts.length + first.length;
  if (taste === 'things') return [count, parts.filter(({ key }) => key.includes(':')).length];
  if (taste === 'hours') return [sums.hours.unknown.length, sums.hours.figure?.min ?? 0, count];
  const own = sums.costs.find((one) => one.currency === currency)?.figure.min ?? 0;
  return [unknownCosts(sums), sums.costs.filter((one) => one.currency !== currency).length, own, count];
}

function unknownCosts({ costUnknown, costPartly }: Sums): number {
  return costUnknown.length + costPartly.length;
}

/** Whether a set that weighs least may be called the one with the least: only where its figures are all stated. */
export function tells(parts: readonly WayPart[], taste: Taste, around: Around, currencies: number): boolean {
  const { sums } = withFirst(parts, around);
  if (taste === 'things') return true;
  return taste === 'hours' ? sums.hours.unknown.length === 0 : unknownCosts(sums) === 0 && currencies <= 1;
}

/** Currencies of what could be taken, the most frequent first. */
export function currenciesOf(parts: readonly WayPart[], { offers }: PathwayProblem): readonly string[] {
  const fees = parts.flatMap(({ key }) => offers[key]?.fee ?? []);
  const named = fees.flatMap((fee) => ('currency' in fee && fee.currency !== null ? [fee.currency] : []));
  const groups = [...Map.groupBy(named, (currency) => currency)];
  return groups.toSorted(([, a], [, b]) => b.length - a.length).map(([currency]) => currency);
}
