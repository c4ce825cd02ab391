import type { CourseInstance, Place as PlaceThing } from 'schema-dts';
import type { Offer } from '../../catalogue/catalogue.ts';
import type { OfferFacts, RunFacts } from '../../facts/offer-facts.ts';
import { stated } from '../../values/fact.ts';
import type { Place } from '../../values/place.ts';
import type { When } from '../../values/when.ts';
import { plainText } from '../../views/plain.ts';
import type { SiteContext } from '../../views/site-context.ts';
import type { DeliveryMode } from '../../vocabularies/delivery-modes.ts';
import { passedOnRuns } from '../passed-on-runs.ts';

/** Names that Google's guide knows for the forms of participation; for the others the plain word. */
const modeNames: Readonly<Record<DeliveryMode, string>> = {
  online: 'Online',
  'on-site': 'Onsite',
  blended: 'Blended',
  hybrid: 'Blended',
  workplace: 'Workplace',
  distance: 'Distance',
};

/**
 * The runs that are not over or cancelled; where all are over, those that took place.
 * @param workload of the whole offer, as an ISO 8601 duration
 */
export function toInstances(offer: Offer, facts: OfferFacts, workload: string, site: SiteContext): CourseInstance[] {
  const ahead = passedOnRuns(facts);
  const shown = ahead.length > 0 ? ahead : facts.runs.filter(({ state }) => state !== 'cancelled');
  return shown.flatMap((run) => toInstance(run, offer, workload, site) ?? []);
}

function toInstance({ run }: RunFacts, offer: Offer, workload: string, site: SiteContext): CourseInstance | null {
  const delivery = stated(offer.delivery);
  const modes = [...new Set((run.mode ?? delivery?.mode ?? []).map((mode) => modeNames[mode]))];
  if (modes.length === 0) return null;
  const languages = (run.language ?? delivery?.language)?.teaching ?? [];
  const places = (run.place ?? delivery?.place ?? []).map((place) => toPlace(place, site));
  const start = typeof run.start === 'object' ? dateOf(run.start) : null;
  const end = run.end ? dateOf(run.end) : null;
  return {
    '@type': 'CourseInstance',
    courseMode: modes.length === 1 ? (modes[0] ?? '') : modes,
    courseWorkload: workload,
    ...(start === null ? {} : { startDate: start }),
    ...(end === null ? {} : { endDate: end }),
    ...(languages.length > 0 ? { inLanguage: languages } : {}),
    ...(places.length > 0 ? { location: places } : {}),
  };
}

/** A day, or a month; a week, a term or a year alone is no date of ISO 8601 that readers take. */
function dateOf({ precision, text }: When): string | null {
  return precision === 'day' || precision === 'month' ? text : null;
}

function toPlace({ venue, city, country, region, address }: Place, site: SiteContext): PlaceThing {
  return {
    '@type': 'Place',
    ...(venue ? { name: plainText(venue, site) } : {}),
    address: {
      '@type': 'PostalAddress',
      ...(address ? { streetAddress: plainText(address, site) } : {}),
      ...(city ? { addressLocality: plainText(city, site) } : {}),
      ...(region === undefined ? {} : { addressRegion: region }),
      ...(country === undefined ? {} : { addressCountry: country }),
    },
  };
}
