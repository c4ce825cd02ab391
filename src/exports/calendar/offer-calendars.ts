import { offerByOffer } from '../format.ts';
import { toCalendar } from './calendar.ts';
import { eventsOf } from './events.ts';

/** A calendar beside the page of each offer that has a certain day to come: `/offers/<id>/calendar.ics`. */
export const offerCalendars = offerByOffer('calendar', (context) => ({
  *of(offer) {
    const { site, url } = context;
    const events = eventsOf(offer, context);
    if (events.length === 0) return;
    const head = {
      name: site.entryOf(offer.id).title,
      source: url(site.to.calendar(offer.id)),
      url: url(site.to.offer(offer.id)),
      stamp: site.today,
      language: site.language,
    };
    yield { path: `offers/${offer.id}/calendar.ics`, content: toCalendar(events, head) };
  },
}));
