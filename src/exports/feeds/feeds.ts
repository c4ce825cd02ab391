import type { CalendarEvent } from '../calendar/events.ts';
import { eventsOf } from '../calendar/events.ts';
import { isChosen } from '../chosen.ts';
import type { ExportContext, Format, GeneratedFile } from '../format.ts';
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
    const [{ toAtom, toRss }, { toCalendar }] = await Promise.all([
      import('./xml-feeds.ts'),
      import('../calendar/calendar.ts'),
    ]);
    for (const scope of scopesOf(context)) {
      const items = feedItems(scope.offers, context);
      yield { path: `${scope.path}.rss.xml`, content: toRss(scope, items, context) };
      yield { path: `${scope.path}.atom.xml`, content: toAtom(scope, items, context) };
      yield { path: `${scope.path}.json`, content: toJsonFeed(scope, items, context) };
      yield calendarOf(scope, context, toCalendar);
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

type ToCalendar = typeof import('../calendar/calendar.ts').toCalendar;

function calendarOf(scope: Scope, context: ExportContext, toCalendar: ToCalendar): GeneratedFile {
  return { path: `${scope.path}.ics`, content: calendarInPieces(scope, context, toCalendar) };
}

/** Events are written some at a time: the parts of all calendars but the first bring their events only. */
function* calendarInPieces(scope: Scope, context: ExportContext, toCalendar: ToCalendar): Generator<string> {
  const { site, url } = context;
  const head = {
    name: site.words.feeds.calendarOf(scope.title),
    source: url(`${site.to.base}${scope.path}.ics`),
    url: url(scope.page),
    stamp: site.today,
    language: site.language,
  };
  const empty = toCalendar([], head);
  const end = empty.lastIndexOf('END:VCALENDAR');
  yield empty.slice(0, end);
  let waiting: CalendarEvent[] = [];
  const written = (): string => {
    const text = toCalendar(waiting, head);
    waiting = [];
    return text.slice(text.indexOf('BEGIN:VEVENT'), text.lastIndexOf('END:VCALENDAR'));
  };
  for (const offer of scope.offers) {
    waiting.push(...eventsOf(offer, context));
    if (waiting.length >= eventsAtOnce) yield written();
  }
  if (waiting.length > 0) yield written();
  yield empty.slice(end);
}
