import type { Offer } from '../catalogue/catalogue.ts';
import { startOrder } from '../facts/start-order.ts';
import { stated } from '../values/fact.ts';
import type { Text } from '../values/text.ts';
import { iscedLineage } from '../vocabularies/isced-f.ts';
import { facetValues } from './facet-values.ts';
import { packEntry } from './packed-entry.ts';
import { plainInline, plainText } from './plain.ts';
import type { SiteContext } from './site-context.ts';
import type { SearchRecord } from './types/search.ts';

/**
 * One offer as the search index holds it.
 * @param body plain words of the editor's text
 */
export function toSearchRecord(offer: Offer, context: SiteContext, body = ''): SearchRecord {
  return {
    url: context.to.offer(offer.id),
    content: contentOf(offer, context, body),
    language: context.language,
    meta: { title: plainText(offer.title, context), entry: packEntry(context.entryOf(offer.id)) },
    filters: facetValues(offer, context),
    sort: sortOf(offer, context),
  };
}

/** Words in every language that the offer has, so that each is found. */
function contentOf(offer: Offer, context: SiteContext, body: string): string {
  const subject = stated(offer.subject);
  const outcomes = stated(offer.learningOutcomes) ?? [];
  const texts: readonly Text[] = [
    offer.title,
    ...offer.otherTitles.map(({ text }) => text),
    ...(offer.summary ? [offer.summary] : []),
    ...outcomes.map(({ text }) => text),
    ...offer.topics,
    ...(subject?.words ?? []),
    ...(subject?.keywords ?? []),
    ...(subject?.skill ?? []).flatMap(({ name }) => (name ? [name] : [])),
    ...(subject?.occupation ?? []).flatMap(({ name }) => (name ? [name] : [])),
  ];
  const fields = (subject?.field ?? []).flatMap((code) => iscedLineage(code).map(({ label }) => label));
  const providers = offer.provider.map((id) => plainInline(context.row.organisation({ id })));
  const words = texts.flatMap((text) => Object.values(text));
  return [...words, ...new Set(fields), ...providers, ...(offer.code === undefined ? [] : [offer.code]), body]
    .filter((text) => text !== '')
    .join('\n');
}

/** What is not known sorts last; starting at any time comes before every date. */
function sortOf(offer: Offer, context: SiteContext): SearchRecord['sort'] {
  const { hours, nextRun, price } = context.factsOf(offer.id);
  const least = hours.known ? (hours.value.min ?? hours.value.max) : null;
  const start =
    nextRun === null ? null : typeof nextRun.run.start === 'object' ? startOrder(nextRun.run.start) : '0000-00-00';
  return {
    start: start ?? '9999-99-99',
    workload: least === null ? '999999' : String(Math.round(least)).padStart(6, '0'),
    fee: price === null ? '999999999999' : String(Math.round(price * 100)).padStart(12, '0'),
    title: plainText(offer.title, context).toLocaleLowerCase(context.language),
  };
}
