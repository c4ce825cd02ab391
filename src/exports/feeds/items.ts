import type { Offer } from '../../catalogue/catalogue.ts';
import type { Day } from '../../values/day.ts';
import { stated } from '../../values/fact.ts';
import { foreignLanguage, plainText } from '../../views/plain.ts';
import type { EntryFact } from '../../views/types/entry.ts';
import { iscedFieldOf } from '../../vocabularies/isced-f.ts';
import type { ExportContext } from '../format.ts';
import { offerAddress } from '../identifiers.ts';
import { datesOf } from '../revised.ts';

/** Most items of one feed: the newest. */
const mostItems = 50;

/** An offer in a feed. It keeps its id when it changes. */
export type FeedItem = {
  /** Permanent: the address of the offer's page. */
  readonly id: string;
  readonly title: string;
  readonly language?: string;
  /** What changed, or what it is about: lines of plain text. */
  readonly lines: readonly string[];
  readonly author: string;
  readonly published: Day;
  readonly revised: Day;
  readonly tags: readonly string[];
};

/** The newest and last changed of some offers. One of which no day is known cannot be put in order: it is left out. */
export function feedItems(offers: readonly Offer[], context: ExportContext): readonly FeedItem[] {
  const dated = offers.flatMap((offer) => {
    const { published, revised } = datesOf(offer);
    return revised === null || revised > context.site.today
      ? []
      : [{ offer, published: published ?? revised, revised }];
  });
  return dated
    .sort((a, b) => compare(b.revised, a.revised) || compare(a.offer.id, b.offer.id))
    .slice(0, mostItems)
    .map(({ offer, published, revised }) => toItem(offer, published, revised, context));
}

function toItem(offer: Offer, published: Day, revised: Day, context: ExportContext): FeedItem {
  const { site } = context;
  const words = site.words.feeds;
  const entry = site.entryOf(offer.id);
  const { lang } = foreignLanguage(offer.title, site);
  const change = published === revised ? undefined : lastChange(offer, revised);
  const { time, level, how, cost } = entry.facts;
  const facts = [
    [words.time, time],
    [words.level, level],
    [words.how, how],
    [words.cost, cost],
  ] as const;
  return {
    id: offerAddress(context, offer),
    title: published === revised ? entry.title : words.changed(entry.title),
    ...(lang === undefined ? {} : { language: lang }),
    lines: [
      ...(change ? [plainText(change, site)] : []),
      ...(offer.summary ? [plainText(offer.summary, site)] : []),
      ...facts.flatMap(([label, fact]) => factLine(label, fact)),
      ...(entry.status === undefined ? [] : [words.status(entry.status.label)]),
    ],
    author: entry.by,
    published,
    revised,
    tags: (stated(offer.subject)?.field ?? []).map((code) => iscedFieldOf(code)?.label ?? code),
  };
}

/** What is not stated is not said: the page says so. */
function factLine(label: string, fact: EntryFact): string[] {
  if (fact.state !== 'stated' && fact.state !== 'worked') return [];
  return [`${label}: ${fact.text}${fact.note === undefined ? '' : ` (${fact.note})`}`];
}

function lastChange({ history }: Offer, day: Day): NonNullable<Offer['summary']> | undefined {
  return history?.changes.find(({ date }) => date?.precision === 'day' && date.earliest === day)?.what;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
