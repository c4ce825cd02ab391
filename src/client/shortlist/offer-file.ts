import type { OfferEntry } from '../../views/types/entry.ts';
import { isOfferId } from '../compare/address.ts';
import { parseEntry } from './parse-entry.ts';

/** What the catalogue says of an offer now. */
export type Found =
  | { readonly kind: 'found'; readonly entry: OfferEntry; readonly calendar: string | null }
  /** It is not in the catalogue. */
  | { readonly kind: 'gone' }
  /** The network or the host failed. */
  | { readonly kind: 'failed' };

/**
 * Looks an offer up in the interface for programs; an offer that moved is found where it is now.
 * @param api path of `/api/v1/`
 */
export async function findOffer(api: string, id: string, follow = true): Promise<Found> {
  try {
    const response = await fetch(`${api}offers/${id}.json`);
    if (response.status === 404 || response.status === 410) return { kind: 'gone' };
    if (!response.ok) return { kind: 'failed' };
    const { entry, calendar, movedTo } = (await response.json()) as Readonly<Record<string, unknown>>;
    if (isOfferId(movedTo)) return follow ? findOffer(api, movedTo, false) : { kind: 'gone' };
    const read = parseEntry(entry);
    if (!read) return { kind: 'failed' };
    return { kind: 'found', entry: read, calendar: isPath(calendar) ? calendar : null };
  } catch {
    return { kind: 'failed' };
  }
}

/** A path on this host: never another one's. */
function isPath(given: unknown): given is string {
  return typeof given === 'string' && /^\/(?![/\\])/.test(given);
}
