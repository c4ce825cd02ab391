import type { Offer } from '../../catalogue/catalogue.ts';
import { euUri } from '../../vocabularies/eu-code-lists.ts';
import type { ExportContext } from '../format.ts';
import { offerAddress } from '../identifiers.ts';
import { literal, type Node, type Value } from '../rdf/node.ts';
import { webResource } from './values.ts';

/** The page of the provider; where it has none, the page of the catalogue, which is about the offer too. */
export function homepageOf(offer: Offer, context: ExportContext): Node {
  const own = offer.url === undefined || offer.url === 'none' ? undefined : offer.url;
  return webResource(own ?? offerAddress(context, offer));
}

/**
 * Publication status. It is about the record: what is paused or has closed for new people is still in force for those
 * who hold it, and says so in a note; only what was replaced, or will not be offered again, is obsolete.
 */
export function elmStatus({ status }: Offer): Value[] {
  const obsolete = status.is === 'superseded' || status.is === 'closed';
  return [literal(euUri('status', obsolete ? 'obsolete' : 'released'))];
}
