import { CALENDAR_FOOT, calendarHead, toEvents } from '../calendar/calendar.ts';
import { type CalendarEvent, eventsOf } from '../calendar/events.ts';
import { isChosen } from '../chosen.ts';
import type { ExportContext, Format } from '../format.ts';
import { passedOn } from '../published.ts';
import { datesOf } from '../revised.ts';
import { feedItems } from './items.ts';
import { toJsonFeed } from './json-feed.ts';
import { type Scope, scopesOf } from './scopes.ts';

/**
 * News of the catalogue, of each provider and of each field: RSS, Atom, JSON Feed, and a calendar of last days to apply
 * and starts.
 */
export const feeds: Format = {
  id: 'feed',
  files: async function* (context) {
    if (!isChosen(context, 'feed')) return;
    const { toAtom, toRss } = await import('./xml-feeds.ts');
    for (const scope of scopesOf(context)) {
      const items = feedItems(scope.offers, context);
      yield { path: `${scope.path}.rss.xml`, content: toRss(scope, items, context) };
      yield { path: `${scope.path}.atom.xml`, content: toAtom(scope, items, context) };
      yield { path: `${scope.path}.json`, content: toJsonFeed(scope, items, context) };
      yield { path: `${scope.path}.ics`, content: calendarInPieces(scope, context) };
    }
  },
  omissions: function* (context) {
    if (!isChosen(context, 'feed')) return;
    for (const offer of passedOn(context)) {
      if (datesOf(offer).revised === null)
        yield { offer, reason: context.site.words.dataPage.omitted.noDates, field: 'history.firstPublished' };
    }
  },
};

const eventsAtOnce = 200;

/** Events are written some at a time. */
function* calendarInPieces(scope: Scope, context: ExportContext): Generator<string> {
  const { site, url } = context;
  yield calendarHead({
    name: site.words.feeds.calendarOf(scope.title),
    source: url(`${site.to.base}${scope.path}.ics`),
    url: url(scope.page),
    stamp: site.today,
    language: site.language,
  });
  let waiting: CalendarEvent[] = [];
  for (const offer of scope.offers) {
    waiting.push(...eventsOf(offer, context));
    if (waiting.length < eventsAtOnce) continue;
    yield toEvents(waiting, site.today);
    waiting = [];
  }
  yield toEvents(waiting, site.today) + CALENDAR_FOOT;
}
