import type { ApiMovedOffer, ApiOffer } from '../../views/types/api.ts';
import type { ComparedOffer } from '../../views/types/comparison.ts';
import { isOfferId } from './address.ts';

/** What came of asking for an offer. */
export type Fetched =
  | { readonly kind: 'offer'; readonly offer: ComparedOffer; readonly isMoved: boolean }
  /** The catalogue has no such offer. */
  | { readonly kind: 'gone'; readonly id: string }
  /** The network or the server failed: it may come later. */
  | { readonly kind: 'failed'; readonly id: string };

const known = new Map<string, Promise<Fetched>>();

/**
 * Fetches what a comparison needs of an offer, once; what failed is asked for anew the next time.
 * @param folder of the offers' files on this host
 * @param id checked by `isOfferId`: it becomes a part of an address
 */
export function fetchOffer(folder: string, id: string): Promise<Fetched> {
  const asked = known.get(id) ?? ask(folder, id, false);
  known.set(id, asked);
  void asked.then(({ kind }) => kind === 'failed' && known.delete(id));
  return asked;
}

async function ask(folder: string, id: string, isMoved: boolean): Promise<Fetched> {
  try {
    const answer = await fetch(`${folder}${id}.json`);
    if (answer.status === 404) return { kind: 'gone', id };
    if (!answer.ok) return { kind: 'failed', id };
    const found = (await answer.json()) as ApiOffer | ApiMovedOffer;
    if ('display' in found) return { kind: 'offer', offer: found, isMoved };
    // An id leads to the one it has now, never on to a third.
    return !isMoved && isOfferId(found.movedTo) ? ask(folder, found.movedTo, true) : { kind: 'gone', id };
  } catch {
    return { kind: 'failed', id };
  }
}
