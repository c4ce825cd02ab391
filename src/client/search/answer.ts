import type { Availability } from '../../facts/offer-dates.ts';
import type { FilterName, LimitName } from '../../views/types/facet.ts';
import { RANK_SHUT } from '../../views/types/search.ts';
import { type Fact, type Facts, factOf } from './facts.ts';
import type { Judged } from './judge.ts';

/** Offers, by their numbers in the search, in the groups in which they are shown. */
export type Answer = {
  readonly fit: readonly number[];
  /** Everything else fits, and the cost is known, but in another currency. */
  readonly currency: readonly number[];
  readonly mayFit: readonly number[];
  /** Filters whose unknown facts brought the offers of `mayFit` in. */
  readonly unknown: readonly FilterName[];
};

/**
 * Sorts offers into groups. A filter never drops an offer whose fact is unknown.
 * @param offers in the order in which they are to stand
 */
export function answer(offers: readonly number[], asked: readonly Judged[]): Answer {
  const groups = { fit: [] as number[], currency: [] as number[], mayFit: [] as number[] };
  const unknown = new Set<FilterName>();
  for (const offer of offers) {
    let group: keyof typeof groups | null = 'fit';
    for (const { of } of asked) {
      const verdict = of(offer);
      if (verdict === 'no') {
        group = null;
        break;
      }
      if (verdict === 'may') group = 'mayFit';
      else if (verdict === 'currency' && group === 'fit') group = 'currency';
    }
    if (group === null) continue;
    groups[group].push(offer);
    if (group !== 'mayFit') continue;
    for (const { filter, of } of asked) if (of(offer) === 'may') unknown.add(filter);
  }
  return { ...groups, unknown: [...unknown] };
}

/** Offers that fit all that is asked but for what one filter asks itself: its own values stand side by side (OR). */
function fittingBut(offers: readonly number[], asked: readonly Judged[], key: FilterName | LimitName): number[] {
  const others = asked.filter((one) => one.key !== key);
  return offers.filter((offer) => others.every(({ of }) => of(offer) === 'yes'));
}

/** How many offers each value of a filter would give. */
export function countValues(
  offers: readonly number[],
  asked: readonly Judged[],
  name: FilterName,
  facts: Facts,
): ReadonlyMap<string, number> {
  const byEntry = new Uint32Array(facts.entries.length);
  for (const offer of fittingBut(offers, asked, name)) {
    const place = facts.places[offer] ?? -1;
    byEntry[place] = (byEntry[place] ?? 0) + 1;
  }
  const counts = new Map<string, number>();
  facts.entries.forEach((fact, place) => {
    for (const value of fact.in) counts.set(value, (counts.get(value) ?? 0) + (byEntry[place] ?? 0));
  });
  return counts;
}

/** How many offers one bound would give. */
export function countLimit(offers: readonly number[], asked: readonly Judged[], limit: Judged): number {
  return fittingBut(offers, asked, limit.key).filter((offer) => limit.of(offer) === 'yes').length;
}

/** How many offers would fit without one of the filters, for each of those in use. */
export function countWithout(
  offers: readonly number[],
  asked: readonly Judged[],
): readonly { readonly key: FilterName | LimitName; readonly count: number }[] {
  return asked.map(({ key }) => ({ key, count: fittingBut(offers, asked, key).length }));
}

/** Offers by what a fact says of their order; those of which it says nothing stand at the end, as they stood. */
export function inOrder(offers: readonly number[], facts: Facts): readonly number[] {
  return offers
    .map((offer, at) => ({ offer, at, fact: factOf(facts, offer) }))
    .sort((a, b) => compareFacts(a.fact, b.fact) || a.at - b.at)
    .map(({ offer }) => offer);
}

/** What is paused or over stands behind everything else, in the same order. @param rank of an offer in lists */
export function closedLast(offers: readonly number[], rank: readonly number[]): readonly number[] {
  return last(offers, (offer) => (rank[offer] ?? 0) >= RANK_SHUT);
}

/** What nobody can join on the day stands behind everything else, also behind what does not state its dates. */
export function shutLast(offers: readonly number[], status: Facts): readonly number[] {
  return last(offers, (offer) => factOf(status, offer)?.in.includes(SHUT) === true);
}

/** The value of the filter of the status for what cannot be applied for. */
const SHUT: Availability & string = 'no';

function last(offers: readonly number[], isLast: (offer: number) => boolean): readonly number[] {
  return [...offers.filter((offer) => !isLast(offer)), ...offers.filter(isLast)];
}

/** Amounts of one currency stand together; the catalogue's own come first, and never between those of another. */
function compareFacts(a: Fact | undefined, b: Fact | undefined): number {
  return (
    Number(a?.currency !== undefined) - Number(b?.currency !== undefined) ||
    (a?.currency ?? '').localeCompare(b?.currency ?? '') ||
    Number(a?.order === undefined) - Number(b?.order === undefined) ||
    compareOrder(a?.order ?? '', b?.order ?? '')
  );
}

function compareOrder(a: number | string, b: number | string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** How many offers cost what in which other currency: `[['CAD', 3]]`. */
export function countCurrencies(offers: readonly number[], price: Facts): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const offer of offers) {
    const currency = factOf(price, offer)?.currency;
    if (currency !== undefined) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || a.localeCompare(b));
}
