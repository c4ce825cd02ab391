import type { Format } from '../format.ts';
import { eventsOf } from './events.ts';

/** A calendar beside the page of each offer that has a certain day to come: `/offers/<id>/calendar.ics`. */
export const offerCalendars: Format = {
  id: 'calendar',
  files: async function* (context) {
    const { toCalendar } = await import('./calendar.ts');
    const { site, url } = context;
    for (const offer of site.catalogue.offers.values()) {
      const events = eventsOf(offer, context);
      if (events.length === 0) continue;
      const head = {
        name: site.entryOf(offer.id).title,
        source: url(site.to.calendar(offer.id)),
        url: url(site.to.offer(offer.id)),
        stamp: site.today,
        language: site.language,
      };
      yield { path: `offers/${offer.id}/calendar.ics`, content: toCalendar(events, head) };
    }
  },
};
