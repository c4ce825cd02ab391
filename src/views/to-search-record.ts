import type { Offer } from '../catalogue/catalogue.ts';
import { stated } from '../values/fact.ts';
import type { Text } from '../values/text.ts';
import { iscedLineage } from '../vocabularies/isced-f.ts';
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
    meta: { title: plainText(offer.title, context) },
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
