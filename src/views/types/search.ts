import type { Words } from '../../i18n/words.ts';
import type { ByDay, EntryDates } from './dated.ts';
import type { ElementKey } from './strip.ts';

/** Orders of results beside the best match. */
export const sortNames = ['start', 'workload', 'fee', 'title'] as const;

export type SortName = (typeof sortNames)[number];

/**
 * One offer as the index of words holds it: what Pagefind's `addCustomRecord` takes. Everything else that the search
 * needs stands in files of its own, by the number of the offer.
 */
export type SearchRecord = {
  readonly url: string;
  /** Words that are searched: title, summary, outcomes, subjects, provider, body. */
  readonly content: string;
  /** ISO 639-1. */
  readonly language: string;
  /** Words of the title count more than others. */
  readonly meta: { readonly title: string };
};

/**
 * What a filter knows of an offer. Figures are in hours, or in whole units of money of the catalogue's currency; a figure
 * that is absent is not known.
 */
export type SearchFacts = {
  /** Values of the filter: at least one. */
  readonly in: readonly string[];
  /** Values that it certainly has not, where the others are open. */
  readonly not?: readonly string[];
  readonly least?: number;
  readonly most?: number;
  /** By which an order puts it; absent: at the end. */
  readonly order?: number;
  /** ISO 4217, where the cost is known in another currency than the catalogue's: then `order` is in that one. */
  readonly currency?: string;
};

/** What the dates of an offer come to, by the day of reading. */
export type SearchDates = { readonly dates: ByDay<Pick<EntryDates, 'apply' | 'order' | 'starts'>> };

/** What a filter knows of an offer whose fees change, by the day of reading. */
export type SearchPrices = { readonly prices: ByDay<SearchFacts> };

/** From this rank of lists on an offer is paused, over or replaced. */
export const RANK_SHUT = 2;

/** Cards in one file of the search. */
export const CARDS_A_FILE = 8;

/** Rows of the downloadable list in one file of the search. */
export const ROWS_A_FILE = 250;

/** What cards that are drawn in the browser say: plain data in an attribute of the page. */
export type CardWords = {
  /** `0 of 9 answered` … `9 of 9 answered`, by how many. */
  readonly answered: readonly string[];
  /** With `{what}` for the elements. */
  readonly partly: string;
  readonly missing: string;
  readonly elements: Readonly<Record<ElementKey, string>>;
};

/** What the search script says: plain data in an attribute of the page, so that it needs no dictionary. */
export type LiveWords = Words['search']['live'] & CardWords;
