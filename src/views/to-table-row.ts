import type { Offer } from '../catalogue/catalogue.ts';
import { wholeOf } from '../facts/offer-facts.ts';
import { searchCurrency } from '../facts/price-bounds.ts';
import { stated } from '../values/fact.ts';
import { countAnswered } from './answered.ts';
import type { SiteContext } from './site-context.ts';
import { stateOf, wordsOf } from './table-cells.ts';
import type { TableRow } from './types/table.ts';

/** An offer as a row of a list that is downloaded. */
export function toTableRow(offer: Offer, context: SiteContext): TableRow {
  const entry = context.entryOf(offer.id);
  const { hours, level } = context.factsOf(offer.id);
  const delivery = stated(offer.delivery);
  const { time, level: levelFact, how, cost } = entry.facts;
  return {
    cells: {
      id: offer.id,
      title: entry.title,
      title_language: entry.lang ?? context.language,
      page: entry.href,
      provider_ids: codes(offer.provider),
      provider_names: entry.by,
      status: offer.status.is,
      workload_state: stateOf(time),
      workload_words: wordsOf(time),
      hours_min: hours.known ? hours.value.min : null,
      hours_max: hours.known ? hours.value.max : null,
      level_state: stateOf(levelFact),
      level_words: wordsOf(levelFact),
      eqf: level.known ? level.value.eqf : null,
      delivery_state: stateOf(how),
      delivery_words: wordsOf(how),
      mode: codes(delivery?.mode ?? []),
      languages: codes(delivery?.language?.teaching ?? []),
      cost_state: stateOf(cost),
      cost_words: wordsOf(cost),
      ...costOf(offer.id, context),
      standard_elements_answered: countAnswered(entry.elements),
    },
    dates: entry.dates ?? [],
  };
}

/** The whole cost for everyone: in the catalogue's currency, else in the first that is named. */
function costOf(id: string, context: SiteContext): Pick<TableRow['cells'], 'cost_min' | 'cost_max' | 'cost_currency'> {
  const { fee } = context.factsOf(id);
  const own = searchCurrency(context.catalogue.settings);
  const totals = (fee.known ? fee.value : [])
    .filter(({ conditional }) => !conditional)
    .map(({ total }) => wholeOf(total));
  if (totals.some(({ kind }) => kind === 'free')) return { cost_min: 0, cost_max: 0, cost_currency: null };
  const sums = totals.flatMap((total) => (total.kind === 'total' ? [total.money] : []));
  const sum = sums.find(({ currency }) => currency === own) ?? sums[0];
  return { cost_min: sum?.figure.min ?? null, cost_max: sum?.figure.max ?? null, cost_currency: sum?.currency ?? null };
}

/** Codes in one cell; no code holds a semicolon. */
function codes(list: readonly string[]): string | null {
  return list.length === 0 ? null : list.join('; ');
}
