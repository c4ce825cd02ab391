import type { Speech } from '../../values/format.ts';
import type { Silence } from '../../views/types/offer.ts';

/** The language a page is drawn in, and whose silence "not stated" is there (the provider's, if nothing is said). */
export type Speaking = Speech & { readonly silence?: Silence | undefined };

/** "Not stated by the provider", or only in the page that was read. */
export function silentWords({ words, silence }: Speaking): string {
  return silence === 'source' ? words.states.notStatedInSource : words.states.notStatedByProvider;
}
