import type { Offer, Settings } from '../catalogue/catalogue.ts';
import type { ExportContext, Omission } from './format.ts';

/**
 * Why an offer stays on the catalogue's own pages and files and is not passed on to registers, search engines, feeds and
 * calendars. A register takes what it gets for the word of the provider: so the catalogue must speak for a provider of
 * the offer, and somebody must have confirmed it. Paused, closed and replaced offers are passed on, with their state.
 * @returns null for an offer that is passed on
 */
export function whyWithheld(offer: Offer, settings: Settings): Omission | null {
  if (offer.status.is === 'draft') return { offer, reason: 'It is a draft.', field: 'status' };
  if (!speaksFor(offer, settings)) {
    const reason = 'The catalogue does not speak for its provider (speaksFor in catalogue.yaml).';
    return { offer, reason, field: 'provider' };
  }
  if (offer.status.is === 'unconfirmed') return { offer, reason: 'Nobody has confirmed it.', field: 'status' };
  return null;
}

/** Offers that go to registers, in the order of the catalogue. */
export function* passedOn({ site }: Pick<ExportContext, 'site'>): Generator<Offer> {
  const { offers, settings } = site.catalogue;
  for (const offer of offers.values()) if (whyWithheld(offer, settings) === null) yield offer;
}

/** Offers that no register gets, whatever its format, and why. */
export function* withheld({ site }: Pick<ExportContext, 'site'>): Generator<Omission> {
  const { offers, settings } = site.catalogue;
  for (const offer of offers.values()) {
    const why = whyWithheld(offer, settings);
    if (why !== null) yield why;
  }
}

/** Of several providers one is enough: each of them may tell of what it offers. */
function speaksFor({ provider }: Offer, { speaksFor: named }: Settings): boolean {
  return named === 'all' || provider.some((id) => named.includes(id));
}
