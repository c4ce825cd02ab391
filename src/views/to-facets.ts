import { priceBandsIn, type WorkloadBand, workloadBands } from '../facts/bands.ts';
import { priceBoundsOf, searchCurrency } from '../facts/price-bounds.ts';
import { termLabel } from '../i18n/term.ts';
import { formatCountry, formatLanguage, formatMoney } from '../values/format.ts';
import { deliveryModes } from '../vocabularies/delivery-modes.ts';
import { eqfLevels } from '../vocabularies/eqf.ts';
import { iscedFieldOf } from '../vocabularies/isced-f.ts';
import { stackabilityKinds } from '../vocabularies/stackability-kinds.ts';
import { type PagedFilter, pagedFilters } from './addresses.ts';
import { limitOf } from './facet-limits.ts';
import { currencyOfValue, describedIds, eqfFacetValue, facetIds, facetValues } from './facet-values.ts';
import { plainInline } from './plain.ts';
import type { SiteContext } from './site-context.ts';
import { type FacetValue, type FacetView, type FilterName, filterNames, NOT_STATED_VALUE } from './types/facet.ts';

/** Ids of the offers behind each value of each filter, in the order of the catalogue. */
export type FacetIndex = Readonly<Record<FilterName, ReadonlyMap<string, readonly string[]>>>;

/** Sorts the offers of a catalogue by the values of every filter. */
export function toFacetIndex(context: SiteContext): FacetIndex {
  const index = Object.fromEntries(filterNames.map((name) => [name, new Map<string, string[]>()])) as Record<
    FilterName,
    Map<string, string[]>
  >;
  for (const offer of context.catalogue.offers.values()) {
    const values = facetValues(offer, context);
    for (const name of filterNames) {
      for (const value of values[name]) {
        const known = index[name].get(value);
        if (known) known.push(offer.id);
        else index[name].set(value, [offer.id]);
      }
    }
  }
  return index;
}

const made = new WeakMap<FacetIndex, readonly FacetView[]>();

/**
 * Every filter with its values and how many offers have each; the unknown stand at the end, quiet. Made once for an
 * index: every page of the list shows the same.
 */
export function toFacets(index: FacetIndex, context: SiteContext): readonly FacetView[] {
  const known = made.get(index) ?? makeFacets(index, context);
  made.set(index, known);
  return known;
}

function makeFacets(index: FacetIndex, context: SiteContext): readonly FacetView[] {
  return filterNames.map((key) => {
    const { legend, unknown } = context.words.facets[key];
    const values = order(key, [...index[key].keys()], index, context).map((id): FacetValue => {
      const count = index[key].get(id)?.length ?? 0;
      return {
        id,
        label: valueLabel(key, id, context),
        count,
        ...(count > 0 && isPaged(key) ? { href: context.to.facet(key, id) } : {}),
        ...(isUnknown(key, id) ? { unknown: true } : {}),
      };
    });
    const limit = limitOf(key, context);
    return { key, legend, ...(limit ? { limit } : {}), unknownPhrase: unknown, values };
  });
}

/** True for filters whose values have pages. */
export function isPaged(name: FilterName): name is PagedFilter {
  return (pagedFilters as readonly FilterName[]).includes(name);
}

/** True for values that do not tell whether an offer fits (decision 8). */
export function isUnknown(key: FilterName, id: string): boolean {
  if (id === NOT_STATED_VALUE) return true;
  if (key === 'price') return openPrices.has(id) || currencyOfValue(id) !== null;
  return key === 'level' && (id === facetIds.ownFramework || id === facetIds.inWords);
}

const openPrices: ReadonlySet<string> = new Set([
  facetIds.dependsOnWho,
  facetIds.elsewhere,
  facetIds.inPart,
  facetIds.notApplicable,
]);

/** A value as readers see it. */
export function valueLabel(key: FilterName, id: string, context: SiteContext): string {
  const { facets } = context.words;
  if (id === NOT_STATED_VALUE) return key === 'workload' ? facets.workloadBands.unknown : facets.notStated;
  switch (key) {
    case 'field':
      return iscedFieldOf(id)?.label ?? id;
    case 'price':
      return priceLabel(id, context);
    case 'mode':
      return deliveryModes.has(id) ? termLabel(deliveryModes, id) : id;
    case 'workload':
      return workloadLabel(id as WorkloadBand, context);
    case 'level':
      return levelLabel(id, context);
    case 'language':
      return formatLanguage(id, context);
    case 'status':
      return statusLabel(id as 'now' | 'later' | 'any-time' | 'no', context);
    case 'stackability':
      return stackabilityKinds.has(id) ? termLabel(stackabilityKinds, id) : id;
    case 'described':
      return describedLabel(id as (typeof describedIds)[number], context);
    case 'country':
      return formatCountry(id.toUpperCase(), context);
    case 'provider':
      return plainInline(context.row.organisation({ id }));
    default:
      return key satisfies never;
  }
}

