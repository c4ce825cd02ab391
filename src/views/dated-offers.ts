import type { Offer } from '../catalogue/catalogue.ts';
import { firstDeadline } from '../facts/deadlines.ts';
import { addMonths, type Day } from '../values/day.ts';
import { stated } from '../values/fact.ts';
import { formatDay, formatLanguage, formatList } from '../values/format.ts';
import { deadlinesText, groupName } from './deadline-lines.ts';
import { plainInline } from './plain.ts';
import type { SiteContext } from './site-context.ts';
import { byDay } from './to-entry-dates.ts';
import type { ByDay } from './types/dated.ts';
import type { EntryFact } from './types/entry.ts';
import type { ClosingOffer, DatedOffer } from './types/home.ts';

/** Offers with a day that matters are cut after so many. */
export const DATED = 5;

/** So many stand in the page: when some have closed, others take their place. */
const READY = 3 * DATED;

/** Deadlines from the day of the build on, of offers that can be taken; the nearest first. */
export function closingSoon(context: SiteContext): readonly ClosingOffer[] {
  const dated = [...context.catalogue.offers.values()].flatMap((offer): ClosingOffer[] => {
    if (offer.status.is !== 'published') return [];
    const states = byDay(offer, context.today, ({ nextRun }) => {
      const can = nextRun?.state === 'open' || nextRun?.state === 'waiting-list';
      const first = can ? firstDeadline(nextRun.deadlines) : null;
      const grouped = first !== null && nextRun !== null && (nextRun.deadlines.length > 1 || first.for !== null);
      return {
        closes: first?.date.latest ?? null,
        ...(grouped ? { whom: deadlinesText(nextRun.deadlines, context), who: groupName(first, context) } : {}),
      };
    });
    return states.flatMap(({ from, closes, whom, who }) =>
      closes === null
        ? []
        : [
            {
              ...toDated(offer, closes, context, whom === undefined ? [] : [context.words.entryView.applyBy(whom)]),
              from,
              ...(who === undefined ? {} : { who }),
            },
          ],
    );
  });
  return dated.toSorted((a, b) => compare(a.day, b.day) || compare(a.title, b.title)).slice(0, READY);
}

/** Published last, of those whose day is known and not more than a year ago. */
export function newest(context: SiteContext): readonly DatedOffer[] {
  const since = addMonths(context.today, -12);
  const dated = [...context.catalogue.offers.values()].flatMap((offer): DatedOffer[] => {
    const first = offer.history?.firstPublished;
    const day = first?.precision === 'day' ? first.earliest : undefined;
    return offer.status.is === 'published' && day !== undefined && day <= context.today && day > since
      ? [toDated(offer, day, context, [context.words.homeView.published(formatDay(day, context))])]
      : [];
  });
  return dated.toSorted((a, b) => compare(b.day, a.day) || compare(a.title, b.title)).slice(0, DATED);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** @param first what the day is, where that is not said otherwise, or whose it is */
function toDated(offer: Offer, day: Day, context: SiteContext, first: readonly string[]): DatedOffer {
  const { title, href, lang, facts } = context.entryOf(offer.id);
  const said = context.words.homeView;
  const [provider] = offer.provider;
  const taught = stated(offer.delivery)?.language?.teaching ?? [];
  const isForeign = taught.length > 0 && !taught.some((tag) => tag.split('-')[0] === context.language.split('-')[0]);
  const foreign = isForeign
    ? [
        formatList(
          taught.map((tag) => formatLanguage(tag, context)),
          context,
        ),
      ]
    : [];
  const always = [
    ...first,
    plainInline(context.row.organisation({ id: provider ?? '' })),
    textOf(facts.time) ?? said.timeNotStated,
    textOf(facts.cost) ?? said.costNotStated,
    ...foreign,
  ];
  const states: ByDay<{ readonly facts: readonly string[] }> = byDay(offer, context.today, ({ nextRun }) => {
    const start = typeof nextRun?.run.start === 'object' ? nextRun.run.start : null;
    return {
      facts: start?.precision === 'day' ? [...always, said.starts(formatDay(start.earliest, context))] : always,
    };
  });
  return { day, title, href, ...(lang === undefined ? {} : { lang }), facts: states };
}

function textOf(fact: EntryFact): string | null {
  return fact.state === 'stated' || fact.state === 'worked' ? fact.text : null;
}
