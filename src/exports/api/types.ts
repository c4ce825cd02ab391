import type { Comparison, Pathway, Provider } from '../../catalogue/catalogue.ts';
import type { FrameworkRecord } from '../../records/framework.ts';
import type { Day } from '../../values/day.ts';
import type { ApiHead, ApiPage } from '../../views/types/api.ts';
import type { CreditSystem } from '../../vocabularies/credit-systems.ts';
import type { Framework } from '../../vocabularies/level-framework.ts';

/*
 * The files of `/api/v1/` beside those of offers. The promise is the same: within version 1 keys are only added. Keys
 * that say how a file is kept (its path, its digest) are no facts and are not passed on.
 */

type Kept = 'id' | 'path' | 'digest' | 'hasBody' | 'translations';

/** `/api/v1/index.json`: where everything is. */
export type ApiIndex = ApiHead & {
  readonly title: string;
  /** Who answers for the catalogue. */
  readonly publisher: { readonly name: string; readonly url?: string };
  /** The home page. */
  readonly url: string;
  /** JSON Schema of every file. */
  readonly schema: string;
  /** OpenAPI description of every file. */
  readonly openapi: string;
  readonly offers: string;
  readonly providers: string;
  readonly pathways: string;
  readonly frameworks: string;
  readonly comparisons: string;
  readonly changes: string;
};

/** A provider in a list. */
export type ApiProviderSummary = {
  readonly id: string;
  readonly name: string;
  /** BCP 47 language of the name, where it is not the catalogue's. */
  readonly lang?: string;
  /** ISO 3166-1; empty where not stated. */
  readonly country: readonly string[];
  /** Kind of organisation; null where not stated. */
  readonly type: string | null;
  /** True where the catalogue speaks for it: else its offers are shown as what others said of them. */
  readonly spokenFor: boolean;
  /** How many offers it has here. */
  readonly offers: number;
  /** Address of its page. */
  readonly url: string;
  /** Address of its file. */
  readonly json: string;
};

/** `/api/v1/providers.json`, by id. */
export type ApiProviders = ApiHead & { readonly providers: readonly ApiProviderSummary[] };

/** `/api/v1/providers/<id>.json`: everything of a provider. */
export type ApiProvider = ApiHead & {
  readonly id: string;
  readonly url: string;
  readonly json: string;
  readonly spokenFor: boolean;
  readonly values: Omit<Provider, Kept>;
  /** Ids of its offers. */
  readonly offers: readonly string[];
};

/** A pathway in a list. */
export type ApiPathwaySummary = {
  readonly id: string;
  readonly title: string;
  readonly lang?: string;
  /** Ids of those who decide. */
  readonly provider: readonly string[];
  readonly status: string;
  readonly url: string;
  readonly json: string;
};

/** `/api/v1/pathways.json`, by id. */
export type ApiPathways = ApiHead & { readonly pathways: readonly ApiPathwaySummary[] };

/** `/api/v1/pathways/<id>.json`: everything of a pathway. Stacking gives no automatic right to a qualification. */
export type ApiPathway = ApiHead & {
  readonly id: string;
  readonly url: string;
  readonly json: string;
  readonly values: Omit<Pathway, Kept>;
  /** Ids of the offers that its rules name. */
  readonly offers: readonly string[];
  /** The editor's text as HTML of a closed set of elements. */
  readonly body?: string;
};

/** `/api/v1/frameworks.json`: level frameworks and credit systems that offers name, and the catalogue's own. */
export type ApiFrameworks = ApiHead & {
  readonly levels: readonly Framework[];
  readonly credits: readonly CreditSystem[];
  readonly own: readonly FrameworkRecord[];
};

/** A set of offers that editors put side by side. */
export type ApiComparison = {
  readonly id: string;
  readonly url: string;
  readonly values: Omit<Comparison, Kept>;
};

/** `/api/v1/comparisons.json`, by id. */
export type ApiComparisons = ApiHead & { readonly comparisons: readonly ApiComparison[] };

/** When an offer was new, changed and checked, as far as its file says it to the day. */
export type ApiChange = {
  readonly id: string;
  readonly status: string;
  /** Version of the offer; null where it is not counted. */
  readonly version: number | null;
  /** First day it was published. */
  readonly published: Day | null;
  /** Latest day on which readers would have noticed a change. */
  readonly revised: Day | null;
  /** Latest day on which somebody compared it with reality. */
  readonly checked: Day | null;
  /** The later of `revised` and `checked`: the list is sorted by it, the latest first; those without a day come last. */
  readonly latest: Day | null;
  /** Address of its file. */
  readonly json: string;
};

/**
 * `/api/v1/changes.json` and its further pages. A reader who knows the catalogue of a day reads until `latest` is before
 * it; what has no day must be read anew.
 */
export type ApiChanges = ApiPage & {
  /** How the days come about. */
  readonly method: string;
  readonly changes: readonly ApiChange[];
};
