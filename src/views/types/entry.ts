import type { TagView } from './banner.ts';
import type { ByDay, EntryDates } from './dated.ts';
import type { ElementState } from './strip.ts';

/** A fact in a tight place: one short figure, with one short aside. Plain text, no links. */
export type EntryFact =
  | { readonly state: 'stated'; readonly text: string; readonly note?: string }
  /** Worked out by the catalogue: the text starts with `≈ `, the rule opens on tap, the note is what is stated. */
  | { readonly state: 'worked'; readonly text: string; readonly rule: string; readonly note?: string }
  /** The reason alone, without "does not apply". */
  | { readonly state: 'not-applicable'; readonly reason: string }
  | { readonly state: 'elsewhere' }
  | { readonly state: 'not-stated' };

/** The five facts of a card, always in this order. */
export const entryFacts = ['time', 'level', 'how', 'start', 'cost'] as const;

export type EntryFactKey = (typeof entryFacts)[number];

/**
 * An offer in a list. Plain JSON: the same object, as text, is the `entry` of a search record, and the browser draws
 * results from it.
 */
export type OfferEntry = {
  /** `provider/offer`. */
  readonly id: string;
  readonly href: string;
  readonly title: string;
  /** BCP 47 language of title and gain, where it is not the page's. */
  readonly lang?: string;
  /** Provider as shown, `(fictional)` included where it is. */
  readonly by: string;
  /** What one will be able to do, in a sentence. */
  readonly gain?: string;
  /** Only where it cannot simply be applied for: paused, closed, not confirmed, draft. */
  readonly status?: TagView;
  readonly facts: Readonly<Record<EntryFactKey, EntryFact>>;
  /** All nine, in the order of `elementKeys`. */
  readonly elements: readonly ElementState[];
  /** What its dates come to, from the day of the build on: `live-dates.ts` picks the one of the visitor's day. */
  readonly dates?: ByDay<EntryDates>;
};
