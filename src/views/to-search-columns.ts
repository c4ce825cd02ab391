import type { Offer } from '../catalogue/catalogue.ts';
import { priceBandsBelow, priceBandsIn } from '../facts/bands.ts';
import { feeSpan } from '../facts/fee-of-offer.ts';
import { wholeOf } from '../facts/offer-facts.ts';
import { searchCurrency } from '../facts/price-bounds.ts';
import { type Column, toColumn } from './column.ts';
import { currencyOfValue, facetValues } from './facet-values.ts';
import { byFeeDay } from './fees-by-day.ts';
import { inSearchOrder, listRank } from './search-order.ts';
import type { SiteContext } from './site-context.ts';
import { isUnknown } from './to-facets.ts';
import { type FilterName, filterNames } from './types/facet.ts';
import type { SearchDates, SearchFacts, SearchPrices } from './types/search.ts';

/** What the filters and orders of the search know of every offer: a column for each filter, and the order of lists. */
export type SearchColumns = {
  readonly facets: Readonly<Record<FilterName, SearchColumn>>;
  readonly ranks: Column<number>;
};

/** One entry for each offer; what depends on the day of reading, by the day. */
type SearchColumn = Column<SearchFacts | SearchPrices> | Column<SearchDates>;

/** The columns of a catalogue, in the order of the search; made once. */
export function toSearchColumns(context: SiteContext): SearchColumns {
  return context.once('search columns', () => searchColumns(context));
}

function searchColumns(context: SiteContext): SearchColumns {
  const offers = inSearchOrder(context);
  const values = offers.map((offer) => facetValues(offer, context));
  const columnOf = (name: FilterName): SearchColumn => {
    if (name === 'status') return toColumn(offers.map((offer) => datesOf(offer, context)));
    if (name === 'price') return toColumn(offers.map((offer) => pricesOf(offer, context)));
    return toColumn(offers.map((offer, at) => factsOf(name, values[at]?.[name] ?? [], offer, context)));
  };
  return {
    facets: Object.fromEntries(filterNames.map((name) => [name, columnOf(name)])) as SearchColumns['facets'],
    ranks: toColumn(offers.map(listRank)),
  };
}

function datesOf({ id }: Offer, context: SiteContext): SearchDates {
  return {
    dates: (context.entryOf(id).dates ?? []).map(({ from, apply, order, starts }) => ({
      from,
      apply,
      order,
      ...(starts === undefined ? {} : { starts }),
    })),
  };
}

function pricesOf(offer: Offer, context: SiteContext): SearchFacts | SearchPrices {
  const [first, ...later] = byFeeDay(offer, context, (on) =>
    costFacts(facetValues(offer, on).price ?? [], costOf(offer.id, on), exclusionsOf(offer.id, on)),
  );
  if (first && later.length > 0) return { prices: [first, ...later] };
  const { from: _, ...only } = first ?? { from: '', in: [] };
  return only;
}

function factsOf(name: FilterName, values: readonly string[], { id }: Offer, context: SiteContext): SearchFacts {
  const { hours } = context.factsOf(id);
  return { in: values, ...(name === 'workload' && hours.known ? boundsOf(hours.value) : {}) };
}

/** A cost that is known only in another currency, also where it depends on who one is. */
function costFacts(
  values: readonly string[],
  figures: Omit<SearchFacts, 'in'>,
  excluded: readonly string[],
): SearchFacts {
  const [currency] = values.flatMap((value) => currencyOfValue(value) ?? []);
  const isOther = figures.currency === undefined && currency !== undefined;
  const isOpen = excluded.length > 0 && values.some((value) => isUnknown('price', value));
  return { in: values, ...figures, ...(isOther ? { currency } : {}), ...(isOpen ? { not: excluded } : {}) };
}

/** Bands in which a cost certainly does not lie, though it is not known in full. */
function exclusionsOf(id: string, context: SiteContext): readonly string[] {
  const { isPaid, least } = context.factsOf(id).feeFloor;
  const currency = searchCurrency(context.catalogue.settings);
  const [free] = priceBandsIn(currency);
  return least === null ? (isPaid ? [free] : []) : priceBandsBelow(least, currency);
}

/**
 * The whole cost for everyone in the catalogue's currency, else in the first other one; "at least" has no order. Where it
 * depends on who one is, the least that anybody pays.
 */
function costOf(id: string, context: SiteContext): Omit<SearchFacts, 'in'> {
  const { fee, feeFloor, profiles } = context.factsOf(id);
  const own = searchCurrency(context.catalogue.settings);
  if (!fee.known && feeFloor.least !== null) {
    const isShown = fee.reason === 'depends-on-who' && feeSpan(profiles) !== null;
    return { least: feeFloor.least, ...(isShown ? { order: feeFloor.least } : {}) };
  }
  let other: Omit<SearchFacts, 'in'> = {};
  for (const { total } of fee.known ? fee.value : []) {
    const whole = wholeOf(total);
    if (whole.kind === 'free') return { least: 0, most: 0, order: 0 };
    if (whole.kind === 'at-least') {
      if (whole.known?.currency === own && whole.known.figure.min !== null) other = { least: whole.known.figure.min };
      continue;
    }
    const { figure, currency } = whole.money;
    if (currency === own) return boundsOf(figure);
    if (other.currency === undefined && /^[A-Z]{3}$/.test(currency)) {
      const { order = 0 } = boundsOf(figure);
      other = { currency, order };
    }
  }
  return other;
}

function boundsOf({ min, max }: { readonly min: number | null; readonly max: number | null }): Omit<SearchFacts, 'in'> {
  const order = min ?? max;
  return {
    ...(min === null ? {} : { least: min }),
    ...(max === null ? {} : { most: max }),
    ...(order === null ? {} : { order }),
  };
}
