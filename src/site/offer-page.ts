import type { Offer } from '../catalogue/catalogue.ts';
import { eventsOf } from '../exports/calendar/events.ts';
import { type FileOfOffer, filesOfOffer } from '../exports/files-of-offer.ts';
import { createExportContext } from '../exports/format.ts';
import { addDays } from '../values/day.ts';
import { type CalendarOfOffer, toDeeds } from '../views/deeds.ts';
import { offerHead } from '../views/heads.ts';
import { toOfferView } from '../views/to-offer-view.ts';
import type { Frame, PageHead } from '../views/types/frame.ts';
import type { OfferView } from '../views/types/offer.ts';
import { type DataPath, dataPaths, type MadePage } from './data-pages.ts';
import { digestOf, digestOfTexts } from './kept-pages.ts';
import type { Site } from './site.ts';
import { structuredOffer } from './structured-data.ts';

/**
 * All that the page of an offer is made of, beside what all pages share. The page may use nothing else: a build keeps
 * the former page where this has not changed.
 */
export type OfferPageData = {
  readonly head: PageHead;
  readonly view: OfferView;
  /** What the page tells machines; null for an offer that is not passed on. */
  readonly structured: string | null;
  /** The same offer for programs. */
  readonly files: readonly FileOfOffer[];
};

/** The pages of offers that must be drawn. */
export function offerPaths(site: Site): DataPath<{ id: string }, OfferPageData>[] {
  const pages = function* () {
    for (const { id } of site.context.catalogue.offers.values())
      yield {
        params: { id },
        file: `offers/${id}/index.html`,
        make: (now: Site) => toOfferPage(offerOf(id, now), now),
        keyOf: () => offerPageKey(offerOf(id, site), site),
      };
  };
  return dataPaths(site, pages, 'offer');
}

/** @throws RangeError for an id that the catalogue does not have: only a fault of ours can cause it */
export function offerOf(id: string, { context }: Site): Offer {
  const offer = context.catalogue.offers.get(id);
  if (!offer) throw new RangeError(`${id} is no offer of the catalogue`);
  return offer;
}

const keys = new WeakMap<Offer, string>();

/**
 * Digest of what an offer's page is made of, and with it of what its embeds show. It is remembered, for making the data
 * once more would be the largest part of a build in which nothing has changed.
 */
export function offerPageKey(offer: Offer, site: Site): string {
  return keys.get(offer) ?? toOfferPage(offer, site).key;
}

function toOfferPage(offer: Offer, site: Site): MadePage<OfferPageData> {
  const { context, bodyOf, frame } = site;
  const deeds = toDeeds(offer, context, calendarOf(offer, site));
  const view = { ...toOfferView(offer, context, bodyOf(offer.path)), deeds };
  const exported = createExportContext(context, frame.origin ?? 'http://localhost', bodyOf);
  const data: OfferPageData = {
    view,
    head: offerHead(view, context),
    structured: structuredOffer(offer, view, site),
    files: filesOfOffer(offer, exported),
  };
  const text = JSON.stringify(data);
  const key = digestOfTexts(frameDigest(frame), text);
  keys.set(offer, key);
  return { data, key, text };
}

const frameDigests = new WeakMap<Frame, string>();

/** Digest of what frames every page. It is remembered, since every page has the same. */
export function frameDigest(frame: Frame): string {
  const known = frameDigests.get(frame) ?? digestOf(frame);
  frameDigests.set(frame, known);
  return known;
}

/** What stands in the calendar beside the page. */
function calendarOf(offer: Offer, { context, bodyOf, frame }: Site): CalendarOfOffer | undefined {
  const events = eventsOf(offer, createExportContext(context, frame.origin ?? 'http://localhost', bodyOf));
  const last = events.at(-1);
  if (!last) return undefined;
  const deadline = events.findLast(({ kind }) => kind === 'deadline');
  return { until: last.day, ...(deadline ? { startsOnly: addDays(deadline.day, 1) } : {}) };
}
