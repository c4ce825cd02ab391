import { priceLimitsOf, searchCurrency, startLimits, workloadLimits } from '../facts/price-bounds.ts';
import { formatMoney } from '../values/format.ts';
import type { SiteContext } from './site-context.ts';
import { type FilterName, filterOfLimit, type LimitName, type LimitView, limitNames } from './types/facet.ts';

/** The bound that can be set beside the values of a filter, if it has one. */
export function limitOf(filter: FilterName, context: SiteContext): LimitView | null {
  const key = limitNames.find((name) => filterOfLimit[name] === filter);
  if (key === undefined) return null;
  const said = context.words.facets.limits[key];
  const choices = amountsOf(key, context).map((amount) => {
    const shown = key === 'price-max' ? formatMoney(amount, currencyOf(context), context) : String(amount);
    return { id: String(amount), label: said.choice(shown), name: said.name(shown) };
  });
  return { key, label: said.label, any: said.any, choices };
}

function amountsOf(key: LimitName, context: SiteContext): readonly number[] {
  switch (key) {
    case 'price-max':
      return priceLimitsOf(currencyOf(context));
    case 'hours-max':
      return workloadLimits;
    case 'start-within':
      return startLimits;
    default:
      return key satisfies never;
  }
}

function currencyOf({ catalogue }: SiteContext): string {
  return searchCurrency(catalogue.settings);
}
