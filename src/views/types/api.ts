import type { Offer } from '../../catalogue/catalogue.ts';
import type { Completeness } from '../../facts/completeness.ts';
import type { CriterionReport } from '../../facts/e-valuate.ts';
import type { Availability, OfferFacts, ProfileFacts, RunFacts } from '../../facts/offer-facts.ts';
import type { Day } from '../../values/day.ts';
import type { Figure } from '../../values/figure.ts';
import type { ComparableFacts, ComparedOffer } from './comparison.ts';
import type { OfferEntry } from './entry.ts';

/*
 * `/api/v1/`: the catalogue as JSON files, for browser code and for others. Within version 1 keys are only added, never
 * renamed, removed or given another meaning. Addresses are whole web addresses but for `href`, which is a path on this
 * host. A key that is absent says nothing; `null` says that a figure is not known.
 */

/** What every file of the interface says of itself. */
export type ApiHead = {
  readonly api: 'v1';
  /** The day the build calls today: states of runs and what can be applied for hold for it. */
  readonly builtFor: Day;
  /** SPDX name of the licence of the facts, where the catalogue has one. */
  readonly licence?: string;
};

/** A list in pages: the first at `<name>.json`, the others at `<name>-2.json`, `<name>-3.json` … */
export type ApiPage = ApiHead & {
  /** Entries of all pages together. */
  readonly total: number;
  /** This page, from 1. */
  readonly page: number;
  readonly pages: number;
  /** Most entries of a page. */
  readonly pageSize: number;
  readonly previous?: string;
  readonly next?: string;
};

/** Who answers for the facts of an offer. */
export type ApiSaidBy = {
  /** `provider`: the provider itself states them here. `others`: they were taken from sources. */
  readonly by: 'provider' | 'others';
  /** True where the catalogue speaks for a provider of it and somebody has confirmed it: registers get it too. */
  readonly passedOn: boolean;
  /** Where the facts were taken from: addresses or words. */
  readonly sources: readonly string[];
};

/** An offer in a list: what one sorts and chooses by. Everything else, and every reason, stands in its own file. */
export type ApiOfferSummary = {
  /** `provider/offer`: permanent. */
  readonly id: string;
  readonly title: string;
  /** BCP 47 language of the title, where it is not the catalogue's. */
  readonly lang?: string;
  /** Ids of those who award it. */
  readonly provider: readonly string[];
  /** `published`, `unconfirmed`, `suspended`, `closed`, `superseded`. */
  readonly status: string;
  /** Who says so. */
  readonly saidBy: ApiSaidBy;
  /** Address of its page. */
  readonly url: string;
  /** Address of its file. */
  readonly json: string;
  /** Hours of one learner, stated or worked out; null where not known. */
  readonly hours: Figure | null;
  readonly ects: Figure | null;
  /** Level of the European Qualifications Framework, 1 to 8; null where the offer cannot be placed there. */
  readonly eqf: number | null;
  /** Forms of participation; empty where not stated. */
  readonly mode: readonly string[];
  /** BCP 47 languages of teaching; empty where not stated. */
  readonly languages: readonly string[];
  /** ISCED-F 2013 codes; empty where not stated. */
  readonly fields: readonly string[];
  /** First day of the next start, or `any-time`; null where not known. */
  readonly nextStart: Day | 'any-time' | null;
  /** Whether somebody can apply on the day of the build; null where nothing stated tells. */
  readonly availability: Availability;
  /** What everyone pays in all, one for each currency to choose from; null where not known. */
  readonly cost: readonly ApiCost[] | null;
  /** How many of the nine European standard elements are answered. */
  readonly answered: number;
};

/** A whole cost. Free is a figure of zero with the currency left out. */
export type ApiCost = { readonly figure: Figure; readonly currency?: string };

/** `/api/v1/offers.json` and its further pages, by id. */
export type ApiOffers = ApiPage & { readonly offers: readonly ApiOfferSummary[] };

/**
 * The facts of an offer in their normal form: every concept as `{ state: 'stated', value, … }`,
 * `{ state: 'not-applicable', reason }`, `{ state: 'elsewhere', at }` or `{ state: 'not-stated' }`; texts as
 * `{ <language>: words }`; figures with `min`, `max` and `about`; dates with the first and last day they can mean.
 */
export type ApiOfferValues = Omit<Offer, 'id' | 'path' | 'digest' | 'hasBody' | 'translations'>;

/** What follows from the facts: each a value with the keys it comes `from` and its `rule`, or what is `missing`. */
export type ApiDerived = ComparableFacts &
  Pick<OfferFacts, 'size' | 'route' | 'priceBands' | 'workloadBands' | 'freeForSome' | 'availability'> & {
    readonly completeness: Completeness;
    /** What each of the seven criteria of e-Valuate is told. */
    readonly criteria: readonly CriterionReport[];
    /** Totals of the sets of fees, in the order of `values.fees`. */
    readonly profiles: readonly Omit<ProfileFacts, 'profile'>[];
    /** States of the runs on the day of the build, in the order of `values.runs`. */
    readonly runs: readonly Omit<RunFacts, 'run' | 'deadlines'>[];
    /** Place of the next run in `values.runs`, from 0; null where there is none. */
    readonly nextRun: number | null;
  };

/**
 * `/api/v1/offers/<provider>/<offer>.json`: everything of an offer. `values` is what is stated, `derived` what follows
 * from it, `display` what the offer's page shows; the keys of `ComparedOffer` are all that a comparison needs.
 */
export type ApiOffer = ApiHead &
  Omit<ComparedOffer, 'derived'> & {
    /** Who says so. */
    readonly saidBy: ApiSaidBy;
    /** Address of its page. */
    readonly url: string;
    /** Address of this file. */
    readonly json: string;
    readonly values: ApiOfferValues;
    readonly derived: ApiDerived;
    /** The offer as lists show it; its `dates` say what holds on later days. */
    readonly entry: OfferEntry;
    /** Path of the calendar file of its deadlines and starts; absent where there is none. */
    readonly calendar?: string;
    /** The editor's text as HTML of a closed set of elements. */
    readonly body?: string;
  };

/** The file of an id that an offer had before: where it is now. */
export type ApiMovedOffer = ApiHead & {
  readonly id: string;
  readonly movedTo: string;
  /** Path of its page. */
  readonly href: string;
  /** Address of its file. */
  readonly json: string;
};
