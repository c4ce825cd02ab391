import { stated } from '../values/fact.ts';
import type { Text } from '../values/text.ts';
import { iscedLineage } from '../vocabularies/isced-f.ts';
import { plainInline } from './plain.ts';
import { inSearchOrder } from './search-order.ts';
import type { SiteContext } from './site-context.ts';

/** So many words are enough to suggest from; a catalogue of ten thousand offers has not many more in its titles. */
const MOST = 6000;

/** Words that are too short are too like each other. */
const SHORTEST = 4;

/**
 * The catalogue's own words in titles, topics, keywords, fields and names of providers, the most used first: what a
 * search that found nothing may have meant.
 */
export function toSearchWords(context: SiteContext): readonly string[] {
  const counts = new Map<string, number>();
  for (const offer of inSearchOrder(context)) {
    const subject = stated(offer.subject);
    const texts: readonly Text[] = [
      offer.title,
      ...offer.otherTitles.map(({ text }) => text),
      ...offer.topics,
      ...(subject?.words ?? []),
      ...(subject?.keywords ?? []),
    ];
    const names = [
      ...(subject?.field ?? []).flatMap((code) => iscedLineage(code).map(({ label }) => label)),
      ...offer.provider.map((id) => plainInline(context.row.organisation({ id }))),
    ];
    for (const word of new Set([...texts.flatMap((text) => Object.values(text)), ...names].flatMap(wordsOf)))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, MOST)
    .map(([word]) => word);
}

function wordsOf(text: string): readonly string[] {
  return (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => word.length >= SHORTEST);
}
