import type { Offer } from '../catalogue/catalogue.ts';
import { firstDeadline } from '../facts/deadlines.ts';
import { changeDays, deriveDates, type OfferDates } from '../facts/offer-dates.ts';
import { startOrder } from '../facts/start-order.ts';
import type { Day } from '../values/day.ts';
import { costFact } from './fee-lines.ts';
import { byFeeDay } from './fees-by-day.ts';
import { onDay } from './live-dates.ts';
import type { SiteContext } from './site-context.ts';
import { startFact } from './start-fact.ts';
import type { ByDay, EntryDates } from './types/dated.ts';

/** An offer with more changes to come shows so many, and then points to its page: a card must stay small. */
const MOST = 12;

/** The order of starts that are not known. */
const UNKNOWN = '9999-99-99';

/** What the dates of an offer come to, from the day of the build on. */
export function toEntryDates(offer: Offer, context: SiteContext): ByDay<EntryDates> {
  const costs = byFeeDay(offer, context, (on) => ({ cost: costFact(on.factsOf(offer.id), on) }));
  const [first, ...later] = costs;
  const costOn = (day: Day): Pick<EntryDates, 'cost'> =>
    first && later.length > 0 ? { cost: onDay([first, ...later], day).cost } : {};
  const all = byDay(
    offer,
    context.today,
    (dates, day) => ({ ...toDates(offer, dates, context), ...costOn(day) }),
    later.map(({ from }) => from),
  );
  if (all.length <= MOST) return all;
  const beyond = all[MOST]?.from ?? context.today;
  const start = { state: 'stated', text: context.words.entryView.seePage } as const;
  const cost = later.length > 0 ? { cost: { state: 'stated', text: context.words.entryView.seePage } as const } : {};
  return [...all.slice(0, MOST), { from: beyond, start, apply: null, order: UNKNOWN, ...cost }];
}

/**
 * What is made of an offer's dates on the day of the build and on every later day on which it changes.
 * @param make gives plain data: what is equal to the day before is left out
 * @param more days on which something else changes that is made
 */
export function byDay<T extends object>(
  offer: Offer,
  today: Day,
  make: (dates: OfferDates, day: Day) => T,
  more: readonly Day[] = [],
): ByDay<T> {
  const found: { readonly from: Day; readonly text: string; readonly is: T }[] = [];
  for (const from of [today, ...new Set([...changeDays(offer, today), ...more].sort())]) {
    const is = make(datesOn(offer, from), from);
    const text = JSON.stringify(is);
    if (found.at(-1)?.text !== text) found.push({ from, text, is });
  }
  return found.map(({ from, is }) => ({ from, ...is }));
}

let atHand: { readonly offer: Offer; readonly dates: Map<Day, OfferDates> } | undefined;

/** The dates on a day, worked out once for all that is made of an offer one after the other; those of the last are kept. */
function datesOn(offer: Offer, day: Day): OfferDates {
  if (atHand?.offer !== offer) atHand = { offer, dates: new Map() };
  const known = atHand.dates.get(day) ?? deriveDates(offer, day);
  atHand.dates.set(day, known);
  return known;
}

function toDates(offer: Offer, dates: OfferDates, context: SiteContext): EntryDates {
  const { nextRun, availability } = dates;
  const start = nextRun?.run.start;
  const closes = firstDeadline(nextRun?.deadlines ?? [])?.date.latest;
  return {
    start: startFact(offer, dates, context),
    apply: availability,
    order: start === undefined ? UNKNOWN : typeof start === 'object' ? startOrder(start) : '0000-00-00',
    ...(typeof start === 'object' ? { starts: [start.earliest, start.latest] } : {}),
    ...(closes === undefined ? {} : { closes }),
  };
}