function priceLabel(id: string, context: SiteContext): string {
  const said = context.words.facets.priceBands;
  const currency = searchCurrency(context.catalogue.settings);
  const { low, high } = priceBoundsOf(currency);
  const [least, most] = [formatMoney(low, currency, context), formatMoney(high, currency, context)];
  const [free, upTo, between, over] = priceBandsIn(currency);
  switch (id) {
    case free:
      return said.free;
    case upTo:
      return said.upTo(least);
    case between:
      return said.between(least, most);
    case over:
      return said.over(most);
    case facetIds.elsewhere:
      return said.elsewhere;
    case facetIds.dependsOnWho:
      return said.dependsOnWho;
    case facetIds.freeForSome:
      return said.freeForSome;
    case facetIds.inPart:
      return said.inPart;
    case facetIds.notApplicable:
      return said.notApplicable;
    default:
      return said.otherCurrency(currencyOfValue(id) ?? id);
  }
}

function describedLabel(id: (typeof describedIds)[number], { words }: SiteContext): string {
  return words.facets.describedBands[id];
}

function workloadLabel(id: WorkloadBand, { words }: SiteContext): string {
  const said = words.facets.workloadBands;
  switch (id) {
    case 'under-25':
      return said.under25;
    case '25-to-150':
      return said.from25;
    case 'from-150':
      return said.from150;
    default:
      return id satisfies never;
  }
}

function levelLabel(id: string, { words }: SiteContext): string {
  if (id === facetIds.noLevel) return words.facets.noLevel;
  if (id === facetIds.ownFramework) return words.facets.ownFramework;
  if (id === facetIds.inWords) return words.facets.inWords;
  return eqfLevels.find(({ level }) => eqfFacetValue(level) === id)?.label ?? id;
}

function statusLabel(id: 'now' | 'later' | 'any-time' | 'no', { words }: SiteContext): string {
  const said = words.facets.statuses;
  return { now: said.now, later: said.later, 'any-time': said.anyTime, no: said.no }[id];
}

/** Bands, levels and states keep their own order; other values go by how many offers they have, then by label. */
function order(key: FilterName, ids: readonly string[], index: FacetIndex, context: SiteContext): readonly string[] {
  const bands = bandsOf(key, context);
  const own = fixedOrder(key, bands, ids);
  if (own) return own.filter((id) => ids.includes(id) || bands.includes(id));
  const count = (id: string): number => index[key].get(id)?.length ?? 0;
  return ids.toSorted((a, b) => {
    if (isUnknown(key, a) !== isUnknown(key, b)) return isUnknown(key, a) ? 1 : -1;
    const byCount = key === 'provider' ? 0 : count(b) - count(a);
    return byCount || valueLabel(key, a, context).localeCompare(valueLabel(key, b, context), context.language);
  });
}

/** Bands are shown also where no offer lies in them: a reader sees what was asked. */
function bandsOf(key: FilterName, context: SiteContext): readonly string[] {
  if (key === 'price') return priceBandsIn(searchCurrency(context.catalogue.settings));
  return key === 'workload' ? workloadBands : [];
}

function fixedOrder(key: FilterName, bands: readonly string[], ids: readonly string[]): readonly string[] | undefined {
  const { freeForSome, dependsOnWho, elsewhere, inPart, inWords, noLevel, notApplicable, ownFramework } = facetIds;
  switch (key) {
    case 'price': {
      const currencies = ids.filter((id) => currencyOfValue(id) !== null).toSorted();
      return [...bands, freeForSome, dependsOnWho, ...currencies, inPart, elsewhere, notApplicable, NOT_STATED_VALUE];
    }
    case 'workload':
      return [...bands, NOT_STATED_VALUE];
    case 'level':
      return [
        ...eqfLevels.map(({ level }) => eqfFacetValue(level)).toReversed(),
        noLevel,
        ownFramework,
        inWords,
        NOT_STATED_VALUE,
      ];
    case 'status':
      return ['now', 'later', 'any-time', 'no', NOT_STATED_VALUE];
    case 'stackability':
      return [...stackabilityKinds.ids, NOT_STATED_VALUE];
    case 'described':
      return describedIds;
    default:
      return undefined;
  }
}
