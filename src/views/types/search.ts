import type { Words } from '../../i18n/words.ts';
import type { FilterName } from './facet.ts';
import type { ElementKey } from './strip.ts';

/** Orders of results beside the best match, and the names of the index's sort keys. */
export const sortNames = ['start', 'workload', 'fee', 'title'] as const;

export type SortName = (typeof sortNames)[number];

/**
 * One offer as the search index holds it: what Pagefind's `addCustomRecord` takes.
 *
 * Every record has every sort key, for Pagefind leaves out those without. What is not known sorts last:
 * - `start`: day of the next start (`2026-09-14`); `0000-00-00` for starting at any time; `9999-99-99` not known
 * - `workload`: comparable hours, the least, padded to six digits (`000125`); `999999` not known
 * - `fee`: total for everyone in the catalogue's own currency, in minor units padded to twelve digits; what is in
 *   another currency is not compared and counts as not known: `999999999999`
 * - `title`: the title in lower case
 */
export type SearchRecord = {
  readonly url: string;
  /** Words that are searched: title, summary, outcomes, subjects, provider, body. */
  readonly content: string;
  /** ISO 639-1. */
  readonly language: string;
  readonly meta: {
    readonly title: string;
    /** `JSON.stringify` of the `OfferEntry`. */
    readonly entry: string;
  };
  /** Ids of facet values: at least one for each filter, `not-stated` where nothing is stated. */
  readonly filters: Readonly<Record<FilterName, readonly string[]>>;
  readonly sort: Readonly<Record<SortName, string>>;
};

/** What the search script says: plain data in an attribute of the page, so that it needs no dictionary. */
export type LiveWords = Words['search']['live'] & {
  /** `0 of 9 answered` … `9 of 9 answered`, by how many. */
  readonly answered: readonly string[];
  /** With `{what}` for the elements. */
  readonly partly: string;
  readonly missing: string;
  readonly elements: Readonly<Record<ElementKey, string>>;
};
