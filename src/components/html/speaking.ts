import type { Speech } from '../../values/format.ts';
import type { Silence } from '../../views/types/offer.ts';

/** The language a page is drawn in, and whose silence "not stated" is there (the provider's, if nothing is said). */
export type Speaking = Speech & { readonly silence?: Silence | undefined };

/** The same with a part of the words: what browser code draws with brings no others. */
export type SpeakingWith<Part extends keyof Speech['words']> = Omit<Speaking, 'words'> & {
  readonly words: Pick<Speech['words'], Part>;
};

/** "Not stated by the provider", or only in the page that was read. */
export function silentWords({ words, silence }: SpeakingWith<'states'>): string {
  return silence === 'source' ? words.states.notStatedInSource : words.states.notStatedByProvider;
}
