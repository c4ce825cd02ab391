import type { Offer } from '../catalogue/catalogue.ts';
import type { Day } from '../values/day.ts';
import { builderHref } from './embed/addresses.ts';
import type { SiteContext } from './site-context.ts';
import type { Deed } from './types/offer.ts';

/** What stands in an offer's calendar file. */
export type CalendarOfOffer = {
  /** Its last day: after it there is nothing to add. */
  readonly until: Day;
  /** From this day on it holds no last day to apply any more, only starts; absent where it holds none at all. */
  readonly startsOnly?: Day;
};

/**
 * What one can do with an offer besides comparing it.
 * @param calendar undefined where no calendar file is written
 */
export function toDeeds(offer: Offer, context: SiteContext, calendar?: CalendarOfOffer): readonly Deed[] {
  const { to, words } = context;
  const { id, title, by, lang } = context.entryOf(offer.id);
  return [
    { icon: 'save', offer: { id, title, by, ...(lang === undefined ? {} : { lang }) } },
    { icon: 'print', label: words.offerPage.print },
    ...(calendar ? [calendarDeed(calendar, to.calendar(id), context)] : []),
    { icon: 'embed', label: words.embed.builder.title, href: builderHref(to.base, to.offer(id)) },
    { icon: 'data', label: words.offerPage.data, href: '#data' },
  ];
}

function calendarDeed({ until, startsOnly }: CalendarOfOffer, href: string, { words }: SiteContext): Deed {
  const { addDeadline, addStart } = words.offerPage;
  const deed = { icon: 'calendar', href, until } as const;
  if (startsOnly === undefined) return { ...deed, label: addStart };
  return {
    ...deed,
    label: addDeadline,
    ...(startsOnly > until ? {} : { later: { from: startsOnly, label: addStart } }),
  };
}
