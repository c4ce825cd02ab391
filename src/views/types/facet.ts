/** Names of the filters of the search index. */
export const filterNames = [
  'field',
  'price',
  'mode',
  'workload',
  'level',
  'language',
  'status',
  'stackability',
  'described',
  'country',
  'provider',
] as const;

export type FilterName = (typeof filterNames)[number];

/** Bounds that a visitor can set beside the values of a filter, and the filter that each belongs to. */
export const limitNames = ['price-max', 'hours-max', 'start-within'] as const;

export type LimitName = (typeof limitNames)[number];

export const filterOfLimit = {
  'price-max': 'price',
  'hours-max': 'workload',
  'start-within': 'status',
} as const satisfies Readonly<Record<LimitName, FilterName>>;

/** Value that every filter gives an offer whose fact nobody stated. */
export const NOT_STATED_VALUE = 'not-stated';

export type FacetValue = {
  /** As it stands in the search index and in addresses: stable, kebab-case, of no language. */
  readonly id: string;
  readonly label: string;
  /** Offers in the whole catalogue. */
  readonly count: number;
  /** The page of the offers with this value, for those without scripts. */
  readonly href?: string;
  /**
   * The fact is not known well enough to say that an offer fits or does not: not stated, on another page, in another
   * currency, in units that do not convert. Such offers come in the second group, never nowhere (decision 8).
   */
  readonly unknown?: true;
};

/** A bound to choose: "at most €100". Only the search script can apply it. */
export type LimitView = {
  readonly key: LimitName;
  /** What stands before the choices: "At most". */
  readonly label: string;
  /** The choice of no bound. */
  readonly any: string;
  /** `name` says it in full, as a filter in use: "At most €100". */
  readonly choices: readonly { readonly id: string; readonly label: string; readonly name: string }[];
};

export type FacetView = {
  readonly key: FilterName;
  readonly legend: string;
  readonly limit?: LimitView;
  /** Finishes "3 may fit: …", such as "the cost is not stated". */
  readonly unknownPhrase: string;
  readonly values: readonly FacetValue[];
};
